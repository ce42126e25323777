import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model.ts';
import type { FoldLock } from '../../src/page/fold-lock.ts';
import { beginFolding } from '../../src/page/fold.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { anyFolding } from './any-folding.ts';
import { stopIn, unitBody } from './unit-document.ts';

const OFFERS = 40;
const finding = (box: number): Finding => ({
  kind: 'newsletter',
  boxes: [box],
  state: 'folded',
  reason: { type: 'evidence', parts: [{ type: 'emailField' }] },
});

/** Folding of a page of offers, of which nothing was done yet. */
function begin() {
  const document = unitBody(Array.from({ length: OFFERS }, (_, i) => `<aside>Sign up ${i}</aside>`).join(''));
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, markupSight());
  const stop = stopIn(document);
  const lock: FoldLock = { admit: ({ boxes }) => boxes.map((box) => reading.elements[box]!) };
  const findings = Array.from({ length: OFFERS }, (_, i) => finding(i + 1));
  const { page, work } = beginFolding(document, reading, findings, lock, { ...anyFolding, signal: stop.signal });
  const stubs = () => document.querySelectorAll('clean-copy-fold').length;
  const untilFirstStub = () => {
    while (stubs() === 0 && !work.next().done);
  };
  const finish = () => {
    while (!work.next().done);
  };
  return { document, before, page, stop, stubs, untilFirstStub, finish };
}

describe('folding in steps', () => {
  it('puts few folds into the page at a time, and all of them in the end', () => {
    const { page, stubs, untilFirstStub, finish } = begin();
    untilFirstStub();
    expect(stubs()).toBeLessThan(OFFERS / 2);
    finish();
    expect(stubs()).toBe(OFFERS);
    expect(page.folds()).toHaveLength(OFFERS);
  });

  it('leaves out what the page has taken away or filled with other text meanwhile', () => {
    const { document, page, stubs, untilFirstStub, finish } = begin();
    untilFirstStub();
    const [gone, grown] = [...document.querySelectorAll('aside')].slice(-2);
    gone!.remove();
    grown!.textContent += ' The ferry sails once more at ten, and the harbour office has said so in writing.'.repeat(3);
    finish();
    expect(stubs()).toBe(OFFERS - 2);
    expect(grown!.hasAttribute('hidden')).toBe(false);
    expect(page.folds()).toHaveLength(OFFERS - 2);
  });

  it('that is broken off gives back the page’s own bytes', () => {
    const { document, before, stop, untilFirstStub } = begin();
    untilFirstStub();
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
