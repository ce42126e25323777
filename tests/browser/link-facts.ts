/** Links to exact words in what is copied: each leads to its own quotation, and no link is made that might lead astray. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { copyWith, openQuotes } from './copy-facts.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const COPY_FIRST = '.utterance [data-act=copy]';
const MAKER = 'passage-links.js';

const paragraph = (words: string) => `<p>${words}</p>`;
const story = (...paragraphs: readonly string[]) => `<!doctype html><html lang="en"><title>The last boat</title>
<meta property="og:type" content="article"><main><article><h1>The last boat leaves at ten</h1>
<p>By Ines Farrow</p><time datetime="2026-05-04">4 May 2026</time>${paragraphs.map(paragraph).join('\n')}
</article></main></html>`;

const LEAD = 'The last boat leaves at ten, and nobody on the island has asked for another one since the spring came.';
const COUNCIL =
  'The council meets on Thursday to hear what the islanders think of the timetable and the price of a ticket.';
const FAR = `<div style="height:2500px"></div>${COUNCIL}`;
const SAID =
  '“The boat is late again, and the bread is late with it,” said Mara Holt, who has waited since the morning bell.';

/**
 * Chromium gives the extension its right to a tab only when a reader's own hand opens the popup, which no driver can do.
 * There the test itself puts the packed file where the extension would have put it.
 */
async function bringMaker(page: Page): Promise<boolean> {
  if (!('extensionRealms' in page)) return false;
  try {
    const realms = await Promise.resolve(page.extensionRealms());
    const code = await readFile(join(process.env['CLEAN_COPY_DIST'] ?? 'dist', 'chrome', MAKER), 'utf8');
    for (const realm of realms) await realm.evaluate(`${code};0`);
    return realms.length > 0;
  } catch {
    return false;
  }
}

/** In Chromium the popup must believe that it may bring the file. */
const allowBringing = (popup: Page) =>
  popup.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: { executeScript: unknown } } }).chrome;
    scripting.executeScript = () => Promise.resolve([]);
  });

/** The facts, for one browser. */
export function linkFacts(lab: () => Lab): void {
  const copied = async (
    name: string,
    check: (text: string, popup: Page, page: Page) => Promise<void>,
    before?: (page: Page) => Promise<void>,
  ) => {
    const { page, tab } = await lab().read(name);
    const popup = await openQuotes(lab(), tab);
    if (await bringMaker(page)) await allowBringing(popup);
    await before?.(page);
    await check(await copyWith(popup, COPY_FIRST), popup, page);
    await Promise.all([popup.close(), page.close()]);
  };

  describe('a copied quote’s link', () => {
    it('leads to its words', async () => {
      lab().site.put('one-quote', story(LEAD, COUNCIL, FAR, SAID, COUNCIL));
      await copied('one-quote', async (text, _, page) => {
        const link = /\S+#:~:text=\S+/u.exec(text)?.[0];
        expect(link).toMatch(new RegExp(`^${page.url()}#:~:text=`, 'u'));
        const there = await lab().driver.browser.newPage();
        await there.goto(link!, { waitUntil: 'load' });
        const top = () =>
          there.evaluate(
            () =>
              [...document.querySelectorAll('p')]
                .find((p) => p.innerText.includes('late again'))!
                .getBoundingClientRect().top,
          );
        const height = await there.evaluate(() => innerHeight);
        expect(await until(top, (y) => y < height)).toBeLessThan(height);
        await there.close();
      });
    });

    it('is left out where the words have left the page, and the popup says so', async () => {
      lab().site.put('one-quote', story(LEAD, COUNCIL, FAR, SAID, COUNCIL));
      const change = (page: Page) =>
        page.evaluate(() =>
          document.querySelectorAll('p').forEach((p) => (p.textContent = p.textContent.replace('bread', 'post'))),
        );
      await copied(
        'one-quote',
        async (text, popup) => {
          expect(text).not.toContain(':~:text=');
          const notice = () => popup.evaluate(() => document.querySelector('.notice')?.textContent);
          expect(await until(notice, (words) => words !== undefined)).toContain('no link to its exact words');
        },
        change,
      );
    });
  });
}
