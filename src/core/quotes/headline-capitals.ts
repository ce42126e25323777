/** Where capitals tell no name: in the lines that give every word one. */
import type { Lexicon } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { isLittle, type Token } from './tokens.ts';

/** Fewer words make no headline. */
const SHORTEST_HEADLINE = 4;
/** Share of capitals among the longer words that makes a line a headline. */
const HEADLINE = 0.8;

/** "Mayor Opens Third Bridge Over River": with a full stop behind it, only where a word has a capital that no name gives it. */
export const isTitleCased = (block: PreparedBlock, range: Range): boolean => {
  const tokens = block.tokens.slice(range.from, range.to);
  const last = tokens.at(-1);
  // Whole sentences in marks stand in no headline: what is left between them are names.
  if (tokens.some((token) => token.kind === 'marked' && token.text.endsWith('.'))) return false;
  if (last?.kind === 'marked' || last?.text === ':' || last?.text === '…') return false;
  if (last?.text === '.' && !tokens.some((token, at) => at > 0 && isLoud(token))) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= SHORTEST_HEADLINE && words.filter((token) => token.capital).length / words.length >= HEADLINE;
};

/** A small word with a capital: "With", "The". */
const isLoud = (token: Token): boolean => token.capital && isLittle(token);

/** "Anna Berg Says". */
export const isVerbOfHeadline = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  lexicon.language.capitalNouns !== true &&
  /(?:s|ed)$/u.test(token.lower) &&
  lexicon.cuesFrom(token.lower).some((cue) => cue.words.length === 1 && cue.frame !== 'noun');
