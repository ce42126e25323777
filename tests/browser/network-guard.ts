/** Hears what the extension asks of the network, wherever its scripts run and a driver can listen. */
import type { Browser, HTTPRequest, Page, Target } from 'puppeteer-core';

/** An address that leads into an extension, into the browser or nowhere, never to the network. */
const isPackaged = (url: string): boolean => /^(?:(?:chrome|moz)-extension|chrome|data|blob|about):/u.test(url);
const isOfExtension = (url: string | undefined): boolean => /^(?:chrome|moz)-extension:/u.test(url ?? '');

/** Was it asked for by a script of the extension in a page? Only Chromium tells. */
function comesFromExtension(request: HTTPRequest): boolean {
  const initiator = request.initiator();
  if (isOfExtension(initiator?.url)) return true;
  for (let at = initiator?.stack; at; at = at.parent)
    if (at.callFrames.some(({ url }) => isOfExtension(url))) return true;
  return false;
}

/** A list of requests that goes on until the browser ends. */
export interface NetworkGuard {
  /** Listens in a page of the extension: all that leaves it is the extension's. */
  watchOwnPage(page: Page): void;
  /** Listens in a page of the web. */
  watchWebPage(page: Page): void;
  /** Addresses asked for since this was called last. */
  take(): readonly string[];
}

/**
 * Listens in the pages that are handed over, and with `inWorker` in the worker, where the driver shows it (Chromium). A
 * worker that is listened to cannot be ended.
 */
export function guardNetwork(browser: Browser, inWorker: boolean): NetworkGuard {
  let asked: string[] = [];
  const note = (url: string): void => void (isPackaged(url) || asked.push(url));

  async function watchWorker(target: Target): Promise<void> {
    if (target.type() !== 'service_worker' || !isOfExtension(target.url())) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => note(request.url));
    await session.send('Network.enable');
  }
  if (inWorker) {
    const watch = (target: Target): void => void watchWorker(target).catch(() => undefined);
    browser.on('targetcreated', watch);
    browser.targets().forEach(watch);
  }
  return {
    watchOwnPage: (page) => void page.on('request', (request) => note(request.url())),
    watchWebPage: (page) =>
      void page.on('request', (request) => {
        if (comesFromExtension(request)) note(request.url());
      }),
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}
