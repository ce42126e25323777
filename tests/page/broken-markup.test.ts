/** Markup as no editor would write it: cut anywhere, wrongly nested, endless. It is read, or gives an empty reading. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../src/core/quotes/quotes-of.ts';
import { isNewsArticle } from '../../src/page/news-gate.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { firstBytes } from '../benchmark/cut-pages.ts';
import { between, oneOf, randomFrom } from '../benchmark/random.ts';
import { analyse } from '../core/analyse.ts';
import { readFixtures } from '../pages/fixtures.ts';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const parser = new window.DOMParser();

/** Everything that is made of a page, and that it leaves the markup as it was. */
function readWhole(html: string): number {
  const document = parser.parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  isNewsArticle(document);
  const { page } = readPage(document, markupSight());
  const { article, findings } = analyse(page);
  quotesOf(article);
  expect(findings.flatMap(({ boxes }) => boxes)).not.toContain(0);
  expect(document.documentElement.outerHTML).toBe(before);
  return page.blocks.length;
}

const CUTS = 1_000;

describe('a page that ends too early', () => {
  it(`is read, whichever of its bytes is the last (${CUTS} cuts)`, { timeout: 300_000 }, () => {
    const random = randomFrom(606);
    const pages = readFixtures();
    let blocks = 0;
    for (let n = 0; n < CUTS; n++) {
      const { html } = oneOf(random, pages);
      blocks += readWhole(firstBytes(html, between(random, 0, new TextEncoder().encode(html).length)));
    }
    expect(blocks).toBeGreaterThan(CUTS);
  });
});

const TEXT = 'The harbour of Ostermoor will stay open through the winter, although the ice has reached the pier.';

/** What parsers have stumbled over: each opens, closes or nests something where it may not be. */
const BROKEN: readonly string[] = [
  ...[
    '<',
    '</',
    '<!',
    '<!-',
    '<!--',
    '<!-->',
    '<?',
    '<a',
    '<a href=',
    '<a href="',
    '&',
    '&#',
    '&#x',
    '&#x110000;',
    '&#0;',
    '&lt',
  ],
  ...[
    '<p><b><i></p></b></i>',
    '<b><p></b></p>',
    '<a><a><a>',
    '<form><form></form><p>',
    '<button><button>',
    '<nobr><nobr>',
  ],
  ...[
    '<table><p>',
    '<table><tr><p><td>',
    '<table><table><td><table>',
    '<tr><td>',
    '</table></tr></td>',
    '<caption><td>',
    '<col><p>',
  ],
  ...[
    '<select><option><p>',
    '<select><select>',
    '<optgroup><option><div>',
    '<textarea><p>',
    '<title><p>',
    '<style><p>',
    '<script><!--<script>',
  ],
  ...[
    '<template><td>',
    '<template><template>',
    '<svg><p>',
    '<svg><foreignObject><p>',
    '<svg><title><p>',
    '<math><mi><p>',
    '<math><annotation-xml encoding="text/html"><p>',
  ],
  ...[
    '<frameset>',
    '<frameset><frame>',
    '<noframes><p>',
    '<noscript><p>',
    '<iframe><p>',
    '<xmp><p>',
    '<plaintext><p>',
    '<listing>',
  ],
  ...[
    '<ul><li><ul></li><li>',
    '<dl><dt><dd><dt>',
    '<h1><h2></h1>',
    '<ruby><rt><rp><rtc>',
    '<li><p></li>',
    '<marquee><applet><object>',
  ],
  ...[
    '<html><html lang=xx>',
    '<body><body class=a>',
    '<head></head><head>',
    '</body></html><p>',
    '</p>',
    '</br>',
    '<br></br>',
    '<image>',
    '<isindex>',
    '<keygen>',
  ],
  ...[
    '<p id=1 id=2>',
    '<p =">',
    '<p "=\'>',
    '<p a/b/c>',
    '<x-y><x-y>',
    '<a:b>',
    '<\u0000p>',
    '<p\u0000>',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '<p lang="\uD800">',
  ],
  '<i>'.repeat(600),
  '<div>'.repeat(3_000),
  '<font color=red>'.repeat(300) + '</p>'.repeat(300),
];

describe('markup that is wrong', () => {
  it.each(BROKEN.map((markup) => [markup.slice(0, 40), markup]))('is read: %j', (_, markup) => {
    for (const html of [markup, `${markup}<p>${TEXT}</p>`, `<article><p>${TEXT}</p>${markup}<p>${TEXT}`])
      readWhole(html);
  });
});
