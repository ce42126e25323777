/** Storage that is full or refuses: nothing is lost, and the reader is told. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factWhere } from './fact-where.ts';
import { FRESH_SETTINGS, OPTIONS_PAGE, type Lab } from './lab.ts';
import { until } from './until.ts';

type Area = Record<'get' | 'set', (...args: never[]) => unknown>;
interface Storing {
  readonly QUOTA_BYTES: number;
  get(keys: null): Promise<object>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
declare const chrome: { storage: { local: Area } };
declare const browser: { storage: { local: Area } } | undefined;

/** Makes one call of the browser's storage fail in this page, as a full or damaged profile does. */
const refuse = (page: Page, call: 'get' | 'set', why: string) =>
  page.evaluate(
    (name, reason) => {
      const area = (typeof browser === 'undefined' ? chrome : browser).storage.local;
      area[name] = () => {
        throw new Error(reason);
      };
    },
    call,
    why,
  );
const press = (page: Page, id: string) => page.evaluate((name) => document.getElementById(name)!.click(), id);
const isChecked = (page: Page, id: string) =>
  page.evaluate((name) => (document.getElementById(name) as HTMLInputElement).checked, id);
const words = (page: Page) => page.evaluate(() => document.body.innerText);

/** Runs in a page of the extension: fills the storage to the last bytes, under keys that begin so. */
async function fillUp(begin: string): Promise<void> {
  const { local } = (chrome as unknown as { storage: { local: Storing } }).storage;
  for (let size = local.QUOTA_BYTES, i = 0; size > 4; size /= 2, i++) {
    await local.set({ [`${begin}${i}`]: 'x'.repeat(Math.floor(size / 2)) }).catch(() => undefined);
  }
}

/** Runs there too: takes everything out again but the settings. */
async function takeOut(): Promise<void> {
  const { local } = (chrome as unknown as { storage: { local: Storing } }).storage;
  await local.remove(Object.keys(await local.get(null)).filter((key) => key !== 'settings'));
}

/** The facts, for one browser; `hasQuota` where it limits what an extension stores. */
export function storageFacts(lab: () => Lab, hasQuota: boolean): void {
  const quotaFact = factWhere(hasQuota, 'this browser sets an extension no such limit');
  const CHOSEN = { ...FRESH_SETTINGS, sites: { 'harbour-gazette.example': { on: false } } };
  const openOptions = async () => {
    const page = await lab().driver.openExtensionPage(OPTIONS_PAGE);
    await page.waitForSelector('#kind-newsletter');
    return page;
  };
  const expectWords = async (page: Page, sentence: string) => {
    const all = await until(
      () => words(page),
      (text) => text.includes(sentence),
    );
    expect(all).toContain(sentence);
  };

  const fill = (begin: string) => lab().seat.page.evaluate(fillUp, begin);
  const empty = () => lab().seat.page.evaluate(takeOut);
  const expectNewsletterOff = async () => {
    const stored = await until(
      () => lab().seat.stored(),
      (now) => JSON.stringify(now).includes('"newsletter":false'),
    );
    expect(stored).toMatchObject({ ...CHOSEN, kinds: { newsletter: false } });
  };

  describe('storage', () => {
    beforeEach(async () => {
      await empty();
      await lab().seat.store(CHOSEN);
    });
    afterEach(async () => {
      await empty();
      await lab().seat.store(FRESH_SETTINGS);
    });

    it.each([
      ['is full', 'set', 'QUOTA_BYTES quota exceeded', 'Storage is full: your last change was not saved.'],
      ['refuses to write', 'set', 'IO error', 'The browser did not save your last change.'],
      ['refuses to be read', 'get', 'IO error', 'The browser did not save your last change.'],
    ] as const)('that %s (%s) leaves what was chosen, and says so', async (_, call, why, sentence) => {
      const page = await openOptions();
      await refuse(page, call, why);
      await press(page, 'kind-newsletter');
      await expectWords(page, sentence);
      expect(await isChecked(page, 'kind-newsletter')).toBe(true);
      expect(await lab().seat.stored()).toEqual(CHOSEN);
      await page.close();
    });

    quotaFact('that is really full says so, and takes the change once there is room', async () => {
      const page = await openOptions();
      await fill('filled:');
      await press(page, 'kind-newsletter');
      await expectWords(page, 'Storage is full');
      expect(await lab().seat.stored()).toEqual(CHOSEN);
      await empty();
      await press(page, 'kind-newsletter');
      await expectNewsletterOff();
      await page.close();
    });

    quotaFact('that is full of what is known of folds forgets that before it refuses a choice', async () => {
      const page = await openOptions();
      await fill('learned:');
      await press(page, 'kind-newsletter');
      await expectNewsletterOff();
      expect(await words(page)).not.toContain('Storage is full');
      await page.close();
    });
  });
}
