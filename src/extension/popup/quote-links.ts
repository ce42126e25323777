/** Links that lead to the exact words of quotes on their page. */
import type { QuoteLinks } from '../../core/export/quote-lines.ts';
import type { Article, Quote } from '../../core/model.ts';
import { quotePlaces } from '../../core/quotes/quote-place.ts';
import { utterancesOf } from '../../core/quotes/utterances.ts';
import { FRAGMENT_MAKER_FILE } from '../fragment-maker.ts';
import { sendMessage } from '../messages.ts';
import { bringFile } from '../site-access.ts';

/** A page's address with a fragment that leads to words; one that the address has already stays before it. */
const withFragment = (url: string, fragment: string): string => `${url}${url.includes('#') ? '' : '#'}${fragment}`;

/**
 * Links by utterance, to the first part of each; an utterance without a sure link has none. undefined where no links can
 * be had: the browser lets nothing be brought into this page now.
 */
export async function quoteLinks(
  tabId: number,
  article: Article,
  quotes: readonly Quote[],
): Promise<QuoteLinks | undefined> {
  if (article.url === '' || !(await bringFile(tabId, FRAGMENT_MAKER_FILE))) return undefined;
  const links = new Map<number, string>();
  const utterances = utterancesOf(quotes, article.blocks);
  const places = utterances.flatMap((utterance) => quotePlaces(utterance, article.blocks).slice(0, 1));
  const fragments = await sendMessage('linkQuotes', { places }, tabId).catch(() => []);
  utterances.forEach(({ quotes: [first] }, i) => {
    const fragment = fragments[i];
    if (fragment) links.set(first.utterance, withFragment(article.url, fragment));
  });
  return links;
}
