/** The reader page: the article with its quotes, keys, a look that is remembered, and the page behind it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const READER_PAGE = 'src/extension/reader/index.html';

/** As much of the extension's own names as the reader page's storage needs. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
};

declare global {
  /** What was last saved in a page in which downloads are watched. */
  var savedText: string | undefined;
  var savedName: string | undefined;
}

const words = (page: Page) => page.evaluate(() => document.body.innerText);
const waitForWords = (page: Page, expected: string) =>
  until(
    () => words(page),
    (text) => text.includes(expected),
  );
const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** The facts, for one browser. */
export function readerFacts(lab: () => Lab, themes: readonly string[]): void {
  const openReader = async (tab: number): Promise<Page> => {
    const reader = await lab().driver.openExtensionPage(`${READER_PAGE}?tab=${tab}`);
    await until(
      () => count(reader, '.note, .short h1'),
      (n) => n > 0,
    );
    return reader;
  };
  const withReader = async (name: string, check: (reader: Page, page: Page) => Promise<void>) => {
    const { page, tab } = await lab().read(name);
    const reader = await openReader(tab);
    await check(reader, page);
    await reader.close();
    if (!page.isClosed()) await page.close();
  };
  const wear = (look: object) => lab().seat.page.evaluate((reader) => chrome.storage.local.set({ reader }), look);

  describe('the reader page', () => {
    it('is opened from the popup', async () => {
      const { page, tab } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      await waitForWords(popup, 'Open reader');
      const href = await popup.evaluate(
        () => [...document.querySelectorAll('a')].find((a) => a.innerText.includes('Open reader'))?.href,
      );
      expect(href).toContain(`/${READER_PAGE}?tab=${tab}`);
      await Promise.all([popup.close(), page.close()]);
    });

    it('shows the article, its quotes and who speaks', () =>
      withReader(DEMO, async (reader) => {
        const text = await waitForWords(reader, 'Who speaks in this article');
        expect(await reader.title()).toBe('Night ferries will keep running to Sandholm, council decides');
        for (const part of ['Odette Farrow', 'vote again.', 'Pia Lundmarrow', '3 blocks of the page'])
          expect(text).toContain(part);
        expect(text).not.toContain('All major cards accepted');
        expect(await count(reader, '.note')).toBe(await count(reader, '.quoted[id]'));
        expect(await count(reader, '.note')).toBeGreaterThan(3);
      }));

    it('opened twice shows the same in both, and closing one leaves the other', async () => {
      const { page, tab } = await lab().read(DEMO);
      const [first, second] = [await openReader(tab), await openReader(tab)];
      expect(await words(second)).toBe(await words(first));
      await first.close();
      expect(await waitForWords(second, 'Who speaks in this article')).toContain('Pia Lundmarrow');
      expect(await count(page, 'clean-copy-fold')).toBe(3);
      await Promise.all([second.close(), page.close()]);
    });

    it('lays no note over another or over the text', () =>
      withReader(DEMO, async (reader) => {
        await reader.setViewport({ width: 1200, height: 900 });
        const isClear = () =>
          reader.evaluate(() => {
            const notes = [...document.querySelectorAll('.note')].map((e) => e.getBoundingClientRect());
            const { right } = document.querySelector('.column')!.getBoundingClientRect();
            return notes.every(({ left, top }, i) => left > right && (i === 0 || top >= notes[i - 1]!.bottom));
          });
        expect(await until(isClear, (clear) => clear)).toBe(true);
      }));

    it('lays its menus over the text in a narrow window too', () =>
      withReader(DEMO, async (reader) => {
        await reader.setViewport({ width: 320, height: 600 });
        const isOnTop = () =>
          reader.evaluate(() => {
            const menu = document.querySelector<HTMLDetailsElement>('.menu')!;
            menu.open = true;
            const { left, top, width, height } = menu.querySelector('.menu-sheet')!.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height - 4);
            return width > 0 && at !== null && menu.contains(at);
          });
        expect(await until(isOnTop, (onTop) => onTop)).toBe(true);
      }));

    it('goes from quote to quote by key and lists its keys', () =>
      withReader(DEMO, async (reader) => {
        const current = () => reader.evaluate(() => document.querySelector('.note.current')?.id);
        await reader.bringToFront();
        await reader.keyboard.press('j');
        const first = await until(current, (id) => id !== undefined);
        await reader.keyboard.press('j');
        const second = await until(current, (id) => id !== first);
        expect(second).not.toBe(first);
        expect(await reader.evaluate(() => document.activeElement?.id)).toBe(second);
        await reader.keyboard.press('k');
        expect(await until(current, (id) => id === first)).toBe(first);
        await reader.keyboard.press('?');
        expect(
          await until(
            () => count(reader, 'dialog[open]'),
            (n) => n === 1,
          ),
        ).toBe(1);
      }));

    it('remembers colours and size', () =>
      withReader(DEMO, async (reader) => {
        await reader.evaluate(() => document.querySelector<HTMLElement>('input[value=sepia]')!.click());
        await reader.evaluate(() => document.querySelectorAll<HTMLElement>('.sizes button')[1]!.click());
        const stored = () => lab().seat.page.evaluate(async () => (await chrome.storage.local.get('reader'))['reader']);
        expect(await until(stored, (look) => JSON.stringify(look).includes('22'))).toMatchObject({
          theme: 'sepia',
          size: 22,
        });
        await reader.reload({ waitUntil: [] });
        const dataset = () => reader.evaluate(() => ({ ...document.documentElement.dataset }));
        expect(await until(dataset, ({ theme }) => theme === 'sepia')).toMatchObject({ theme: 'sepia', size: '22' });
      }));

    it.each([
      ['Markdown', '# Night ferries will keep running'],
      ['JSON', '"title": "Night ferries will keep running'],
      ['HTML', '>Night ferries will keep running to Sandholm, council decides</h1>'],
    ])('saves the article as %s, in a file named after its title', (format, expected) =>
      withReader(DEMO, async (reader) => {
        await reader.evaluate(() => {
          URL.createObjectURL = (blob) => {
            void (blob as Blob).text().then((text) => (globalThis.savedText = text));
            return '#';
          };
          HTMLAnchorElement.prototype.click = function () {
            globalThis.savedName = this.download;
          };
        });
        await reader.evaluate((name) => {
          const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
          items.find(({ textContent }) => textContent?.includes(name))!.click();
        }, format);
        const saved = await until(
          () => reader.evaluate(() => ({ name: globalThis.savedName, text: globalThis.savedText })),
          ({ text }) => text !== undefined,
        );
        expect(saved.text).toContain(expected);
        expect(saved.text).toContain('Pia Lundmarrow');
        expect(saved.text).not.toMatch(/All major cards accepted|<script|src=/u);
        expect(saved.name).toMatch(/^Night ferries will keep running to Sandholm, council decides\.(?:md|json|html)$/u);
      }),
    );

    it('keeps what it shows when the page is gone, and says so', () =>
      withReader(DEMO, async (reader, page) => {
        await page.close();
        expect(await waitForWords(reader, 'no longer open')).toContain('The page is no longer open.');
        expect(await words(reader)).toContain('vote again.');
      }));

    it('is laid out from right to left for an article that is', () =>
      withReader('arabic-right-to-left', async (reader) => {
        await reader.setViewport({ width: 1200, height: 900 });
        expect(await reader.evaluate(() => document.querySelector('main')!.dir)).toBe('rtl');
        const isBeside = () =>
          reader.evaluate(
            () =>
              document.querySelector('.note')!.getBoundingClientRect().right <=
              document.querySelector('.column')!.getBoundingClientRect().left,
          );
        expect(await until(isBeside, (beside) => beside)).toBe(true);
      }));

    it('says where the site ends the free text, with the way to the page', () =>
      withReader('gate-after-cut-text', async (reader, page) => {
        expect(await waitForWords(reader, 'The site ends the free text here')).toContain('and so does this reader.');
        expect(await reader.evaluate(() => document.querySelector<HTMLAnchorElement>('.cut a')!.href)).toBe(page.url());
      }));

    it('says clearly when there is nothing to read', async () => {
      const nowhere = await lab().driver.openExtensionPage(READER_PAGE);
      expect(await waitForWords(nowhere, 'No page')).toContain('No page to read');
      const gone = await openReader(99_999_999);
      expect(await words(gone)).toContain('The page is no longer open');
      await Promise.all([nowhere.close(), gone.close()]);
      await withReader('section-front', async (reader) =>
        expect(await words(reader)).toContain('No news article here'),
      );
    });

    it.each(themes)('is one that axe objects to nothing in (%s)', async (theme) => {
      await wear({ theme });
      await withReader(DEMO, async (reader) => expect(await objections(reader)).toEqual([]));
      await withReader('gate-after-cut-text', async (reader) => expect(await objections(reader)).toEqual([]));
    });
  });
}
