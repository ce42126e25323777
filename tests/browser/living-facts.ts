/** Pages that go on living after they were read. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/extension/messages.ts';
import { factWhere } from './fact-where.ts';
import { reactScript, vueScript } from './frameworks.ts';
import { FRESH_SETTINGS, type Lab } from './lab.ts';
import * as pages from './living-pages.ts';
import { sheetsOf } from './pdf-sheets.ts';
import { until } from './until.ts';

/** What the pages of living-pages.ts put into their window. */
declare const window: {
  begin(): void;
  times: number;
  frames_: { seen: number; flashed: number };
  goToStory(): void;
  goToFront(): void;
};

const stubs = (page: Page) => page.evaluate(() => document.querySelectorAll('clean-copy-fold').length);
const waitForStubs = (page: Page, count: number) =>
  until(
    () => stubs(page),
    (n) => n === count,
    4_000,
  );
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const states = (report: PageReport | undefined) =>
  report?.state === 'article' ? report.folds.map(({ kind, state }) => `${kind} ${state}`) : [];

/** The facts, for one browser; `showsPrint` where its driver can show a tab as it would be printed. */
export function livingFacts(lab: () => Lab, showsPrint: boolean): void {
  const open = async (name: string, html: string) => {
    lab().site.put(name, html);
    lab().site.put('favicon.ico', '', 'image/x-icon');
    const opened = await lab().read(name);
    await opened.page.bringToFront();
    return opened;
  };

  describe('a page that changes after it was read', () => {
    it('has an offer that comes late folded without being asked', async () => {
      const { page, troubles } = await open('late', pages.lateOffer);
      await page.evaluate(() => window.begin());
      expect(await waitForStubs(page, 4)).toBe(4);
      const height = await page.evaluate(() => document.querySelector('.late')!.getBoundingClientRect().height);
      expect(height).toBe(0);
      expect(troubles).toEqual([]);
      await page.close();
    });

    it('has an offer folded that comes late into an open shadow tree', async () => {
      const { page, tab } = await open('shadow', pages.inShadow);
      await page.evaluate(() => window.begin());
      expect(await waitForStubs(page, 4)).toBe(4);
      const height = await page.evaluate(
        () => document.querySelector('late-offer')!.shadowRoot!.querySelector('.late')!.getBoundingClientRect().height,
      );
      expect(height).toBe(0);
      expect(states(await lab().seat.askPage(tab))).toContain('newsletter folded');
      await page.close();
    });

    it('has the frame of an offer folded that comes late from another site, and nothing inside it touched', async () => {
      const source = lab().site.url('newsletter', 'letters.other-times.example');
      lab().site.put('newsletter', '<!doctype html><p>Sign up for our newsletter.</p>');
      const { page, tab, troubles } = await open('late-frame', pages.lateFrame(source));
      await page.evaluate(() => window.begin());
      expect(await waitForStubs(page, 4)).toBe(4);
      expect(await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height)).toBe(0);
      expect(states(await lab().seat.askPage(tab))).toContain('newsletter folded');
      const inside = page.frames().find((frame) => frame.url() === source);
      expect(await inside!.evaluate(() => document.body.innerHTML)).toBe('<p>Sign up for our newsletter.</p>');
      expect(troubles).toEqual([]);
      await page.close();
    });

    it('keeps a fold that the reader has opened open, whatever comes', async () => {
      const { page, tab } = await open('late', pages.lateOffer);
      await lab().seat.showFold(tab, 'all', true);
      await page.evaluate(() => window.begin());
      expect(await waitForStubs(page, 4)).toBe(4);
      const heights = await page.evaluate(() =>
        ['.letter', '.join', '.late'].map((name) => document.querySelector(name)!.getBoundingClientRect().height > 0),
      );
      expect(heights).toEqual([true, true, false]);
      await page.close();
    });

    it('opens a repeat in the same frame in which its other copy goes out of sight', async () => {
      const { page } = await open('twin', pages.withScript(''));
      expect(await waitForStubs(page, 3)).toBe(3);
      const shown = await page.evaluate(async () => {
        const first = document.querySelector<HTMLElement>('article > p:not(.byline)')!;
        const copies = [...document.querySelectorAll('article > p')].filter((p) => p.textContent === first.textContent);
        first.style.display = 'none';
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return copies.at(-1)!.getBoundingClientRect().height;
      });
      expect(shown).toBeGreaterThan(20);
      expect(await waitForStubs(page, 2)).toBe(2);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('article > p:not(.byline)')!.style.display = '';
      });
      expect(await waitForStubs(page, 3)).toBe(3);
      await page.close();
    });
  });

  describe('a page that makes its nodes anew every 50 ms', () => {
    beforeAll(() => {
      lab().site.put('react.js', reactScript(), 'text/javascript');
      lab().site.put('vue.js', vueScript(), 'text/javascript');
    });

    it.each([
      ['by itself', 'rewriting', pages.rewriting],
      ['with React', 'react', pages.inReact],
      ['with Vue', 'vue', pages.inVue],
    ])('%s shows nothing in any frame that is folded', async (_, name, html) => {
      const { page, tab, troubles } = await open(name, html);
      expect(await waitForStubs(page, 3)).toBe(3);
      await page.evaluate(() => window.begin());
      await pause(3_000);
      const { times, frames } = await page.evaluate(() => ({ times: window.times, frames: window.frames_ }));
      expect(times).toBeGreaterThan(20);
      expect(frames.seen).toBeGreaterThan(20);
      expect(frames.flashed).toBe(0);
      expect(await stubs(page)).toBe(3);
      expect(states(await lab().seat.askPage(tab)).filter((state) => state.endsWith('folded'))).toHaveLength(3);
      expect(troubles).toEqual([]);
      await page.close();
    });
  });

  describe('switching off a page that has changed meanwhile', () => {
    it('leaves what the page did, and takes away what Clean Copy did', async () => {
      const after = async (on: boolean) => {
        await lab().seat.store({ everywhere: on, sites: {} });
        const { page } = await open('late', pages.lateOffer);
        if (on) expect(await waitForStubs(page, 3)).toBe(3);
        await page.evaluate(() => {
          window.begin();
          document.querySelector('.letter')!.setAttribute('class', 'letter later');
          document.querySelectorAll('article > p')[6]!.remove();
        });
        if (on) expect(await waitForStubs(page, 4)).toBe(4);
        await lab().seat.store({ everywhere: false, sites: {} });
        expect(await waitForStubs(page, 0)).toBe(0);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        await page.close();
        return html;
      };
      expect(await after(true)).toBe(await after(false));
      await lab().seat.store(FRESH_SETTINGS);
    });
  });

  describe('a printed page', () => {
    it('leaves out what is folded: the paper holds as many sheets as without the offer', async () => {
      const { page } = await open('long-offer', pages.longOffer);
      expect(await waitForStubs(page, 3)).toBe(3);
      const folded = sheetsOf(await page.pdf());
      expect(folded).toBeGreaterThan(0);
      await page.evaluate(() => document.querySelector('.letter')!.remove());
      expect(await waitForStubs(page, 2)).toBe(2);
      expect(sheetsOf(await page.pdf())).toBe(folded);
      await lab().seat.store({ everywhere: false, sites: {} });
      const bare = await open('long-offer', pages.longOffer);
      expect(sheetsOf(await bare.page.pdf())).toBeGreaterThanOrEqual(folded + pages.SHEETS_OF_LONG_OFFER);
      await lab().seat.store(FRESH_SETTINGS);
      await Promise.all([page.close(), bare.page.close()]);
    });

    const printFact = factWhere(
      showsPrint,
      'this browser’s driver shows no tab as it would be printed; the sheets are counted',
    );
    printFact('shows no stub and nothing that is folded', async () => {
      const { page } = await open('late', pages.lateOffer);
      expect(await waitForStubs(page, 3)).toBe(3);
      const heights = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('clean-copy-fold, .letter, .join')].map(
            (e) => e.getBoundingClientRect().height,
          ),
        );
      expect((await heights()).filter((height) => height > 0)).toHaveLength(3);
      await page.emulateMediaType('print');
      expect(await heights()).toEqual([0, 0, 0, 0, 0]);
      await page.close();
    });
  });

  describe('a page that undoes the folds', () => {
    it('gets its way, and the report says so', async () => {
      const { page, tab, troubles } = await open('fighting', pages.fighting);
      const report = await until(
        () => lab().seat.askPage(tab),
        (answer) => states(answer).every((state) => state.endsWith('reported')),
      );
      expect(states(report)).toEqual(['newsletter reported', 'repeat reported', 'subscription reported']);
      expect(report?.state === 'article' && report.folds.map(({ sentence }) => sentence)).toEqual(
        Array.from({ length: 3 }, () => 'The page undoes this fold, so it stays open.'),
      );
      expect(
        await page.evaluate(() => document.querySelectorAll('[data-clean-copy-fold], clean-copy-fold').length),
      ).toBe(0);
      expect(troubles).toEqual([]);
      await page.close();
    });
  });

  describe('a page that goes elsewhere without loading', () => {
    it('is read as what it is then', async () => {
      const { page, tab } = await open('moving', pages.moving);
      expect(await waitForStubs(page, 3)).toBe(3);
      await page.evaluate(() => window.goToStory());
      expect(await waitForStubs(page, 1)).toBe(1);
      const report = await lab().seat.askPage(tab);
      expect(report?.state === 'article' && report.article.title).toBe('Sandholm mill turns again after forty years');
      await page.evaluate(() => window.goToFront());
      expect(await waitForStubs(page, 0)).toBe(0);
      expect((await lab().seat.askPage(tab))?.state).toBe('noArticle');
      await page.close();
    });

    it('is folded still when the reader comes back to it', async () => {
      const { page, tab } = await open('moving', pages.moving);
      expect(await waitForStubs(page, 3)).toBe(3);
      await page.goto(lab().site.url('shop-page'));
      await page.evaluate(() => void setTimeout(() => history.back()));
      await pause(500);
      expect(await waitForStubs(page, 3)).toBe(3);
      const badge = await until(
        () => lab().seat.badge(tab),
        ({ text }) => text === '3',
      );
      expect(badge.text).toBe('3');
      await page.close();
    });
  });
}
