/** Chromium for measuring: the built extension installed, every host answered by the local server. */
import type { Browser } from 'puppeteer-core';
import { startChromium } from '../tools/start-chromium.ts';

/** Starts it with the extension of folder `extension`; every host and port leads to `port` on this machine. */
export const launchForMeasuring = (extension: string, port: number): Promise<Browser> =>
  startChromium({
    extension,
    viewport: { width: 1280, height: 800 },
    // A page that was left is gone: none stays in memory for the way back.
    args: [
      '--disable-features=BackForwardCache',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
