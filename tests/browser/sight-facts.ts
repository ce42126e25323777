/** The faces for everyone: in every colour scheme, enlarged, without a mouse and without motion. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cutTexts } from './cut-texts.ts';
import { FACES, type Dress } from './faces.ts';
import type { Lab } from './lab.ts';
import { objections } from './objections.ts';

type FaceName = keyof typeof FACES;

/** Puppeteer has no name for forced colours, Chromium has. */
const media =
  (name: string, value: string): Dress =>
  async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  };

const DRESSES: Readonly<Record<string, Dress>> = {
  'in light colours': media('prefers-color-scheme', 'light'),
  'in dark colours': media('prefers-color-scheme', 'dark'),
  'in forced colours': media('forced-colors', 'active'),
  'at 200 %': (page) => page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 }),
};

/** Everything that Tab should reach: of radio buttons of one name, one. */
function reachable(): string[] {
  const named = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled)
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (named.has(element.name)) return false;
      named.add(element.name);
      return true;
    })
    .map(
      (element, i) =>
        (element.dataset['stop'] =
          element instanceof HTMLInputElement && element.type === 'radio' ? element.name : `${i}`),
    );
}

/** Where the focus is, and whether a ring shows it: on the element, on its label's words or around its field. */
function focused(): { stop: string | undefined; hasRing: boolean } {
  const element = document.activeElement as HTMLElement;
  const places = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement];
  const hasRing = places.some(
    (place) =>
      place && parseFloat(getComputedStyle(place).outlineWidth) > 0 && getComputedStyle(place).outlineStyle !== 'none',
  );
  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  return { stop: isRadio ? element.name : element.dataset['stop'], hasRing };
}

/** Presses Tab until everything was reached, or too often; answers the stops that were missed or showed no ring. */
async function missedByTab(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(reachable);
  const missed = new Set(stops);
  for (let presses = 0; presses < stops.length + 5 && missed.size > 0; presses++) {
    await page.keyboard.press('Tab');
    const { stop, hasRing } = await page.evaluate(focused);
    if (stop !== undefined && hasRing) missed.delete(stop);
  }
  return [...missed];
}

/** The facts of Chromium alone: only there can a driver dress a page in other colours. */
export function sightFacts(lab: () => Lab): void {
  describe.each(Object.keys(FACES) as FaceName[])('%s', (name) => {
    it.each(Object.entries(DRESSES))('%s is without objection, nothing of it cut off', async (_, dress) => {
      const { page, close } = await FACES[name](lab(), dress);
      expect(await objections(page)).toEqual([]);
      expect(await cutTexts(page)).toEqual([]);
      await close();
    });

    it('moves nothing for those who asked for no motion', async () => {
      const { page, close } = await FACES[name](lab(), media('prefers-reduced-motion', 'reduce'));
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) =>
            ['', '::before', '::after'].some((part) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
              return parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth';
            }),
          ).length,
      );
      expect(moving).toBe(0);
      await close();
    });
  });
}

/** The facts of every browser. */
export function keyboardFacts(lab: () => Lab): void {
  describe.each(['the options', 'the welcome page'] as const)('%s', (name) => {
    it('has nothing that Tab does not reach, with a ring around it', async () => {
      const { page, close } = await FACES[name](lab());
      await page.bringToFront();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect(await missedByTab(page)).toEqual([]);
      await close();
    });
  });
}
