/** Popup and reader for those who read enlarged, in forced colours, without motion, by touch. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { factWhere } from './fact-where.ts';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const CUT = 'gate-after-cut-text';
const READER_PAGE = 'src/extension/reader/index.html';
const POPUP_PAGE = 'src/extension/popup/index.html';

/** Least size of what is pressed by a finger, in CSS pixels. */
const FINGER = 44;

/** How each face is reached. */
const FACES: Readonly<
  Record<
    'popup' | 'quotes' | 'menu' | 'reader',
    {
      readonly path: string;
      readonly ready: string;
      readonly prepare?: { readonly press: string; readonly ready: string };
    }
  >
> = {
  popup: { path: POPUP_PAGE, ready: 'article' },
  quotes: { path: POPUP_PAGE, ready: 'article', prepare: { press: '#tab-quotes', ready: 'blockquote, .nothing' } },
  menu: { path: POPUP_PAGE, ready: '.menu', prepare: { press: '.menu summary', ready: '.menu[open]' } },
  reader: { path: READER_PAGE, ready: '.speakers, .ours .left-out' },
};

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Does anything stick out at the side? */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What is smaller than a finger wants; a link inside a sentence is as high as its line. */
const smallTargets = (page: Page) =>
  page.evaluate((least) => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...all]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('article .text p, article .text li'))
      .map((e) => e.closest('label') ?? e)
      .flatMap((e) => {
        const { width, height } = e.getBoundingClientRect();
        return width < least || height < least ? [`${e.innerText || e.localName}: ${width} × ${height}`] : [];
      });
  }, FINGER);

/** The facts, for one browser. `emulates`: can the driver set forced colours, reduced motion and touch? */
export function everyoneFacts(lab: () => Lab, emulates: boolean): void {
  const emulatedFact = factWhere(emulates, 'this browser’s driver sets no forced colours, touch or reduced motion');
  /** Shows a face of the popup or the reader for a page and waits until it is drawn. */
  const withFace = async (name: string, face: keyof typeof FACES, check: (page: Page) => Promise<void>) => {
    const { page: news, tab } = await lab().read(name);
    const { path, ready, prepare } = FACES[face];
    const page = await lab().driver.openExtensionPage(`${path}?tab=${tab}`);
    const wait = (selector: string) =>
      until(
        () => count(page, selector),
        (n) => n > 0,
      );
    await wait(ready);
    if (prepare) {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), prepare.press);
      await wait(prepare.ready);
    }
    await check(page);
    await Promise.all([page.close(), news.close()]);
  };
  const emulate = async (page: Page, name: string, value: string) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  };

  describe.each([
    [DEMO, 'popup'],
    [DEMO, 'quotes'],
    [DEMO, 'menu'],
    [CUT, 'popup'],
    [DEMO, 'reader'],
    [CUT, 'reader'],
  ] as const)('%s in the %s', (name, face) => {
    it('is whole at 200 % zoom, and axe objects to nothing', () =>
      withFace(name, face, async (page) => {
        await page.setViewport({ width: face === 'reader' ? 640 : 200, height: face === 'reader' ? 480 : 300 });
        expect(await isTooWide(page)).toBe(false);
        expect(await objections(page)).toEqual([]);
      }));

    emulatedFact('is one that axe objects to nothing in, in forced colours', () =>
      withFace(name, face, async (page) => {
        await emulate(page, 'forced-colors', 'active');
        expect(await objections(page)).toEqual([]);
      }),
    );

    emulatedFact('has room for a finger on everything, 360 pixels wide', () =>
      withFace(name, face, async (page) => {
        await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
        expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
        expect(await isTooWide(page)).toBe(false);
        expect(await smallTargets(page)).toEqual([]);
      }),
    );
  });

  emulatedFact('nothing moves for those who want no motion', () =>
    withFace(DEMO, 'popup', async (page) => {
      const duration = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('.switch')!, '::before').transitionDuration);
      expect(await duration()).toBe('0.12s');
      await emulate(page, 'prefers-reduced-motion', 'reduce');
      expect(await duration()).toBe('0s');
    }),
  );
}
