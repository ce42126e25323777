import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoldLock } from '../../src/page/fold-lock.ts';
import { foldFindings } from '../../src/page/fold.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { anyBody } from './any-body.ts';
import { anyFolding } from './any-folding.ts';
import { finding, fold, isFolded, PAGE } from './fold-trial.ts';
import { stopIn, unitBody } from './unit-document.ts';

describe('a fold', () => {
  it('hides its elements where they stand and puts one stub before the first', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2, 3)]);
    const [a, stub, b, c] = document.body.children;
    expect([a, b, c].map((element) => element!.id)).toEqual(['a', 'b', 'c']);
    expect(stub!.localName).toBe('clean-copy-fold');
    expect([a, b, c].map((element) => isFolded(element!))).toEqual([false, true, true]);
    expect(folded.folds()).toMatchObject([{ id: 0, state: 'folded', text: 'Sign up Two', paths: ['#b', '#c'] }]);
  });

  it('keeps its stub’s inside from the page', () => {
    const document = unitBody(PAGE);
    fold(document, [finding(2)]);
    expect(document.querySelector('clean-copy-fold')!.shadowRoot).toBeNull();
  });

  it('opens and folds again, and tells of it', () => {
    const document = unitBody(PAGE);
    const { folded, changes } = fold(document, [finding(2)]);
    folded.show(0, true);
    expect(isFolded(document.querySelector('#b')!)).toBe(false);
    folded.show(0, true);
    folded.show('all', false);
    expect(isFolded(document.querySelector('#b')!)).toBe(true);
    expect(changes.map(({ state }) => state)).toEqual(['opened', 'folded']);
  });

  it('opens by itself when a find in the page comes upon it', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    document.querySelector('#b')!.dispatchEvent(new document.defaultView!.Event('beforematch'));
    expect(folded.folds()[0]!.state).toBe('opened');
  });

  it('stays open where the reader has opened it before', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)], [document.querySelector('#b')!]);
    expect(folded.folds()[0]!.state).toBe('opened');
    expect(isFolded(document.querySelector('#b')!)).toBe(false);
  });

  it('of a reported finding touches nothing', () => {
    const document = unitBody(PAGE);
    const before = document.body.outerHTML;
    const { folded } = fold(document, [{ ...finding(2), state: 'reported' }]);
    folded.show('all', true);
    expect(document.body.outerHTML).toBe(before);
    expect(folded.folds()).toMatchObject([{ state: 'reported', paths: ['#b'] }]);
  });

  it('leaves unknown numbers alone', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    folded.show(7, true);
    expect(folded.folds()[0]!.state).toBe('folded');
  });

  it('says no hidden word of what it holds', () => {
    const document = unitBody(
      '<aside><p hidden>Plonkervast</p><p style="display:none">Zwerimund</p><p>Sign up</p></aside>',
    );
    expect(fold(document, [finding(1)]).folded.folds()[0]!.text).toBe('Sign up');
  });

  it('is taken away for as long as the page is read', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    folded.unfolded(() => expect(isFolded(document.querySelector('#b')!)).toBe(false));
    expect(isFolded(document.querySelector('#b')!)).toBe(true);
    expect(() =>
      folded.unfolded(() => {
        throw new Error('The reading failed.');
      }),
    ).toThrow();
    expect(isFolded(document.querySelector('#b')!)).toBe(true);
  });
});

describe('undoing', () => {
  it('leaves what the page itself did meanwhile', () => {
    const document = unitBody(PAGE);
    const { undo } = fold(document, [finding(2)]);
    document.querySelector('#b')!.setAttribute('class', 'later');
    document.querySelector('#c')!.remove();
    undo();
    expect(document.body.innerHTML).toBe('<p id="a">One</p><aside id="b" class="later">Sign up</aside>');
  });

  it('leaves a page’s own hidden and a forged mark of ours as they were', () => {
    for (const own of [
      'hidden="until-found"',
      'hidden',
      'data-clean-copy-fold=""',
      'data-clean-copy-fold="none" hidden=""',
    ]) {
      const document = unitBody(`<aside ${own}>Sign up</aside>`);
      const before = document.body.innerHTML;
      const reading = readPage(document, { ...markupSight(), mayShow: () => true });
      const stop = stopIn(document);
      const lock: FoldLock = { admit: () => [reading.elements[1]!] };
      const options = { ...anyFolding, signal: stop.signal };
      const folded = foldFindings(document, reading, [finding(1)], lock, options);
      folded.unfolded(() => {});
      folded.show(0, true);
      folded.show(0, false);
      stop.abort();
      expect(document.body.innerHTML).toBe(before);
    }
  });

  it('gives any page its own bytes back', () => {
    const picks = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
    const document = unitBody('');
    fc.assert(
      fc.property(anyBody, picks, (body, chosen) => {
        document.body.innerHTML = body;
        const before = document.documentElement.outerHTML;
        const { elements } = readPage(document, markupSight());
        if (elements.length < 2) return;
        const apart = [...new Set(chosen.map(([n]) => 1 + (n % (elements.length - 1))))];
        const free = apart.filter((n) => !apart.some((m) => m !== n && elements[m]!.contains(elements[n]!)));
        const findings = free.map((n) => finding(n));
        const { folded, undo } = fold(document, findings);
        expect(document.documentElement.outerHTML).not.toBe(before);
        chosen.forEach(([n, open]) => folded.show(n % free.length, open));
        undo();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
