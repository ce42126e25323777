import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPathFinder, cssPath } from '../../src/page/css-path.ts';
import { anyBody } from './any-body.ts';
import { unitBody } from './unit-document.ts';

describe('the path of an element', () => {
  it('begins at the nearest id that is there once', () => {
    const document = unitBody('<div id="story"><p>One</p><p>Two</p></div><div id="twice"></div><div id="twice"></div>');
    expect(cssPath(document.querySelectorAll('p')[1]!)).toBe('#story > p:nth-of-type(2)');
    expect(cssPath(document.querySelectorAll('#twice')[1]!)).toBe('body > div:nth-of-type(3)');
  });

  it('steps into open shadow trees', () => {
    const document = unitBody('<div id="host"></div>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>One</p><p>Two</p>';
    expect(cssPath(root.querySelectorAll('p')[1]!)).toBe('#host >>> p:nth-of-type(2)');
  });

  it('finds exactly that element in any page', () => {
    const document = unitBody('');
    fc.assert(
      fc.property(anyBody, (body) => {
        document.body.innerHTML = body;
        const pathOf = createPathFinder();
        for (const element of document.body.querySelectorAll('*')) {
          const found = [...document.querySelectorAll(cssPath(element))];
          expect(found).toEqual([element]);
          expect(pathOf(element)).toBe(cssPath(element));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
