/** Looks phrases of the offer languages up in a text: word tables, no patterns to compile. */
import type { OfferKind } from '../model.ts';
import type { OfferLanguage, OfferStrength } from '../languages/offer-language.ts';

/** One phrase found in a text; `start` and `end` count in the text. */
export interface Hit {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly start: number;
  readonly end: number;
}

/** What a text says in words. */
export interface Wording {
  readonly hits: readonly Hit[];
  /** How many words speak to the reader or of the publisher. */
  readonly address: number;
}

/** The phrases of some languages, ready to be looked up. */
export interface PhraseBook {
  read(text: string): Wording;
}

/** Most words that a `…` stands for. */
const GAP_WORDS = 5;
/** Most characters that a `…` stands for where words run together. */
const GAP_CHARACTERS = 16;
/** Words with any ending are filed under so many first letters. */
const FILED_LETTERS = 3;
const TOKENS = /[\p{L}\p{M}\p{N}]+|[.!?…।؟:;|–—](?!\d)/gu;
const STOPS = new Set('.!?…।؟:;|–—');

/** One word of a phrase: the choices, and which of them take any ending. */
type Word = { readonly exact: readonly string[]; readonly stems: readonly string[] } | 'gap' | 'start' | 'end';

interface Phrase {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly words: readonly Word[];
}

interface JoinedPhrase {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly parts: readonly string[];
}

/** Lower case with the Turkish i, Arabic vowel signs and alifs made alike; keeps the length of the text's words. */
export const foldCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0307\u0640\u064B-\u0652]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[أإآ]/gu, 'ا');

function parseWord(word: string): Word {
  if (word === '…') return 'gap';
  if (word === '^') return 'start';
  if (word === '$') return 'end';
  const choices = word.split('|');
  return {
    exact: choices.filter((c) => !c.endsWith('*')),
    stems: choices.filter((c) => c.endsWith('*')).map((c) => c.slice(0, -1)),
  };
}

const fits = (word: Word, token: string): boolean =>
  typeof word === 'object' && (word.exact.includes(token) || word.stems.some((stem) => token.startsWith(stem)));

/** Index after the last token of the phrase, or -1; the words from `at` on stand at the tokens from `token` on. */
function follow(words: readonly Word[], at: number, tokens: readonly string[], token: number): number {
  for (let w = at; w < words.length; w++) {
    const word = words[w]!;
    if (word === 'gap') {
      for (let skip = 0; skip <= GAP_WORDS; skip++) {
        const end = follow(words, w + 1, tokens, token + skip);
        if (end >= 0) return end;
        const passed = tokens[token + skip];
        if (passed === undefined || STOPS.has(passed)) return -1;
      }
      return -1;
    }
    if (word === 'end') {
      if (token < tokens.length && !STOPS.has(tokens[token]!)) return -1;
    } else {
      const found = tokens[token];
      if (found === undefined || !fits(word, found)) return -1;
      token++;
    }
  }
  return token;
}

/** Where each token stands in the text; asked only once something was found. */
function placesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(TOKENS)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** The tables of the languages that part their words by blanks. */
class WordTable {
  readonly #exact = new Map<string, Phrase[]>();
  readonly #stems = new Map<string, { stem: string; phrase: Phrase }[]>();
  readonly #address = new Set<string>();
  readonly #addressStems: string[] = [];
  readonly #polite = new Set<string>();

  add(language: OfferLanguage): void {
    for (const { kind, strength, phrases } of language.rows) {
      for (const written of phrases.split(' / '))
        this.#file({ kind, strength, words: foldCase(written).split(' ').map(parseWord) });
    }
    for (const written of language.address.split(' ')) {
      const word = foldCase(written);
      if (word !== written && /^\p{Lu}/u.test(written)) this.#polite.add(written);
      else if (word.endsWith('*')) this.#addressStems.push(word.slice(0, -1));
      else this.#address.add(word);
    }
  }
  #file(phrase: Phrase): void {
    const first = phrase.words[phrase.words[0] === 'start' ? 1 : 0];
    if (typeof first !== 'object') throw new Error(`An offer phrase must begin with a word, after ^ at most.`);
    for (const word of first.exact) append(this.#exact, word, phrase);
    for (const stem of first.stems) append(this.#stems, stem.slice(0, FILED_LETTERS), { stem, phrase });
  }
  #candidates(token: string): readonly Phrase[] {
    const exact = this.#exact.get(token);
    const stems = this.#stems.get(token.slice(0, FILED_LETTERS))?.filter(({ stem }) => token.startsWith(stem));
    if (!stems || stems.length === 0) return exact ?? [];
    return [...(exact ?? []), ...stems.map(({ phrase }) => phrase)];
  }
  #politeWords(text: string): number {
    if (this.#polite.size === 0) return 0;
    const tokens = text.match(TOKENS) ?? [];
    return tokens.filter((token, i) => i > 0 && this.#polite.has(token) && !STOPS.has(tokens[i - 1]!)).length;
  }
  read(text: string): Wording {
    const tokens = foldCase(text).match(TOKENS) ?? [];
    const hits: Hit[] = [];
    let places: readonly (readonly [number, number])[] | undefined;
    let address = this.#politeWords(text);
    tokens.forEach((token, i) => {
      if (this.#address.has(token) || this.#addressStems.some((stem) => token.startsWith(stem))) address++;
      for (const { kind, strength, words } of this.#candidates(token)) {
        const anchored = words[0] === 'start';
        if (anchored && i > 0 && !STOPS.has(tokens[i - 1]!)) continue;
        const end = follow(words, anchored ? 2 : 1, tokens, i + 1);
        if (end < 0) continue;
        if (strength === 'button' && (i > 0 || end < tokens.filter((t) => !STOPS.has(t)).length)) continue;
        places ??= placesOf(text);
        hits.push({ kind, strength, start: places[i]?.[0] ?? 0, end: places[end - 1]?.[1] ?? text.length });
      }
    });
    return { hits, address };
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The table of the languages whose words run together. */
class StreamTable {
  readonly #phrases: JoinedPhrase[] = [];
  readonly #address: string[] = [];

  add(language: OfferLanguage): void {
    for (const { kind, strength, phrases } of language.rows) {
      for (const written of phrases.split(' / ')) {
        this.#phrases.push({ kind, strength, parts: foldCase(written).replace(/\s+/gu, '').split('…') });
      }
    }
    this.#address.push(...foldCase(language.address).split(' '));
  }
  get isEmpty(): boolean {
    return this.#phrases.length === 0;
  }
  read(text: string): Wording {
    const places: number[] = [];
    let stream = '';
    const folded = foldCase(text);
    for (let i = 0; i < folded.length; i++) {
      if (/\s/u.test(folded[i]!)) continue;
      stream += folded[i]!;
      places.push(i);
    }
    const hits: Hit[] = [];
    for (const { kind, strength, parts } of this.#phrases) {
      const start = stream.indexOf(parts[0]!);
      if (start < 0) continue;
      const end = endOfParts(stream, parts, start);
      if (end < 0) continue;
      if (strength === 'button' && (start > 1 || end < stream.length - 2)) continue;
      hits.push({ kind, strength, start: places[start]!, end: places[end - 1]! + 1 });
    }
    return { hits, address: this.#address.filter((word) => stream.includes(word)).length };
  }
}

/** End of the phrase whose first part stands at `start`, or -1. */
function endOfParts(stream: string, parts: readonly string[], start: number): number {
  let end = start + parts[0]!.length;
  for (const part of parts.slice(1)) {
    const next = stream.indexOf(part, end);
    if (next < 0 || next - end > GAP_CHARACTERS) return -1;
    end = next + part.length;
  }
  return end;
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
