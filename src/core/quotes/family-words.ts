/** Family names that are little words too: "Theresa May", "George Will". */
import { isGivenName } from './given-names.ts';
import { NO_FACTS, type Lexicon } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { is, isLittle, type Token } from './tokens.ts';

const isSmallName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capital && (isLittle(token) || is(token, 'adverb')) && !is(token, 'given');

/** "Mrs May", "Theresa May": behind an address or a given name the word is a name, where the line is no heading. */
const isName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const { language } = lexicon;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !before.capital || before.tail !== '') return false;
  if (is(before, 'honorific')) return true;
  return isGivenName(before.lower, language) && !is(before, 'adverb', 'auxiliary') && acts(tokens, at, lexicon);
};

/** "Theresa May said", "Theresa May’s": what tells a name from the weekday in "met Diane Saturday". */
const acts = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]?.tail === 's') return true;
  return next?.kind === 'word' && !next.capital && (is(next, 'auxiliary') || lexicon.cuesFrom(next.lower).length > 0);
};

/** First day of a week in which each day's number is its date. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** "Berg Monday said": a day is no name. */
const weekdays = (language: string): readonly string[] => {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((day) => format(SUNDAY + day * DAY).toLowerCase());
};

/** "in May", "May 3": a month, whoever else has that name. */
const isPlain = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'preposition', 'determiner') || /^\d/.test(tokens[at + 1]?.text ?? '');

/** The blocks, with the little words that are names in this article taken for plain words. */
export function withFamilyWords(blocks: readonly PreparedBlock[], lexicon: Lexicon): readonly PreparedBlock[] {
  const names = new Set<string>();
  for (const { kind, tokens } of blocks) {
    if (kind === 'heading') continue;
    tokens.forEach((token, at) => {
      if (isSmallName(token) && isName(tokens, at, lexicon) && !isSmallName(tokens[at + 1])) names.add(token.lower);
    });
  }
  if (names.size > 0) for (const day of weekdays(lexicon.language.code)) names.delete(day);
  if (names.size === 0) return blocks;
  return blocks.map((block) => ({
    ...block,
    tokens: block.tokens.map((token, at) =>
      names.has(token.lower) && isSmallName(token) && !isPlain(block.tokens, at)
        ? { ...token, facts: NO_FACTS }
        : token,
    ),
  }));
}
