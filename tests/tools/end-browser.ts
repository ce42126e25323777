/** Ending a browser that was started here, also one that does not end when it is asked to. */
import type { Browser } from 'puppeteer-core';

/** Firefox may not end by itself; after so long, in milliseconds, our own child is ended. */
const PATIENCE = 5_000;

/** Closes a browser and waits until its process is gone; a temporary profile goes with it. */
export async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const closed = browser.close().catch(() => undefined);
  await Promise.race([closed, new Promise((done) => setTimeout(done, PATIENCE).unref())]);
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
