import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoldReport, PageReport } from '../../src/extension/messages.ts';
import { popupState, renewed, type PopupState, type TabFacts } from '../../src/extension/popup/popup-state.ts';
import { Popup } from '../../src/extension/popup/popup.tsx';
import { savingTrouble } from '../../src/extension/ui/saving-trouble.ts';
import { articleOf, block } from '../core/export/invented-article.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./english.ts')).englishBrowser }));

const HOST = 'harbour-gazette.example';
const times = { gate: 0, read: 0, fold: 0, longestTask: 0 };
const ferry = articleOf([block('paragraph', 'The last boat leaves at ten.')]);
const gate: FoldReport = {
  id: 0,
  kind: 'gate',
  reason: { type: 'evidence', parts: [{ type: 'price' }] },
  sentence: 'Price',
  state: 'folded',
  paths: ['div'],
  text: 'Subscribe to read on',
};
const shows = (article: typeof ferry, folds: readonly FoldReport[] = []): PageReport => ({
  state: 'article',
  host: HOST,
  article,
  place: { number: 1, of: 1 },
  pictures: [],
  folds,
  times,
});

/** A loaded news page with a script of ours in it; each row says what is different. */
const PAGE: TabFacts = {
  url: `https://${HOST}/ferry`,
  loading: false,
  answer: 'silent',
  on: true,
  access: true,
  contentType: 'text/html',
};

/** One state: what is known of the tab, what the popup then says, and the one thing that it offers to do. */
interface State {
  readonly facts: Partial<TabFacts>;
  readonly says: readonly string[];
  readonly does?: string;
}

const answers = (answer: PageReport, ...says: readonly string[]): State => ({ facts: { answer }, says });

const STATES: Readonly<Record<string, State>> = {
  'a page that is not news': {
    ...answers(
      { state: 'noArticle', host: HOST, times },
      'No news article here',
      'Nothing on this page was changed.',
      `On for ${HOST}`,
    ),
    does: 'This is an article: look again',
  },
  'an article whose text the page does not show': {
    ...answers(
      {
        state: 'noArticle',
        host: HOST,
        times,
        labels: { title: 'The last boat', byline: [], published: null, language: 'en' },
      },
      'No text of this article',
      'The page names an article but shows none of its text that could be read here. Nothing on this page was changed.',
    ),
    does: 'This is an article: look again',
  },
  'plain text': answers({ state: 'notHtml', host: HOST, contentType: 'text/plain' }, 'No news article here'),
  'a text in a frame': answers(
    { state: 'noArticle', host: HOST, times, inFrame: true },
    'No news article here',
    'The text is in a frame that extensions may not read.',
  ),
  'a page of the browser': {
    facts: { url: 'chrome://settings', contentType: undefined },
    says: ['Your browser keeps this page to itself', 'Open a news page and press the button there.'],
  },
  'a page whose address the browser does not tell': {
    facts: { url: undefined, contentType: undefined },
    says: ['Your browser keeps this page to itself'],
  },
  'a web page that the browser keeps to itself': {
    facts: { contentType: undefined },
    says: ['Your browser keeps this page to itself', 'the add-on store'],
  },
  'a PDF': { facts: { contentType: 'application/pdf' }, says: ['This is a PDF', 'Clean Copy reads web pages.'] },
  'a PDF that no script reaches': {
    facts: { url: `https://${HOST}/paper.PDF`, contentType: undefined },
    says: ['This is a PDF'],
  },
  'a PDF that answers': answers({ state: 'notHtml', host: HOST, contentType: 'application/pdf' }, 'This is a PDF'),
  'a file without permission': {
    facts: { url: 'file:///home/ida/ferry.html', contentType: undefined },
    says: ['This file is on your computer', 'Allow access to files in the browser’s extension settings, then reload.'],
  },
  'a page opened before the installation': {
    facts: {},
    says: ['This page was open before Clean Copy was installed', 'Reading it now keeps your place on the page.'],
    does: 'Read it now',
  },
  'a page that Clean Copy has no access to': {
    facts: { access: false },
    says: [`Clean Copy has no access to ${HOST}`, 'Your browser was told to ask first.'],
    does: 'Allow on this site',
  },
  'a site that is switched off': answers(
    { state: 'off', host: HOST },
    'This page is as the site made it',
    'Your choice is kept for the next visit.',
    `Off for ${HOST}`,
  ),
  'a site that was switched off before the page was read': {
    facts: { on: false },
    says: ['This page is as the site made it', `Off for ${HOST}`],
  },
  'a page that is loading': { facts: { loading: true, contentType: undefined }, says: ['Reading the page …'] },
  'a page that defeats the reading': {
    facts: { answer: 'failed' },
    says: ['This page could not be read', 'Nothing on it was changed. Reload the page, then press the button again.'],
  },
  'a page that told why it defeats the reading': answers(
    { state: 'noArticle', host: HOST, times, problem: 'RangeError' },
    'This page could not be read',
  ),
  'an article that the site cuts short': {
    ...answers(
      shows({ ...ferry, truncated: true, truncation: 0.9 }, [gate]),
      'The site ends the free text here',
      'After 6 words. Clean Copy shows what the page shows, no more.',
    ),
    does: 'Show the end on the page',
  },
  'an article that the site may cut short': answers(
    shows({ ...ferry, truncated: true, truncation: 0.6 }),
    'The site may end the free text here',
  ),
  'an article without anything to fold': answers(
    shows(ferry),
    'Nothing to fold: no repeats and no offers found.',
    'The last boat leaves at ten.',
  ),
};

const nothing = () => undefined;
const actions = {
  onSwitch: nothing,
  onKind: nothing,
  onNever: nothing,
  onShow: nothing,
  onFind: () => Promise.resolve(false),
  onScroll: nothing,
  onLookAgain: nothing,
  onReadNow: nothing,
  onAllow: nothing,
};

describe('the popup', () => {
  beforeEach(() => {
    const { window } = new JSDOM('<!doctype html><body>');
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: nothing });
  });
  afterEach(() => vi.unstubAllGlobals());

  async function draw(state: PopupState | undefined, trouble?: string): Promise<HTMLElement> {
    const known = { quotes: [], on: state?.name !== 'off', kinds: undefined, singleKeys: true, trouble };
    await act(() => render(<Popup tabId={1} state={state} {...known} actions={actions} />, document.body));
    return document.body;
  }
  const drawTab = (facts: Partial<TabFacts>, trouble?: string) => draw(popupState({ ...PAGE, ...facts }), trouble);
  const sentences = (body: HTMLElement) => body.textContent.replaceAll(/\s+/gu, ' ');

  it.each(Object.entries(STATES))('says in plain words what is so of %s', async (_, { facts, says, does }) => {
    const body = await drawTab(facts);
    for (const words of says) expect(sentences(body)).toContain(words);
    const buttons = [...body.querySelectorAll('main button:not([role=tab])')].map(({ textContent }) => textContent);
    expect(buttons.slice(0, 1)).toEqual(does === undefined ? [] : [does]);
  });

  it('says of a choice that the browser did not keep what can be done', async () => {
    const body = await drawTab({}, savingTrouble(new Error('The quota is exceeded.')));
    expect(body.querySelector('[role=alert]')?.textContent).toBe(
      'Storage is full: your last change was not saved. Export, then remove some sites.',
    );
    expect(savingTrouble(new Error('The database is closed.'))).toContain('Close this window and try again.');
  });

  it('says nothing while nothing is known', async () => {
    expect((await draw(undefined)).textContent).toBe('');
  });

  it('keeps an article that is read again and is the same, and takes one that is not', () => {
    const state = (answer: PageReport) => popupState({ ...PAGE, answer });
    const known = state(shows(ferry));
    const same = renewed(known, state(shows(structuredClone(ferry), [gate])));
    expect(same).toMatchObject({ name: 'article', folds: [gate] });
    expect(same.name === 'article' && same.article).toBe(ferry);
    const other = state(shows({ ...ferry, title: 'Another' }));
    expect(renewed(known, other)).toBe(other);
  });

  it('keeps what it knows while a page loads', () => {
    const known = popupState({ ...PAGE, answer: shows(ferry) });
    const loading = popupState({ ...PAGE, loading: true, contentType: undefined });
    expect(renewed(known, loading)).toBe(known);
    expect(renewed(undefined, loading)).toBe(loading);
  });
});
