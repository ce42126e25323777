/** Words that lead to the noun of a phrase: names that only describe it, plain words before it. */
import type { Named } from './describe-name.ts';
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
    if (token?.kind !== 'word' || token.capital) return false;
    if (isLittle(token) || is(token, 'adverb')) return false;
    if (is(token, 'person', 'body')) return true;
    if (token.tail !== '') return false;
  }
  return false;
};

/** "the Swedish brochure says": a lone capital behind an article that one plain noun parts from the verb of saying. */
export const isBeforeNoun = (
  tokens: readonly Token[],
  { run, named }: { readonly run: { readonly from: number; readonly to: number }; readonly named: Named },
  says: (token: Token) => boolean,
): boolean => {
  if (named.kind !== 'unknown' || run.to - run.from > 1 || !is(tokens[run.from - 1], 'determiner')) return false;
  const [noun, verb] = tokens.slice(run.to, run.to + 2);
  if (noun?.kind !== 'word' || noun.capital || noun.tail !== '' || verb?.kind !== 'word') return false;
  return !isLittle(noun) && !is(noun, 'adverb', 'manner') && !says(noun) && says(verb);
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
