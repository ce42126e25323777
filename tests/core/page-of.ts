/** A page as the core sees it, from markup, as a reading without layout gives it. */
import { JSDOM } from 'jsdom';
import type { Page } from '../../src/core/model.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';

/** The page that a body's markup makes. */
export function pageOf(body: string, language = 'en'): Page {
  const html = `<!doctype html><html lang="${language}"><head><title>A page</title></head><body>${body}</body></html>`;
  return readPage(new JSDOM(html).window.document, markupSight()).page;
}

/** The texts in some boxes, in page order. */
export const textsIn = (page: Page, boxes: readonly number[]): readonly string[] =>
  boxes.flatMap((box) =>
    page.blocks.slice(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock).map(({ text }) => text),
  );
