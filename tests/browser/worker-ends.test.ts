/** The browser ends the worker whenever it likes: what the reader sees is right all the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../benchmark/random.ts';
import { FRESH_SETTINGS, openLab, type Lab } from './lab.ts';
import { launchChromium, launchFirefox } from './launch.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const TITLE = 'Night ferries will keep running';
const MOMENTS = 50;
/** Longest time between what is done and the end of the worker, in milliseconds: it is done sooner. */
const LONGEST = 60;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends it as the browser does when it has been idle for a while; answers whether it was there. */
async function endWorker({ driver }: Lab): Promise<boolean> {
  const target = driver.browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close().catch(() => undefined);
  return worker !== undefined && worker !== null;
}

async function badgeBecomes({ seat }: Lab, tab: number, expected: string): Promise<void> {
  const badge = await until(
    () => seat.badge(tab),
    ({ text }) => text === expected,
  );
  expect(badge.text).toBe(expected);
}

describe('in Chromium a worker that is ended at any moment', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(() => launchChromium());
  });
  afterAll(() => lab.close());

  it(`leaves the badge and the popup right, ${MOMENTS} times over`, async () => {
    const random = randomFrom(8);
    const { page, tab } = await lab.read(DEMO);
    await badgeBecomes(lab, tab, '3');
    let ends = 0;
    for (let turn = 1; turn <= MOMENTS; turn++) {
      const wait = random() * LONGEST;
      const isOpen = turn % 2 === 1;
      const acting = lab.seat.showFold(tab, 0, isOpen);
      await pause(wait);
      if (await endWorker(lab)) ends++;
      await acting;
      await badgeBecomes(lab, tab, isOpen ? '2' : '3');
      if (turn % 10 !== 0) continue;
      const popup = await lab.openPopupPage(tab);
      const words = await until(
        () => popup.evaluate(() => document.body.innerText),
        (text) => text.includes(TITLE),
      );
      expect(words).toContain(TITLE);
      await popup.close();
    }
    expect(ends).toBeGreaterThan(MOMENTS / 2);
    await page.close();
  }, 180_000);

  it('loses no rule for a block', async () => {
    await lab.seat.store(FRESH_SETTINGS);
    const { page, tab } = await lab.read(DEMO);
    await Promise.all([lab.seat.neverFold(tab, 0), endWorker(lab)]);
    const stored = await until(
      () => lab.seat.stored(),
      (now) => JSON.stringify(now).includes('"action":"never"'),
    );
    expect(JSON.stringify(stored)).toContain('"action":"never"');
    await lab.seat.store(FRESH_SETTINGS);
    await page.close();
  });
});

/** Milliseconds after which Firefox ends an event page that has nothing to do, 30,000 unless it is told otherwise. */
const IDLE = 400;
declare const browser: { extension: { getViews(): Window[] } };

// Firefox's driver cannot end the event page, but its preference lets it go soon.
describe('in Firefox an event page that is let go at any moment', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(() => launchFirefox(undefined, undefined, { 'extensions.background.idle.timeout': IDLE }));
  });
  afterAll(() => lab.close());

  /** Is it there? Asking this does not wake it. */
  const isThere = () =>
    lab.seat.page.evaluate(() =>
      browser.extension.getViews().some(({ location }) => /background/u.test(location.href)),
    );

  it(`leaves the badge and the page right, ${MOMENTS} times over`, { timeout: 240_000 }, async () => {
    const random = randomFrom(9);
    const { page, tab } = await lab.read(DEMO);
    await badgeBecomes(lab, tab, '3');
    let ends = 0;
    for (let turn = 1; turn <= MOMENTS; turn++) {
      await pause(random() * IDLE * 3);
      if (!(await isThere())) ends++;
      const isOpen = turn % 2 === 1;
      await lab.seat.showFold(tab, 0, isOpen);
      await badgeBecomes(lab, tab, isOpen ? '2' : '3');
    }
    expect(ends).toBeGreaterThan(MOMENTS / 10);
    const report = await lab.seat.askPage(tab);
    expect(report).toMatchObject({ state: 'article', article: { title: expect.stringContaining(TITLE) as string } });
    await page.close();
  });
});
