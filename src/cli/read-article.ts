/** The cleaned article of a saved page. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../core/model.ts';
import { analyse } from '../core/reading.ts';
import { isArticle } from '../page/is-article.ts';
import { markupSight } from '../page/markup-sight.ts';
import { isNewsArticle } from '../page/news-gate.ts';
import { readPage } from '../page/read-page.ts';

/** How a page is to be read. */
export interface ReadingOptions {
  /** Address of the page. */
  readonly url: string | undefined;
  /** Also where the page does not look like one news article. */
  readonly anyPage: boolean;
}

/** True for bytes that are more than plain ASCII and make sense as UTF-8; text of another encoding hardly ever does. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  return bytes.some((byte) => byte > 0x7f);
}

/**
 * jsdom goes by byte order mark and meta element, and takes what declares nothing for an old Western page. But a page
 * that was saved as UTF-8 often still declares what it came in, and newer ones declare nothing.
 */
const contentTypeOf = (bytes: Uint8Array): string => (isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html');

/** The address that the page gives as its own. */
function addressIn(document: Document): string | undefined {
  const link = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address) && /^https?:/iu.test(address)) ?? undefined;
}

/** Undefined where the page holds no article. No script of it runs and nothing is fetched. */
export function readArticle(bytes: Uint8Array, { url, anyPage }: ReadingOptions): Article | undefined {
  const dom = new JSDOM(bytes, { contentType: contentTypeOf(bytes), virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const address = url ?? addressIn(document);
    if (address) dom.reconfigure({ url: address });
    if (!anyPage && !isNewsArticle(document)) return undefined;
    const { article } = analyse(readPage(document, markupSight()).page);
    return isArticle(article) ? article : undefined;
  } finally {
    dom.window.close();
  }
}
