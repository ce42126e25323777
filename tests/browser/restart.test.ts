import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openLab, type Driver } from './lab.ts';
import { launchChromium, launchFirefox, newProfile } from './launch.ts';

const DEMO = 'harbour-lead-repeat';
const RULE = { everywhere: true, sites: { 'example-times.example': { on: false } } };

/** Ends the worker as the browser does when it has been idle for a while. */
async function endWorker({ browser }: Driver): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s a site that was switched off', (_, launch) => {
  it('stays off after a restart of the browser', async () => {
    const profile = await newProfile();
    const first = await openLab(() => launch(profile));
    await first.seat.store(RULE);
    expect((await first.read(DEMO)).report.state).toBe('off');
    await first.close();
    const second = await openLab(() => launch(profile), { fresh: false });
    expect(await second.seat.stored()).toMatchObject(RULE);
    expect((await second.read(DEMO)).report.state).toBe('off');
    expect((await second.read(DEMO, 'other-times.example')).report.state).toBe('article');
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }, 180_000);
});

describe('in Chromium the end of the worker', () => {
  it('changes neither the switch nor the badge', async () => {
    const lab = await openLab(() => launchChromium());
    await lab.seat.store(RULE);
    await endWorker(lab.driver);
    expect((await lab.read(DEMO)).report.state).toBe('off');
    const other = await lab.read(DEMO, 'other-times.example');
    expect(other.report.state).toBe('article');
    await endWorker(lab.driver);
    await lab.seat.showFold(other.tab, 0, true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lab.seat.badge(other.tab)).text).toBe('2');
    await lab.close();
  }, 120_000);
});
