/** Looks phrases of the offer languages up in a text: word tables, no patterns to compile. */
import type { OfferLanguage } from '../languages/offer-language.ts';
import { StreamTable } from './stream-table.ts';
import { WordTable } from './word-table.ts';
import type { Wording } from './wording.ts';

/** The phrases of some languages, ready to be looked up. */
export interface PhraseBook {
  read(text: string): Wording;
}

/**
 * English is looked for on every page, and its words for the reader and the publisher that are shorter than this, in
 * letters, are other words elsewhere: "i" is "in" in Swedish, "and" in Polish, "the" in Italian.
 */
const LONG_ENOUGH = 3;

const longOnes = (words: string): string =>
  words
    .split(' ')
    .filter(({ length }) => length >= LONG_ENOUGH)
    .join(' ');

/** The language without words that mean something else in those beside it. */
const amongOthers = (language: OfferLanguage): OfferLanguage =>
  language.code === 'en'
    ? {
        ...language,
        address: longOnes(language.address),
        ours: longOnes(language.ours),
      }
    : language;

/** Opens the phrases of some languages. */
export function openPhraseBook(languages: readonly OfferLanguage[]): PhraseBook {
  const words = new WordTable();
  const stream = new StreamTable();
  for (const language of languages)
    (language.joined ? stream : words).add(languages.length > 1 ? amongOthers(language) : language);
  return {
    read(text) {
      const first = words.read(text);
      if (stream.isEmpty) return first;
      const second = stream.read(text);
      return {
        hits: [...first.hits, ...second.hits],
        address: first.address + second.address,
        ours: first.ours || second.ours,
      };
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
