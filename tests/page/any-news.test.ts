/** What holds for every page that could be made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model.ts';
import { quotesOf } from '../../src/core/quotes/quotes-of.ts';
import { analyse } from '../core/analyse.ts';
import { createLock } from '../../src/page/fold-lock.ts';
import { foldFindings } from '../../src/page/fold.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage, type PageReading } from '../../src/page/read-page.ts';
import { anyBody } from './any-body.ts';
import { anyFolding } from './any-folding.ts';
import { anyNews, HIDDEN_WORD, type AnyNews } from './any-news.ts';
import { stopIn, unitDocument } from './unit-document.ts';

const RUNS = 100;
const TIME = 240_000;

const documentOf = ({ language, body }: AnyNews): Document =>
  unitDocument(`<!doctype html><html lang="${language}"><title>Ostermoor</title><body>${body}</body></html>`);

const textOf = ({ page }: PageReading, { boxes }: Finding): string =>
  boxes
    .flatMap((box) => page.blocks.slice(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock))
    .map(({ text }) => text)
    .join('\n');

/** What was found: kinds and texts, which stay the same when boxes are numbered otherwise. */
function findingsIn(news: AnyNews): readonly (readonly string[])[] {
  const reading = readPage(documentOf(news), markupSight());
  return analyse(reading.page).findings.map((finding) => [finding.kind, finding.state, textOf(reading, finding)]);
}

function fold(document: Document, skip?: ReadonlySet<Element>) {
  const pageReading = readPage(document, markupSight(), skip);
  const reading = analyse(pageReading.page);
  const stop = stopIn(document);
  const lock = createLock(pageReading, reading, document.defaultView!);
  const folded = foldFindings(document, pageReading, reading.findings, lock, { ...anyFolding, signal: stop.signal });
  return { folded, undo: () => stop.abort() };
}

const MARKS = /[“”„«»]/gu;
/** All quote marks as a typewriter has them. */
const straight = ({ language, body }: AnyNews): AnyNews => ({
  language,
  body: body
    .replace(/="[^"]*"/gu, (attribute) => attribute.replaceAll('"', "'"))
    .replace(MARKS, '"')
    .replace(/’/gu, "'"),
});

describe('on any page of news', () => {
  const holds = (fact: (news: AnyNews) => void, runs = RUNS): void =>
    fc.assert(fc.property(anyNews, fact), { numRuns: runs });

  it('folding and unfolding gives the same bytes back, and folding twice is folding once', { timeout: TIME }, () => {
    let folds = 0;
    holds((news) => {
      const document = documentOf(news);
      const before = document.documentElement.outerHTML;
      const once = fold(document);
      folds += once.folded.folds().filter(({ state }) => state === 'folded').length;
      const markup = document.documentElement.outerHTML;
      once.folded.unfolded(() => undefined);
      once.folded.show('all', false);
      once.folded.mend();
      expect(document.documentElement.outerHTML).toBe(markup);
      once.undo();
      expect(document.documentElement.outerHTML).toBe(before);
      const again = fold(document);
      expect(document.documentElement.outerHTML).toBe(markup);
      again.undo();
      expect(document.documentElement.outerHTML).toBe(before);
    });
    expect(folds).toBeGreaterThan(RUNS / 2);
  });

  it('no hidden word is shown, quoted or listed', { timeout: TIME }, () => {
    holds((news) => {
      const document = documentOf(news);
      const reading = readPage(document, markupSight());
      const { article } = analyse(reading.page);
      const { folded, undo } = fold(document);
      const said = JSON.stringify([
        reading.page.blocks,
        article,
        quotesOf(article),
        folded.folds().map(({ text }) => text),
      ]);
      expect(said).not.toContain(HIDDEN_WORD);
      undo();
    });
  });

  it('an element that has nothing to do with it changes no finding', { timeout: TIME }, () => {
    fc.assert(
      fc.property(
        anyNews,
        fc.constantFrom('<hr>', '<div></div>', '<!-- a note -->', '<span hidden>x</span>'),
        (news, more) => {
          const other = {
            ...news,
            body: news.body.replace('<main>', `<main>${more}`).replace('</main>', `${more}</main>`),
          };
          expect(findingsIn(other)).toEqual(findingsIn(news));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('straight quote marks find the same', { timeout: TIME }, () => {
    const plain = (found: readonly (readonly string[])[]) =>
      found.map((parts) => parts.map((part) => part.replace(MARKS, '"').replace(/’/gu, "'")));
    holds((news) => {
      expect(plain(findingsIn(straight(news)))).toEqual(plain(findingsIn(news)));
    });
  });
});

describe('any markup', () => {
  it('is read, judged, folded and given back', { timeout: TIME }, () => {
    fc.assert(
      fc.property(fc.array(anyBody, { maxLength: 12 }), (bodies) => {
        const document = documentOf({ language: 'en', body: bodies.join('') });
        const before = document.documentElement.outerHTML;
        fold(document).undo();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });
});
