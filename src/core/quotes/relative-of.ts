/** "his wife, Ann Berg", "Berg’s son Tom Berg": someone whom the article brings in by a relative. */
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { is, type Token } from './tokens.ts';

/** How many tokens before a name its bearer's relation may begin. */
const REACH = 7;

/** Does an owner and a noun for a relative stand before the name? */
export const isRelative = (run: NameRun | undefined, blocks: ReadonlyMap<number, PreparedBlock>): boolean => {
  const block = run === undefined ? undefined : blocks.get(run.block);
  if (run === undefined || block === undefined) return false;
  const { tokens, sentences } = block;
  const start = sentences.find((range) => range.from <= run.from && run.to <= range.to)?.from ?? 0;
  const before = tokens.slice(Math.max(start, run.from - REACH), run.from);
  const noun = before.findLastIndex((token) => is(token, 'family'));
  return noun >= 0 && before.slice(0, noun).some(owns) && before.slice(noun + 1).every(mayStandBetween);
};

/** "his", "Berg’s". */
export const owns = (token: Token): boolean => is(token, 'owner') || token.tail === 's';

/** "her daughter, the novelist Ann Berg". */
const mayStandBetween = (token: Token): boolean =>
  token.text === ',' || (token.kind === 'word' && !is(token, 'auxiliary', 'joiner'));
