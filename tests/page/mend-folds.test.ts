import { describe, expect, it } from 'vitest';
import { finding, fold, isFolded, PAGE } from './fold-trial.ts';
import { unitBody } from './unit-document.ts';

describe('mending', () => {
  const aside = (document: Document) => document.querySelector('aside')!;

  it('leaves folds alone that stand as they were made', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    const before = document.body.innerHTML;
    expect(folded.mend()).toBe(true);
    expect(document.body.innerHTML).toBe(before);
  });

  it('folds what the page has put in the place of a folded element, with the same stub', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    const stub = document.querySelector('clean-copy-fold');
    document.body.innerHTML = PAGE;
    expect(folded.mend()).toBe(true);
    expect(isFolded(aside(document))).toBe(true);
    expect(aside(document).previousElementSibling).toBe(stub);
    expect(folded.folds()[0]!.elements).toEqual([aside(document)]);
  });

  it('gives the old element its own look back, should the page bring it back', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    const old = aside(document);
    document.body.innerHTML = PAGE;
    folded.mend();
    expect(old.outerHTML).toBe('<aside id="b">Sign up</aside>');
  });

  it('lets other words in the same place be', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    document.body.innerHTML = PAGE.replace('Sign up', 'The mill turned again');
    const before = document.body.innerHTML;
    expect(folded.mend()).toBe(false);
    expect(document.body.innerHTML).toBe(before);
    expect(folded.folds()).toEqual([]);
  });

  it('opens a fold into which the page has put a text', () => {
    const document = unitBody(PAGE);
    const { folded } = fold(document, [finding(2)]);
    aside(document).append('The mill turned again for the first time in forty years. '.repeat(4));
    expect(folded.mend()).toBe(false);
    expect(isFolded(aside(document))).toBe(false);
    expect(document.querySelector('clean-copy-fold')).toBeNull();
  });

  it('puts back what the page undoes three times, then lets it be and says so', () => {
    const document = unitBody(PAGE);
    const { folded, changes } = fold(document, [finding(2)]);
    for (let i = 0; i < 3; i++) {
      document.querySelector('clean-copy-fold')!.remove();
      aside(document).removeAttribute('hidden');
      expect(folded.mend()).toBe(true);
      expect(isFolded(aside(document))).toBe(true);
    }
    document.querySelector('clean-copy-fold')!.remove();
    folded.mend();
    expect(document.body.innerHTML).toBe(PAGE);
    expect(changes.at(-1)).toMatchObject({ state: 'reported', resisted: true });
  });

  it('keeps open what the reader has opened, in its new place too', () => {
    const document = unitBody(PAGE);
    const { folded, changes } = fold(document, [finding(2)]);
    folded.show(0, true);
    document.body.innerHTML = PAGE;
    folded.mend();
    expect(isFolded(aside(document))).toBe(false);
    expect(document.querySelector('clean-copy-fold')).not.toBeNull();
    expect(changes.at(-1)).toMatchObject({ state: 'opened', elements: [aside(document)] });
  });
});
