/** Chromium for measuring: the built extension installed, every host answered by the local server. */
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it with the extension of folder `extension`; every host and port leads to `port` on this machine. */
export async function launchForMeasuring(extension: string, port: number): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [resolve(extension)],
    defaultViewport: { width: 1280, height: 800 },
    args: [...sandbox, ...QUIET, `--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
  });
}
