/** "Mick, a temp, has given up": a given name that commas set off from who its bearer is. */
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { is } from './tokens.ts';

/** Longest apposition, in words. */
const LONGEST = 7;

/** Does the name stand before a comma, a few small words and a second comma? Lists of names do not count. */
export const isSetOff = (run: NameRun, block: PreparedBlock | undefined): boolean => {
  if (block === undefined || run.possessive || block.tokens[run.to]?.text !== ',') return false;
  const { tokens } = block;
  if (is(tokens[run.outer - 1], 'preposition', 'determiner')) return false;
  const end = tokens.findIndex((token, at) => at > run.to && token.kind !== 'word');
  const words = tokens.slice(run.to + 1, end);
  const [first] = words;
  const isPhrase =
    first !== undefined && words.length <= LONGEST && !first.capital && !is(first, 'preposition', 'joiner');
  return isPhrase && ',.'.includes(tokens[end]?.text ?? ';');
};
