/** Folding what is known before the page is read: only what it is known to be, and given back to the byte. */
import { describe, expect, it } from 'vitest';
import { likenessOf, type LearnedFold } from '../../src/core/learned-folds.ts';
import { foldEarly } from '../../src/page/fold-early.ts';
import { unitDocument } from './unit-document.ts';

const LETTER = 'The Harbour Letter. Tides and town gossip, every Friday in your inbox. Sign up';
const CLAIM = '<meta property="og:type" content="article">';
const LEARNED: LearnedFold = {
  selector: 'aside.letter',
  ...likenessOf(LETTER),
  kind: 'newsletter',
  room: 53,
  day: 20_000,
};

const page = (box: string, head = CLAIM): Document =>
  unitDocument(
    `<!doctype html><html><head>${head}</head><body><h1>Ferry</h1>${box}<p>Two boats a night.</p></body></html>`,
  );
const folded = (document: Document) => document.querySelectorAll('[data-clean-copy-fold]').length;
/** Until the next frame has been made ready. */
const frameOf = ({ defaultView }: Document) =>
  new Promise((resolve) => defaultView!.requestAnimationFrame(() => defaultView!.requestAnimationFrame(resolve)));

const begin = async (document: Document, learned: readonly LearnedFold[] = [LEARNED]) => {
  const early = foldEarly(document, learned, () => 0);
  await frameOf(document);
  return early;
};

describe('a block that was folded on the site before', () => {
  it('is folded with room for its stub, and given back to the byte', async () => {
    const document = page(`<aside class="letter">${LETTER}</aside>`);
    const before = document.documentElement.outerHTML;
    const early = await begin(document);
    expect(document.querySelector('aside')!.getAttribute('data-clean-copy-fold')).toBe('53');
    expect([...early.giveBack().values()]).toEqual([LEARNED]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('shows while the page is read, and is folded again after, even where reading fails', async () => {
    const document = page(`<aside class="letter">${LETTER}</aside>`);
    const before = document.documentElement.outerHTML;
    const early = await begin(document);
    const after = document.documentElement.outerHTML;
    expect(early.unfolded(() => document.documentElement.outerHTML)).toBe(before);
    expect(document.documentElement.outerHTML).toBe(after);
    expect(() =>
      early.unfolded(() => {
        throw new Error('The page defeats the reading.');
      }),
    ).toThrow('defeats');
    expect(document.documentElement.outerHTML).toBe(after);
  });

  it('is folded when it comes', async () => {
    const document = page('');
    await begin(document);
    document.querySelector('h1')!.insertAdjacentHTML('afterend', `<aside class="letter">${LETTER}</aside>`);
    await frameOf(document);
    expect(folded(document)).toBe(1);
  });

  it('shows again when other text comes into it', async () => {
    const document = page(`<aside class="letter">${LETTER}</aside>`);
    await begin(document);
    expect(folded(document)).toBe(1);
    const paragraphs = Array.from(
      { length: 9 },
      (_, i) => `<p>Quay number ${i} was rebuilt after the great storm.</p>`,
    );
    document.querySelector('aside')!.insertAdjacentHTML('beforeend', paragraphs.join(''));
    await frameOf(document);
    expect(folded(document)).toBe(0);
  });

  it.each([
    [
      'its name stands on another text',
      `<aside class="letter">The harbour master’s letter of 1921 was read out.</aside>`,
    ],
    ['it holds the headline', `<aside class="letter"><h1></h1>${LETTER}</aside>`],
    ['the page has written into our mark', `<aside class="letter" data-clean-copy-fold="">${LETTER}</aside>`],
  ])('stays where %s', async (_, box) => {
    const document = page(box);
    const before = document.documentElement.outerHTML;
    await begin(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stays on a page that does not say it is an article', async () => {
    const document = page(`<aside class="letter">${LETTER}</aside>`, '');
    await begin(document);
    expect(folded(document)).toBe(0);
  });

  it('does no harm where its selector is none', async () => {
    const document = page(`<aside class="letter">${LETTER}</aside>`);
    await begin(document, [{ ...LEARNED, selector: 'aside[[' }, LEARNED]);
    expect(folded(document)).toBe(1);
  });
});
