/** The faces in other words: 40 % longer ones, and Arabic ones from right to left. */
import { describe, expect, it } from 'vitest';
import { cutTexts } from './cut-texts.ts';
import { FACES } from './faces.ts';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';

type FaceName = keyof typeof FACES;

/** Widths of windows, in CSS pixels: a phone and a desk for pages, what browsers give a popup, columns and phones for stubs. */
const WIDTHS: Readonly<Record<FaceName, readonly number[]>> = {
  'the options': [320, 700, 1100],
  'the welcome page': [320, 700, 1100],
  'the popup’s page': [320, 400],
  'the popup’s quotes': [320, 400],
  'a stub': [320, 480, 720],
  'an opened stub': [320, 480, 720],
  'the picker': [320, 480, 720],
};

const eachFace = describe.each(Object.keys(FACES) as FaceName[]);

/** No text of any face is cut off. */
export function longWordsFacts(lab: () => Lab): void {
  it('a text that has no room is seen by these facts', async () => {
    const { page, close } = await FACES['the welcome page'](lab());
    await page.evaluate(() => {
      const { style } = document.querySelector<HTMLElement>('.primary')!;
      [style.display, style.inlineSize, style.whiteSpace] = ['block', '2rem', 'nowrap'];
    });
    expect(await cutTexts(page)).toContainEqual(expect.stringMatching(/^button\.button primary: S/u));
    await close();
  });

  eachFace('%s', (name) => {
    it('has room for words that are 40 % longer', async () => {
      const { page, close } = await FACES[name](lab());
      expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBeGreaterThan(500);
      const cut: string[] = [];
      for (const width of WIDTHS[name]) {
        await page.setViewport({ width, height: 700 });
        cut.push(...(await cutTexts(page)).map((text) => `at ${width} px ${text}`));
      }
      expect(cut).toEqual([]);
      await close();
    });
  });
}

/** The faces in Arabic. */
export function rightToLeftFacts(lab: () => Lab): void {
  eachFace('%s', (name) => {
    it('runs from right to left, nothing of it is cut off, and axe does not object', async () => {
      const { page, close } = await FACES[name](lab());
      const direction = await page.evaluate(() => {
        const ours =
          document
            .querySelector('main > :is(clean-copy-fold, clean-copy-picker)')
            ?.shadowRoot?.querySelector('[lang]') ?? document.body;
        return getComputedStyle(ours).direction;
      });
      expect(direction).toBe('rtl');
      await page.setViewport({ width: 400, height: 700 });
      expect(await cutTexts(page)).toEqual([]);
      expect(await objections(page)).toEqual([]);
      await close();
    });
  });
}
