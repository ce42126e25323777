/** The article's pictures in the reader: asked for when the reader wants to see them, and not before. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const READER_PAGE = 'src/extension/reader/index.html';
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360"/></svg>';

const paragraph = (words: string) => `<p>${words}</p>`;
const figure = (name: string, caption: string) =>
  `<figure><img src="/${name}.svg" alt="" width="640" height="360"><figcaption>${caption}</figcaption></figure>`;
const STORY = `<!doctype html><html lang="en"><title>The last boat</title><meta property="og:type" content="article">
<main><article><h1>The last boat leaves at ten</h1>${[
  'The last boat leaves at ten, and nobody on the island has asked for another one since the spring came.',
  figure('quay', 'The quay on a night in March.'),
  'The council meets on Thursday to hear what the islanders think of the timetable and the price of a ticket.',
  figure('gone', 'The old boat at the yard.'),
  'The new boat is expected in May. The operator has said that it will carry twice as many bicycles as the old one.',
]
  .map((part) => (part.startsWith('<') ? part : paragraph(part)))
  .join('\n')}</article></main></html>`;

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const press = (page: Page, index: number) =>
  page.evaluate((at) => document.querySelectorAll<HTMLElement>('.picture button')[at]!.click(), index);
const shown = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('.picture img')].map((e) => e.naturalWidth));

/** The facts, for one browser. */
export function pictureFacts(lab: () => Lab): void {
  describe('pictures in the reader', () => {
    const asked = () => lab().site.asked.filter((path) => path.endsWith('.svg')).length;

    it('are asked for by one press, and never before', async () => {
      lab().site.put('boat', STORY);
      lab().site.put('quay.svg', DRAWING, 'image/svg+xml');
      const { page, tab } = await lab().read('boat');
      const reader = await lab().driver.openExtensionPage(`${READER_PAGE}?tab=${tab}`);
      expect(
        await until(
          () => words(reader),
          (text) => text.includes('Picture not loaded.') && text.includes('No quotes'),
        ),
      ).toContain('Picture not loaded. The quay on a night in March.');
      expect(await objections(reader)).toEqual([]);
      const before = asked();
      expect(await shown(reader)).toEqual([]);

      await press(reader, 0);
      expect(
        await until(
          () => shown(reader),
          ([width]) => width === 640,
        ),
      ).toEqual([640]);
      expect(asked()).toBe(before + 1);
      expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('FIGURE');

      await reader.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.bar .button')]
          .find(({ textContent }) => textContent === 'Load pictures')!
          .click(),
      );
      const text = await until(
        () => words(reader),
        (all) => all.includes('did not give'),
      );
      expect(text).toContain('The site did not give this picture. The old boat at the yard.');
      expect(await objections(reader)).toEqual([]);
      expect(lab().takeRequests().toSorted()).toEqual([lab().site.url('gone.svg'), lab().site.url('quay.svg')]);
      await Promise.all([reader.close(), page.close()]);
    });
  });
}
