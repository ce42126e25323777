/** The invented pages, read and folded without a browser. What style sheets hide is looked at in tests/browser. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../src/core/quotes/quotes-of.ts';
import { analyse } from './core/analyse.ts';
import { createLock } from '../src/page/fold-lock.ts';
import { foldFindings } from '../src/page/fold.ts';
import { markupSight } from '../src/page/markup-sight.ts';
import { isNewsArticle } from '../src/page/news-gate.ts';
import { readPage } from '../src/page/read-page.ts';
import { anyFolding } from './page/any-folding.ts';
import { stopIn, unitDocument } from './page/unit-document.ts';
import { differences, leaked, type SeenPage } from './pages/differences.ts';
import { readFixtures } from './pages/fixtures.ts';

function read(document: Document): SeenPage {
  if (!isNewsArticle(document)) return { article: undefined, folds: [], quotes: [] };
  const { page, elements } = readPage(document, markupSight());
  const { article, findings } = analyse(page);
  const folds = findings.map(({ kind, state, boxes }) => {
    const text = boxes.map((box) => page.blocks.slice(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock));
    const words = text.flat().map((block) => block.text);
    return { kind, state, text: words.join(' '), elements: boxes.length };
  });
  expect(elements).toHaveLength(page.boxes.length);
  return { article, folds, quotes: quotesOf(article) };
}

describe.each(readFixtures())('$slug', ({ html, expected }) => {
  const seen = read(unitDocument(html));

  if (!expected.needsLayout) {
    it('is read as it is right', () => {
      expect(differences(expected, seen)).toEqual([]);
    });

    it('says none of the words it keeps from its reader', () => {
      expect(leaked(expected, seen)).toEqual([]);
    });
  }

  it('has its own bytes back after folding', () => {
    const document = unitDocument(html);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, markupSight());
    const analysed = analyse(reading.page);
    const stop = stopIn(document);
    const lock = createLock(reading, analysed, document.defaultView!);
    const options = { ...anyFolding, signal: stop.signal };
    foldFindings(document, reading, analysed.findings, lock, options);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
