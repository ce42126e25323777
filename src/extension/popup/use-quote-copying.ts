/** Copying quotes in the format chosen last, with links to their exact words where they are sure. */
import { useEffect, useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/model.ts';
import { utterancesOf } from '../../core/quotes/utterances.ts';
import { copyAs, isCitation, lastFormat, rememberFormat, type Format } from './copy-formats.ts';
import { quoteLinks } from './quote-links.ts';

/** The format, and the writing of quotes in it. */
export interface QuoteCopying {
  readonly format: Format;
  setFormat(format: Format): void;
  /** How many of the utterances copied last have no link to their words. */
  readonly unlinked: number;
  /** The quotes as text to copy; `onlyQuotes` writes them out even where a citation is chosen. */
  copyQuotes(quotes: readonly Quote[], onlyQuotes: boolean): Promise<string>;
}

/** Without quotes there is only the article to cite. */
export function useQuoteCopying(tabId: number, article: Article, hasQuotes: boolean): QuoteCopying {
  const [chosen, setFormat] = useState<Format>(lastFormat);
  const [unlinked, setUnlinked] = useState(0);
  useEffect(() => rememberFormat(chosen), [chosen]);
  const format = hasQuotes || isCitation(chosen) ? chosen : 'line';
  const copyQuotes = async (quotes: readonly Quote[], onlyQuotes: boolean) => {
    const as = onlyQuotes && isCitation(format) ? 'text' : format;
    const links = isCitation(as) ? undefined : await quoteLinks(tabId, article, quotes);
    setUnlinked(links ? utterancesOf(quotes, article.blocks).length - links.size : 0);
    return copyAs(as, article, quotes, links);
  };
  return { format, setFormat, unlinked, copyQuotes };
}
