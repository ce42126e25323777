/** What the browser allows Clean Copy changes while it runs: access to sites, private windows. */
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { takeSeat, type ExtensionSeat } from './extension-seat.ts';
import { openLab, OPTIONS_PAGE, type Lab } from './lab.ts';
import { launchChromium, launchFirefox } from './launch.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const UNREAD = 'this page was not read';

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  windows: { create(what: object): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<object> } };
  tabs: { query(filter: object): Promise<readonly { id: number; incognito: boolean }[]> };
};
declare const browser: { permissions: Record<'remove' | 'request', (what: object) => Promise<boolean>> };

/** Changes what the browser's list of extensions lets a person change. */
async function configureInChromium({ driver, seat }: Lab, change: object): Promise<void> {
  const extensionId = new URL(seat.page.url()).host;
  const list = await driver.browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate((what) => chrome.developerPrivate.updateExtensionConfiguration(what), { extensionId, ...change });
  await list.close();
}

const withdrawInFirefox = ({ seat }: Lab) =>
  seat.page.evaluate(async () => void (await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })));

/** Loads the extension again, as one that a person has allowed in private windows. */
async function allowPrivateWindows({ driver }: Lab): Promise<void> {
  const session = await driver.browser.target().createCDPSession();
  const path = resolve(process.env['CLEAN_COPY_DIST'] ?? 'dist', 'chrome');
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true } as { path: string });
}

/** A seat in the extension once it has started again. */
async function seatAfterRestart({ driver }: Lab): Promise<ExtensionSeat> {
  const page = await until(
    () => driver.openExtensionPage(OPTIONS_PAGE).catch(() => undefined),
    (opened) => opened !== undefined,
  );
  return takeSeat(page!);
}

let lab: Lab | undefined;
afterEach(async () => {
  await lab?.close();
  lab = undefined;
});

describe.each([
  ['Chromium', () => launchChromium(), (one: Lab) => configureInChromium(one, { hostAccess: 'ON_CLICK' })],
  ['Firefox', () => launchFirefox(), withdrawInFirefox],
] as const)('in %s access to sites that is withdrawn', (_, launch, withdraw) => {
  it('leaves open pages folded, and the next one as the site made it, which the toolbar says', async () => {
    lab = await openLab(launch);
    const { seat } = lab;
    const running = await lab.read(DEMO);
    await withdraw(lab);
    expect(await running.page.evaluate(() => document.querySelectorAll('clean-copy-fold').length)).toBe(3);
    expect(running.troubles).toEqual([]);
    const { page, tab } = await lab.open(DEMO);
    const badge = await until(
      () => seat.badge(tab),
      ({ title }) => title.includes(UNREAD),
    );
    expect(badge).toEqual({ text: '', title: expect.stringContaining(UNREAD) });
    expect(await page.evaluate(() => document.querySelectorAll('clean-copy-fold').length)).toBe(0);
  }, 120_000);
});

describe('in Chromium a private window', () => {
  // Firefox's driver can neither allow private windows to an extension nor open one that it sees.
  it('has its page folded, and leaves nothing behind', async () => {
    lab = await openLab(() => launchChromium());
    await allowPrivateWindows(lab);
    const seat = await seatAfterRestart(lab);
    const keys = () => seat.page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    const learned = async () => (await keys()).filter((key) => key.startsWith('learned:'));
    await seat.page.evaluate((url) => void chrome.windows.create({ incognito: true, url }), lab.site.url(DEMO));
    const [tab] = await until(
      () => seat.page.evaluate(async () => (await chrome.tabs.query({})).filter(({ incognito }) => incognito)),
      (tabs) => tabs.length === 1,
    );
    const report = await seat.askPage(tab!.id);
    expect(report?.state === 'article' && report.folds.length).toBe(3);
    // A visit in an open window begins later and is kept: by then the private one would have been, too.
    const open = await lab.driver.browser.newPage();
    await open.goto(lab.site.url(DEMO, 'other-times.example'));
    expect(await until(learned, (all) => all.length > 0)).toHaveLength(1);
    await open.goto(lab.site.url(DEMO, 'third-times.example'));
    expect(await until(learned, (all) => all.length > 1)).toHaveLength(2);
  }, 120_000);
});
