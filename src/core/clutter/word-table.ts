/** Phrases of the languages that part their words by blanks, filed under their first word. */
import { DIGITS, isCommon, LETTERS } from '../letter-ranges.ts';
import type { OfferLanguage } from '../languages/offer-language.ts';
import { isStop, matchPhrase, type Phrase } from './phrase.ts';
import { foldCase, type Hit, type Wording } from './wording.ts';

/** Words with any ending are filed under so many first letters. */
const FILED_LETTERS = 3;
const ANY_TOKENS = /[\p{L}\p{M}\p{N}]+|[.!?…।؟:;|–—](?!\d)/gu;
const COMMON_TOKENS = new RegExp(`[${LETTERS}${DIGITS}]+|[.!?…।؟:;|–—](?!\\d)`, 'g');
const tokensOf = (text: string): readonly string[] => text.match(isCommon(text) ? COMMON_TOKENS : ANY_TOKENS) ?? [];

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Where each token stands in the text; asked only once something was found. */
const placesOf = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(isCommon(text) ? COMMON_TOKENS : ANY_TOKENS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );

/** Words, some of them with any ending. */
class Words {
  readonly #whole = new Set<string>();
  readonly #stems: string[] = [];

  add(word: string): void {
    if (word.endsWith('*')) this.#stems.push(word.slice(0, -1));
    else this.#whole.add(word);
  }

  has(token: string): boolean {
    return this.#whole.has(token) || this.#stems.some((stem) => token.startsWith(stem));
  }
}

/** A table of phrases that grows by languages and is then read only. */
export class WordTable {
  readonly #exact = new Map<string, Phrase[]>();
  readonly #stems = new Map<string, { readonly stem: string; readonly phrase: Phrase }[]>();
  readonly #address = new Words();
  readonly #ours = new Words();
  readonly #polite = new Set<string>();

  add(language: OfferLanguage): void {
    for (const { kind, strength, phrases } of language.rows) {
      for (const written of foldCase(phrases).split(' / ')) this.#file({ kind, strength, written });
    }
    for (const written of language.address.split(' ')) {
      const word = foldCase(written);
      if (word[0] !== written[0]) this.#polite.add(written);
      else this.#address.add(word);
    }
    for (const word of foldCase(language.ours).split(' ')) this.#ours.add(word);
  }

  #file(phrase: Phrase): void {
    const { written } = phrase;
    const from = written.startsWith('^ ') ? 2 : 0;
    const blank = written.indexOf(' ', from);
    for (const word of written.slice(from, blank < 0 ? written.length : blank).split('|')) {
      if (!word.endsWith('*')) append(this.#exact, word, phrase);
      else append(this.#stems, word.slice(0, FILED_LETTERS), { stem: word.slice(0, -1), phrase });
    }
  }

  #candidates(token: string): readonly Phrase[] {
    const exact = this.#exact.get(token);
    const stems = this.#stems.get(token.slice(0, FILED_LETTERS))?.filter(({ stem }) => token.startsWith(stem));
    if (!stems || stems.length === 0) return exact ?? [];
    return [...(exact ?? []), ...stems.map(({ phrase }) => phrase)];
  }

  #politeWords(text: string): number {
    if (this.#polite.size === 0) return 0;
    const tokens = tokensOf(text);
    return tokens.filter((token, i) => i > 0 && this.#polite.has(token) && !isStop(tokens[i - 1])).length;
  }

  read(text: string): Wording {
    const tokens = tokensOf(foldCase(text));
    const hits: Hit[] = [];
    let places: readonly (readonly [number, number])[] | undefined;
    let address = this.#politeWords(text);
    tokens.forEach((token, i) => {
      if (this.#address.has(token)) address++;
      for (const phrase of this.#candidates(token)) {
        const end = matchPhrase(phrase, tokens, i);
        if (end < 0) continue;
        const { kind, strength } = phrase;
        if (strength === 'button' && (i > 0 || tokens.slice(end).some((left) => !isStop(left)))) continue;
        places ??= placesOf(text);
        hits.push({ kind, strength, start: places[i]?.[0] ?? 0, end: places[end - 1]?.[1] ?? text.length });
      }
    });
    return { hits, address, ours: tokens.some((token) => this.#ours.has(token)) };
  }
}
