/** Looks phrases of the offer languages up in a text: word tables, no patterns to compile. */
import type { OfferLanguage } from '../languages/offer-language.ts';
import { StreamTable } from './stream-table.ts';
import { WordTable } from './word-table.ts';
import type { Wording } from './wording.ts';

/** The phrases of some languages, ready to be looked up. */
export interface PhraseBook {
  read(text: string): Wording;
}

/** Opens the phrases of some languages. */
export function openPhraseBook(languages: readonly OfferLanguage[]): PhraseBook {
  const words = new WordTable();
  const stream = new StreamTable();
  for (const language of languages) (language.joined ? stream : words).add(language);
  return {
    read(text) {
      const first = words.read(text);
      if (stream.isEmpty) return first;
      const second = stream.read(text);
      return { hits: [...first.hits, ...second.hits], address: first.address + second.address };
    },
  };
}

/** The last book, for a page that is read again. Not seen from outside: the same languages give the same book. */
let last: { readonly codes: string; readonly book: PhraseBook } | undefined;

/** Like `openPhraseBook`; the same languages as the last time are not opened again. */
export function phraseBookOf(languages: readonly OfferLanguage[]): PhraseBook {
  const codes = languages.map(({ code }) => code).join(' ');
  if (last?.codes !== codes) last = { codes, book: openPhraseBook(languages) };
  return last.book;
}
