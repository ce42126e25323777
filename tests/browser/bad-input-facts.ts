/** Pages that are broken, huge, deep or no pages at all: a clear state or nothing, no exception, nothing changed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRESH_SETTINGS, type Lab } from './lab.ts';

const SENTENCE =
  'The harbour wall of Veldmark was built from the stones of three churches, and each is still asked for. ';
const CLAIM = '<meta property="og:type" content="article">';
/** What browsers themselves say of a page: a missing icon, markup that is too deep for them (Firefox). */
const OF_THE_BROWSER = /favicon|tree is too deep/u;
const MEGABYTE = 1_000_000;
const DEEP_MARKUP = 10_000;
const DEEP_TREE = 2_000;

const prose = (letters: number): string => SENTENCE.repeat(Math.ceil(letters / SENTENCE.length));
const html = (body: string, head = CLAIM): string =>
  `<!doctype html><html lang="en"><head><title>Wall</title>${head}</head><body>${body}</body></html>`;
const paragraphs = (count: number, letters: number): string => `<p>${prose(letters)}</p>`.repeat(count);

const PAGES: Readonly<Record<string, string>> = {
  'an empty answer': '',
  'an empty body': html(''),
  'a frameset': '<html><frameset cols="*"><frame src="about:blank"></frameset></html>',
  'broken markup': `${CLAIM}<p><div><table><tr><p>${prose(300)}<b><i></table></p></b><form><form><input<p>${prose(300)}<!-- `,
  [`markup ${DEEP_MARKUP} elements deep`]: html(`${'<div>'.repeat(DEEP_MARKUP)}<p>${prose(900)}</p>`),
  [`a tree ${DEEP_TREE} elements deep, built by a script`]: html(
    `<script>let at = document.body; for (let i = 0; i < ${DEEP_TREE}; i++) at = at.appendChild(document.createElement(i % 3 ? 'div' : 'section'));
     at.innerHTML = '<p>${prose(900).trim()}</p><p>A rule that nobody wrote down keeps them in their place. ${prose(900).trim()}</p>';</script>`,
  ),
  'no paragraphs': html(`<div>${prose(200)}</div><ul><li>One</li></ul>`),
  'one paragraph of 5 MB': html(`<h1>Wall</h1>${paragraphs(1, 5 * MEGABYTE)}`),
  '5 MB of paragraphs': html(`<h1>Wall</h1>${paragraphs(5_000, MEGABYTE / 1_000)}`),
  'frames with articles in them': html(
    `<h1>Frames</h1><iframe srcdoc="<p>${prose(2_000)}</p>"></iframe><iframe src="/seed-twin"></iframe>`,
  ),
  'elements with hostile names': html(
    `<form><input name="id"><input name="parentNode"><input name="children">${paragraphs(3, 400)}</form><img name="body"><p id="querySelector">${prose(300)}</p>`,
  ),
  'damaged JSON-LD': html(
    `<h1>Wall</h1>${paragraphs(3, 400)}`,
    `<script type="application/ld+json">{"@type": ["NewsArticle", {"a": [</script><script type="application/ld+json">[null, 1, {"@type": 5, "author": [[]], "headline": {}}]</script>${CLAIM}`,
  ),
};

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAAC', 'base64');

const FILES: readonly (readonly [name: string, type: string, body: string | Buffer])[] = [
  ['notes.txt', 'text/plain', prose(2_000)],
  ['data.json', 'application/json', JSON.stringify({ text: prose(2_000) })],
  ['page.xml', 'application/xml', `<root><p>${prose(2_000)}</p></root>`],
  ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Wall</text></svg>'],
  ['pixel.gif', 'image/gif', PIXEL],
  ['paper.pdf', 'application/pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'],
];

/** The facts, for one browser. */
export function badInputFacts(lab: () => Lab): void {
  describe('a page that is', () => {
    beforeAll(() => lab().seat.store(FRESH_SETTINGS));
    afterAll(() => lab().seat.store(FRESH_SETTINGS));

    it.each(Object.entries(PAGES))('%s gets a clear state and stays as it is', async (name, body) => {
      const address = name.replaceAll(/\W+/gu, '-');
      lab().site.put(address, body);
      const { page, tab, report, troubles } = await lab().read(address);
      expect(['article', 'noArticle']).toContain(report.state);
      const forced = await lab().seat.askPage(tab, { evenIfNoNews: true });
      expect(['article', 'noArticle']).toContain(forced?.state);
      expect(forced?.state === 'article' ? forced.folds : []).toEqual([]);
      const traces = await page.evaluate(
        () => document.querySelectorAll('clean-copy-fold, [data-clean-copy-fold], [hidden=until-found]').length,
      );
      expect(traces).toBe(0);
      expect(troubles.filter((text) => !OF_THE_BROWSER.test(text))).toEqual([]);
      await page.close();
    });

    it.each(FILES)('%s (%s) is told apart and left alone', async (name, type, body) => {
      lab().site.put(name, body, type);
      // A file that the browser hands to a viewer of its own never "loads" in the tab.
      const opened = await lab()
        .open(name)
        .catch(() => undefined);
      if (!opened) return;
      const report = await lab().seat.askPage(opened.tab, { patience: 600 });
      expect([undefined, 'notHtml']).toContain(report?.state);
      await opened.page.close();
    });
  });
}
