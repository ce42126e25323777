import { expect, it } from 'vitest';
import { INVENTED_NEWS } from '../clutter/invented-news.ts';
import { analyse } from '../analyse.ts';
import { PARAGRAPHS, pageWith, paragraphs, textsOf } from './invented-page.ts';
import { BESIDE, OWN, type StrayLine } from './stray-lines.ts';

const AT = { top: 0, middle: 4, end: Infinity } as const;
const fold = (text: string): string => text.replace(/\s+/gu, ' ');

/** What is read of a page with the line in its article: all texts, and what folds. */
function readWith([language, place, html]: StrayLine) {
  const news = INVENTED_NEWS.find((known) => known.language === language)?.paragraphs ?? PARAGRAPHS;
  const body = [paragraphs(news.slice(0, AT[place])), html, paragraphs(news.slice(AT[place]))].join('\n');
  const page = `<header><a href="/">The Varn Gazette</a></header><main><article><h1>Ice</h1>${body}</article></main>`;
  const { article, findings } = analyse(pageWith(page, { language }));
  const text = fold(textsOf(article).join('\n'));
  return { text, findings, lost: news.filter((paragraph) => !text.includes(fold(paragraph))) };
}

it.each(BESIDE)('%s, %s: %s is none of the article’s', (...line) => {
  const { text, lost } = readWith(line);
  expect(text).not.toContain(line[3]);
  expect(lost).toEqual([]);
});

it.each(OWN)('%s, %s: %s is the article’s own', (...line) => {
  const { text, lost, findings } = readWith(line);
  expect(text).toContain(line[3]);
  expect([lost, findings]).toEqual([[], []]);
});
