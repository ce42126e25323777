/** "Find on page" in the popup: that very quotation is marked and in the window, or said not to be there. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openQuotes } from './copy-facts.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';

const LEAD = 'The last boat leaves at ten, and nobody on the island has asked for another one since the spring came.';
const SAID = '“The boat is late again,” said Mara Holt, who has waited on the pier since the morning bell.';

/** A page in which the same paragraph stands twice: in the story, and in a box of another story. */
const TWICE = `<!doctype html><html lang="en"><title>The last boat</title>
<meta property="og:type" content="article"><main><article><h1>The last boat leaves at ten</h1>
<p>By Ines Farrow</p><time datetime="2026-05-04">4 May 2026</time>
<p>${LEAD}</p><p id="own">${SAID}</p>
<p>The council meets on Thursday to hear what the islanders think of the timetable and the price of the crossing.</p>
<p>Until then the boat keeps to its hours, and those who miss it stay with friends or walk the long way round.</p></article>
<div style="height:1500px"></div><p>Readers also liked this little story about the weather.</p><p id="other">${SAID}</p></main></html>`;

/** What the page bears as its mark: each marked range as words, and the id of the element around it. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('clean-copy-quote') ?? [])].map((range) => ({
      words: (range as Range).toString(),
      id: (range.startContainer as Text).parentElement!.id,
      top: (range as Range).getBoundingClientRect().top,
    })),
  );

const pressFind = (popup: Page, words: string) =>
  popup.evaluate((wanted) => {
    const card = [...document.querySelectorAll<HTMLElement>('.utterance')].find((e) => e.innerText.includes(wanted));
    if (!card) throw new Error(`No quote “${wanted}”.`);
    card.querySelector<HTMLElement>('[data-act=find]')!.click();
    return card.dataset['utterance']!;
  }, words);

/** Presses "Find on page" of the quote that holds the words, and gives what its button says then. */
async function find(popup: Page, words: string): Promise<string> {
  const number = await pressFind(popup, words);
  return until(
    () =>
      popup.evaluate(
        (of) => document.querySelector<HTMLElement>(`[data-utterance="${of}"] [data-act=find]`)!.innerText,
        number,
      ),
    (text) => text !== 'Find on page',
  );
}

/** The facts, for one browser. */
export function findFacts(lab: () => Lab): void {
  const withQuotes = async (name: string, check: (popup: Page, page: Page) => Promise<void>) => {
    const { page, tab } = await lab().read(name);
    const popup = await openQuotes(lab(), tab);
    await check(popup, page);
    await Promise.all([popup.close(), page.close()]);
  };
  const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  describe('finding a quote on the page', () => {
    it('marks its words, and changes nothing of the page’s own', () =>
      withQuotes(DEMO, async (popup, page) => {
        const before = await html(page);
        const words = await popup.evaluate(() => document.querySelector('blockquote')!.textContent);
        expect(await find(popup, words)).toBe('Marked on the page');
        const marks = await marked(page);
        expect(marks.map((mark) => mark.words).join(' … ')).toBe(words);
        expect(await html(page)).toBe(before);
        await page.bringToFront();
        const height = await page.evaluate(() => innerHeight);
        const top = async () => (await marked(page))[0]!.top;
        expect(await until(top, (y) => y >= 0 && y < height)).toBeLessThan(height);
      }));

    it('marks one quote at a time, and Escape in the page takes the mark away', () =>
      withQuotes(DEMO, async (popup, page) => {
        const quotes = await popup.evaluate(() =>
          [...document.querySelectorAll('blockquote')].map((e) => e.textContent),
        );
        await find(popup, quotes[0]!);
        await find(popup, quotes[2]!);
        expect((await marked(page)).map((mark) => mark.words).join(' … ')).toBe(quotes[2]);
        await page.bringToFront();
        await page.keyboard.press('Escape');
        expect(
          await until(
            () => marked(page),
            (marks) => marks.length === 0,
          ),
        ).toEqual([]);
      }));

    it('says so when the words have left the page, and marks no look-alike', () =>
      withQuotes(DEMO, async (popup, page) => {
        const words = await popup.evaluate(() => document.querySelector('blockquote')!.textContent);
        await page.evaluate((said) => {
          const own = [...document.querySelectorAll('p')].filter((p) => p.textContent.includes(said.slice(0, 20)));
          for (const p of own)
            p.textContent = p.textContent.replace('we', 'they').replace('We', 'They').replace('the', 'a');
        }, words);
        expect(await find(popup, words)).toBe('Not on the page any more');
        expect(await marked(page)).toEqual([]);
      }));

    it('marks the article’s own paragraph where another story has the same', async () => {
      lab().site.put('twice', TWICE);
      await withQuotes('twice', async (popup, page) => {
        expect(await find(popup, 'The boat is late')).toBe('Marked on the page');
        expect(await marked(page)).toMatchObject([{ id: 'own', words: '“The boat is late again,”' }]);
      });
    });

    it('leaves no mark when Clean Copy is switched off', () =>
      withQuotes(DEMO, async (popup, page) => {
        await find(popup, await popup.evaluate(() => document.querySelector('blockquote')!.textContent));
        await lab().seat.store({ everywhere: false, sites: {} });
        expect(
          await until(
            () => marked(page),
            (marks) => marks.length === 0,
          ),
        ).toEqual([]);
        await lab().seat.store({ everywhere: true, sites: {} });
      }));
  });
}
