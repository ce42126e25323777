import { EventEmitter } from 'node:events';
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isWritten, watchTab, watchWorker } from './request-watch.ts';

const PAGE = 'https://news.example/harbour';
const HTML = '<link rel="stylesheet" href="/look.css"><img src="https://pictures.example/k%C3%BCste.jpg?w=1&amp;h=2">';

/** A debugging session that only passes on events. */
const session = () => Object.assign(new EventEmitter(), { send: () => Promise.resolve() }) as unknown as CDPSession;

const sent = (url: string, initiator: object = { type: 'parser', url: PAGE }, documentURL = PAGE) => ({
  request: { url },
  initiator,
  documentURL,
});

describe('the addresses that a page writes', () => {
  it.each([
    'https://news.example/look.css',
    'https://pictures.example/k%C3%BCste.jpg?w=1&h=2',
    'https://news.example/favicon.ico',
  ])('%s is the page’s own', (url) => {
    expect(isWritten(url, HTML)).toBe(true);
  });

  it.each(['https://elsewhere.example/count.gif', 'https://elsewhere.example/'])('%s is not', (url) => {
    expect(isWritten(url, HTML)).toBe(false);
  });
});

describe('the watch over a tab', () => {
  async function countOf(...events: readonly object[]): Promise<number> {
    const tab = session();
    const watch = await watchTab(tab);
    watch.expect(PAGE, HTML);
    for (const event of events) tab.emit('Network.requestWillBeSent', event as never);
    return watch.count();
  }
  const stack = (url: string) => ({ callFrames: [{ url }] });

  it('counts nothing that the page asks for itself', async () => {
    const ownScript = { type: 'script', url: 'about:client' };
    expect(
      await countOf(
        sent(PAGE),
        sent('https://news.example/look.css'),
        sent('https://news.example/look.css', ownScript),
      ),
    ).toBe(0);
  });

  it('counts what a script of the extension fetches, however deep', async () => {
    const direct = { type: 'script', stack: stack('chrome-extension://abc/content.js') };
    const deep = { type: 'script', stack: { callFrames: [], parent: stack('chrome-extension://abc/content.js') } };
    expect(
      await countOf(sent('https://news.example/look.css', direct), sent('https://news.example/look.css', deep)),
    ).toBe(2);
  });

  it('counts an element that no markup of the page wrote', async () => {
    expect(await countOf(sent('https://elsewhere.example/count.gif'))).toBe(1);
  });

  it('lets the page before ask for its own while the next one is awaited', async () => {
    const tab = session();
    const watch = await watchTab(tab);
    const ask = (url: string) => tab.emit('Network.requestWillBeSent', sent(url) as never);
    watch.expect(PAGE, HTML);
    watch.expect('https://news.example/next', '<p>No pictures here.</p>');
    ask('https://pictures.example/k%C3%BCste.jpg');
    expect(watch.count()).toBe(0);
    watch.expect('https://news.example/third', '<p>None here either.</p>');
    ask('https://pictures.example/k%C3%BCste.jpg');
    expect(watch.count()).toBe(1);
  });

  it('leaves out the files packaged with the extension', async () => {
    expect(await countOf(sent('chrome-extension://abc/look.css'), sent('data:image/png;base64,AA'))).toBe(0);
  });
});

describe('the watch over the worker', () => {
  it('counts everything that leaves it', async () => {
    const worker = session();
    const count = await watchWorker(worker);
    worker.emit('Network.requestWillBeSent', sent('chrome-extension://abc/icon.png') as never);
    worker.emit('Network.requestWillBeSent', sent('https://elsewhere.example/') as never);
    expect(count()).toBe(1);
  });
});
