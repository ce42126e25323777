/** The cleaned article of a saved page. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../core/model.ts';
import { ALL_OFFERS } from '../core/languages/all-offers.ts';
import { analyse } from '../core/reading.ts';
import { isArticle } from '../page/is-article.ts';
import { markupSight } from '../page/markup-sight.ts';
import { isNewsArticle } from '../page/news-gate.ts';
import { readFacts } from '../page/read-facts.ts';
import { readPage } from '../page/read-page.ts';
import { decodePage } from './decode-page.ts';

/** How a page is to be read. */
export interface ReadingOptions {
  /** Address of the page. */
  readonly url: string | undefined;
  /** Also where the page does not look like one news article. */
  readonly anyPage: boolean;
}

/** The address that the page gives as its own. */
function addressIn(document: Document): string | undefined {
  const link = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address) && /^https?:/iu.test(address)) ?? undefined;
}

/** Lets relative links lead to where they led from the page's address. */
function setBase(document: Document, address: string): void {
  const base = document.querySelector('base[href]') ?? document.head.appendChild(document.createElement('base'));
  const own = base.getAttribute('href') ?? '';
  base.setAttribute('href', URL.canParse(own, address) ? new URL(own, address).href : address);
}

function articleIn(document: Document, { url, anyPage }: ReadingOptions): Article | undefined {
  const address = url ?? addressIn(document) ?? '';
  if (address) setBase(document, address);
  const facts = { ...readFacts(document), url: address };
  if (!anyPage && !isNewsArticle(document, facts)) return undefined;
  const { article } = analyse(readPage(document, markupSight(), new Set(), facts).page, ALL_OFFERS);
  return isArticle(article) ? article : undefined;
}

/**
 * Undefined where the page holds no article. The document has no window of its own: no script runs in it, nothing is
 * fetched for it, and its style sheets, on which jsdom may fail, are not read. Each page has a parser of its own,
 * since a parser keeps the memory of its pages until its window is closed.
 */
export function readArticle(page: string | Uint8Array, options: ReadingOptions): Article | undefined {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  try {
    const html = typeof page === 'string' ? page : decodePage(page);
    return articleIn(new window.DOMParser().parseFromString(html, 'text/html'), options);
  } finally {
    window.close();
  }
}
