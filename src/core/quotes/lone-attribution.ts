/** Attributions cut off by a full stop: "“The bridge is shut.” Tom Reed said." is one sentence. */
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './word-list.ts';
import type { Range } from './sentences.ts';
import { is, type Token } from './tokens.ts';

/** Most words and signs of a sentence that only says who speaks. */
const LONGEST = 7;

/** Nothing but a name or a pronoun, a plain verb of saying and at most a word of time: it has nothing else to say. */
const isLone = ({ from, to }: Range, tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const words = tokens.slice(from, to - 1);
  if (to - from > LONGEST || tokens[to - 1]?.text !== '.' || words.some((token) => token.kind !== 'word')) return false;
  const verb = words.findIndex((token) => wordsOf(lexicon.language.bareSays ?? '').includes(token.lower));
  const named = words.slice(0, verb).every((token) => token.capital || is(token, 'pronoun'));
  return verb > 0 && named && words.slice(verb + 1).every((token) => is(token, 'preposition', 'adverb'));
};

/** The sentences, each lone attribution joined to the quotation that ends right before it. */
export const withLoneAttributions = (
  ranges: readonly Range[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Range[] => {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const end = tokens[range.from - 1]?.text === '.' ? range.from - 2 : range.from - 1;
    const joins = last !== undefined && tokens[end]?.kind === 'marked' && isLone(range, tokens, lexicon);
    if (joins) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
};
