import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { markupSight } from '../../../src/page/markup-sight.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { LATER_LAYOUTS, TEASED } from './later-layouts.ts';
import { AROUND, HEAD, LAYOUTS, TITLE, type Layout } from './unlike-layouts.ts';

const fold = (text: string): string => text.replace(/\s+/gu, ' ');

function readingOf({ head, lang, body }: Layout) {
  const html = `<!doctype html><html lang="${lang ?? 'en'}"><head>${head ?? HEAD}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url: 'https://varn.example/news/harbour' }).window;
  return analyse(readPage(document, markupSight()).page);
}

it.each([...LAYOUTS, ...LATER_LAYOUTS].map((layout) => [layout.name, layout] as const))(
  '%s: the whole article is read',
  (_name, layout) => {
    const { article, findings } = readingOf(layout);
    const text = fold(article.blocks.flatMap((block) => (block.kind === 'caption' ? [] : block.text)).join('\n'));
    expect(layout.has.filter((line) => !text.includes(fold(line)))).toEqual([]);
    expect([...AROUND, ...TEASED, ...(layout.not ?? [])].filter((line) => text.includes(line))).toEqual([]);
    expect(article.title).toBe(layout.title ?? TITLE);
    if (layout.byline) expect(article.byline).toEqual(layout.byline);
    if (layout.date) expect(article.published?.slice(0, 10)).toBe(layout.date);
    expect(findings).toHaveLength(layout.folds ?? 0);
  },
);
