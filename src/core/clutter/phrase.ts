/** A phrase of words: choices, stems, gaps, and the edges of a sentence. */
import type { OfferKind } from '../model.ts';
import type { OfferStrength } from '../languages/offer-language.ts';

/** Most words that a `…` stands for. */
const GAP_WORDS = 5;
const STOPS = new Set('.!?…।؟:;|–—');

/** Is the token a sign that ends a sentence or a part of it? */
export const isStop = (token: string | undefined): boolean => token === undefined || STOPS.has(token);

/** One word of a phrase: the choices, and which of them take any ending. */
type Word = { readonly exact: readonly string[]; readonly stems: readonly string[] } | 'gap' | 'start' | 'end';

/** A phrase as it was filed; its words are parsed when they are first needed. */
export interface Phrase {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly written: string;
  words?: readonly Word[];
}

function parseWord(word: string): Word {
  if (word === '…') return 'gap';
  if (word === '^') return 'start';
  if (word === '$') return 'end';
  const choices = word.split('|');
  return {
    exact: choices.filter((choice) => !choice.endsWith('*')),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
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
        if (isStop(tokens[token + skip])) return -1;
      }
      return -1;
    }
    if (word === 'end') {
      if (!isStop(tokens[token])) return -1;
    } else {
      const found = tokens[token];
      if (found === undefined || !fits(word, found)) return -1;
      token++;
    }
  }
  return token;
}

/** Index after the last token of the phrase where its first word stands at `token`, or -1. */
export function matchPhrase(phrase: Phrase, tokens: readonly string[], token: number): number {
  phrase.words ??= phrase.written.split(' ').map(parseWord);
  const anchored = phrase.words[0] === 'start';
  if (anchored && token > 0 && !isStop(tokens[token - 1])) return -1;
  return follow(phrase.words, anchored ? 2 : 1, tokens, token + 1);
}
