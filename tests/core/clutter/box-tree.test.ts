import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/core/model.ts';
import { holds, holdsAnyOf, isLongerThan, lengthOf, range } from '../../../src/core/clutter/box-tree.ts';
import { pageOf } from '../page-of.ts';

const page: Page = pageOf(
  '<main><h1>Ice</h1><p>On the quay <a href="/a">lie</a> lamps.</p><div><p>One.</p><p>Two.</p></div></main><aside>Mild</aside>',
);
const boxes = range(0, page.boxes.length);

describe('the tree of boxes', () => {
  it.each([[[]], [[0]], [[1]], [[2, 4]], [[4, 1]], [boxes]])(
    'asked at once, %j are held as each for itself',
    (others) => {
      const holdsOne = holdsAnyOf(page, others);
      for (const box of boxes) expect(holdsOne(box)).toBe(others.some((other) => holds(page, box, other)));
    },
  );

  it('a box is longer than every number below its length', () => {
    for (const box of boxes) {
      const length = lengthOf(page, box);
      expect(isLongerThan(page, box, length)).toBe(false);
      expect(isLongerThan(page, box, length - 1)).toBe(true);
    }
  });
});
