/** Counts what the extension asks from the network; what a page asks by its own markup is not counted. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/** An address that leads into an extension or nowhere, never to the network. */
const isPackaged = (url: string): boolean => /^(?:chrome-extension|data|blob|about):/u.test(url);

/** Was the request made by a script of the extension, at any depth of its stack? */
function comesFromExtension({ url, stack }: Protocol.Network.Initiator): boolean {
  if (url?.startsWith('chrome-extension:')) return true;
  for (let at = stack; at; at = at.parent) {
    if (at.callFrames.some((frame) => frame.url.startsWith('chrome-extension:'))) return true;
  }
  return false;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Does the page's own markup name this address? Elements a script puts in have the page's parser as their initiator,
 * so an address that the markup never wrote is the only trace of them.
 */
export function isWritten(url: string, html: string): boolean {
  if (!URL.canParse(url)) return true;
  const { hostname, pathname } = new URL(url);
  if (pathname === '/favicon.ico') return true;
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  return [last, decoded(last), hostname].some((part, i) => html.includes(part) && (i < 2 || last === hostname));
}

/** A count of requests that goes on as long as the session lives. */
export interface RequestWatch {
  /** Requests to the network so far. */
  count(): number;
  /** Names the page that is about to be shown. */
  expect(address: string, html: string): void;
}

/** Watches a worker: all that leaves it is the extension's. */
export async function watchWorker(session: CDPSession): Promise<() => number> {
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!isPackaged(request.url)) requests++;
  });
  await session.send('Network.enable');
  return () => requests;
}

/** Watches a tab in which no page script runs. */
export async function watchTab(session: CDPSession): Promise<RequestWatch> {
  let [requests, page, markups] = [0, '', [] as readonly string[]];
  session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    if (isPackaged(request.url) || request.url === page) return;
    const isForeign = !markups.some((markup) => isWritten(request.url, markup));
    if (isPackaged(documentURL) || comesFromExtension(initiator) || isForeign) requests++;
  });
  await session.send('Network.enable');
  return {
    count: () => requests,
    // The page that is left may still ask for a picture while the next one is awaited.
    expect: (address, html) => ([page, markups] = [address, [html, ...markups.slice(0, 1)]]),
  };
}
