/** What Clean Copy never does: ask the network, heed a hostile page, touch what it need not touch. */
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../pages/fixtures.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

const DEMO = 'harbour-lead-repeat';
const demoHtml = readFixtures().find(({ slug }) => slug === DEMO)!.html;

/** Puts our marks on true paragraphs, a stub of its own beside them, and shouts our messages into every channel. */
const HOSTILE = `<script>
  const paragraphs = document.querySelectorAll('article > p');
  paragraphs[1].setAttribute('data-clean-copy-fold', '');
  paragraphs[2].setAttribute('data-clean-copy-fold', 'opened');
  const fake = document.createElement('clean-copy-fold');
  fake.attachShadow({ mode: 'open' }).innerHTML = '<button>Show</button>';
  paragraphs[3].before(fake);
  globalThis.cleanCopyIsHere = true;
  const message = { id: 1, type: 'showFold', data: { id: 'all', open: true }, timestamp: 1 };
  addEventListener('load', () => {
    postMessage(message, '*');
    for (const name of ['askPage', 'showFold', 'countFolds', 'message'])
      document.dispatchEvent(new CustomEvent(name, { detail: message }));
    try { chrome.runtime.sendMessage(message); } catch {}
    try { browser.runtime.sendMessage(message); } catch {}
  });
</script>`;

/** What the page's own observer hears. */
const OBSERVING = `<script>
  globalThis.heard = [];
  new MutationObserver((records) => {
    for (const { type, attributeName, addedNodes, removedNodes } of records)
      heard.push(type === 'attributes' ? attributeName : [...addedNodes, ...removedNodes].map((n) => n.localName ?? n.nodeName).join());
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

/** The facts, for one browser. */
export function quietFacts(lab: () => Lab): void {
  describe('the network', () => {
    it('is asked for nothing by a page that is read, folded, shown and switched off', async () => {
      const { site, seat } = lab();
      const before = site.asked.length;
      const { page, tab, requests } = await lab().read(DEMO);
      const popup = await lab().openPopupPage(tab);
      const asked: string[] = [];
      popup.on('request', (request) => asked.push(request.url()));
      await seat.showFold(tab, 'all', true);
      await until(
        () => popup.evaluate(() => document.querySelectorAll('[role=tab]').length),
        (n) => n === 2,
      );
      await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click());
      await Promise.all([popup.close(), page.close()]);
      const isOwn = (url: string) => /^(?:chrome|moz)-extension:|^data:|^blob:/u.test(url);
      expect(requests.filter((url) => !isOwn(url) && !url.endsWith('/favicon.ico'))).toEqual([site.url(DEMO)]);
      expect(asked.filter((url) => !isOwn(url))).toEqual([]);
      const paths = site.asked.slice(before).filter((path) => !path.endsWith('/favicon.ico'));
      expect(paths).toEqual([`example-times.example/${DEMO}`]);
    });
  });

  describe('a hostile page', () => {
    it('that forges our marks, stubs and messages changes nothing', async () => {
      const { report: plain, page: first } = await lab().read(DEMO);
      lab().site.put('hostile', demoHtml.replace('</body>', `${HOSTILE}</body>`));
      const { page, tab, troubles } = await lab().read('hostile');
      const report = await lab().seat.askPage(tab);
      const said = (answer: typeof report) =>
        answer?.state === 'article' && {
          text: answer.article.blocks.map(({ text }) => text),
          folds: answer.folds.map(({ kind, state, text }) => ({ kind, state, text })),
        };
      expect(said(report)).toEqual(said(plain));
      expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
      await Promise.all([first.close(), page.close()]);
    });

    it('finds nothing of ours to fetch', async () => {
      const { page } = await lab().open(DEMO);
      const root = new URL(lab().seat.page.url().startsWith('about') ? 'about:blank' : lab().seat.page.url());
      const fetched = await page.evaluate(
        async (address) => {
          try {
            return (await fetch(address)).status;
          } catch {
            return 'refused';
          }
        },
        `${root.origin === 'null' ? root.href : root.origin}/manifest.json`,
      );
      expect(fetched).not.toBe(200);
      await page.close();
    });
  });

  describe('the page’s own observer', () => {
    it('hears of our attribute, of hidden and of our stubs only', async () => {
      lab().site.put('observing', demoHtml.replace('<body>', `<body>${OBSERVING}`));
      const { page, tab } = await lab().read('observing');
      await lab().seat.showFold(tab, 'all', true);
      await lab().seat.showFold(tab, 'all', false);
      await lab().seat.askPage(tab);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      // Before the script's own end the parser still adds what follows.
      const ours = new Set(['data-clean-copy-fold', 'hidden', 'clean-copy-fold']);
      const last = heard.slice(heard.indexOf('clean-copy-fold'));
      expect(last.length).toBeGreaterThan(3);
      expect(last.filter((name) => !ours.has(name))).toEqual([]);
      await page.close();
    });
  });
}
