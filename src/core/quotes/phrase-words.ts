/** Words that lead to the noun of a phrase: names that only describe it, plain words before it. */
import type { Named } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { is, isLittle, type Token } from './tokens.ts';

/** How many lower-case words may stand between a name and the noun it describes. */
const DESCRIBED_REACH = 3;

/** "the Chinese government": a name that only tells which government, and no person. */
export const describes = (
  tokens: readonly Token[],
  found: { readonly run: { readonly to: number; readonly possessive: boolean }; readonly named: Named },
): boolean => {
  if (found.named.kind === 'person' || found.run.possessive) return false;
  for (let at = found.run.to; at < found.run.to + DESCRIBED_REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || token.tail !== '') return false;
    if (isLittle(token) || is(token, 'adverb')) return false;
    if (is(token, 'person', 'body')) return true;
  }
  return false;
};

/** Lower-case words right before a noun for a person: "state advocate Yuri", "critics". */
export const startsDescription = (block: PreparedBlock, at: number, range: Range): boolean => {
  for (let next = at; next < Math.min(range.to, at + 3); next += 1) {
    const token = block.tokens[next];
    if (token?.kind !== 'word' || isLittle(token)) return false;
    if (is(token, 'person')) return true;
  }
  return false;
};
