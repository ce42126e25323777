/** He or she: what the pronouns behind a name tell of its bearer. */
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { is, type Token } from './tokens.ts';

/** How far into the next sentence its pronoun may stand, in words. */
const NEXT_REACH = 2;

/** Gender of a name's bearer by the pronouns that can mean nobody else, '' where they do not tell or disagree. */
export function genderByPronoun(
  runs: readonly NameRun[],
  others: ReadonlyMap<number, readonly NameRun[]>,
  blocks: ReadonlyMap<number, PreparedBlock>,
  lexicon: Lexicon,
): Gender {
  const votes = new Set<Gender>();
  const spoken = new Set<Gender>();
  for (const run of runs) {
    const block = blocks.get(run.block);
    if (block === undefined || run.possessive || lexicon.language.grammaticalGender === true) continue;
    const at = block.sentences.findIndex((range) => range.from <= run.from && run.to <= range.to);
    const here = block.sentences[at];
    if (here === undefined || isShared(runs, others.get(run.block) ?? [], here)) continue;
    const next = block.sentences[at + 1];
    const behind =
      next === undefined ? undefined : pronounIn(block.tokens, next.from, Math.min(next.to, next.from + NEXT_REACH));
    if (behind !== undefined && block.tokens[next?.from ?? -1]?.kind === 'marked') spoken.add(behind);
    const own = isAnothers(block.tokens, here.from, run.from) ? undefined : pronounIn(block.tokens, run.to, here.to);
    const vote = own ?? behind;
    if (vote !== undefined) votes.add(vote);
  }
  const told = spoken.size > 0 ? spoken : votes;
  return told.size === 1 ? ([...told][0] ?? '') : '';
}

/** "His lawyer, Berg, said he …": the sentence speaks of someone else too. */
const isAnothers = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => is(token, 'owner') || isPronoun(token) || token.tail !== '');

/**
 * Does the text go on with "he" or "she" right behind a sentence whose only name this is, as its subject? Then a name of
 * two words is a person's, however rare it is. Places stand behind prepositions.
 */
export const goesOnAsPerson = (
  run: NameRun,
  others: ReadonlyMap<number, readonly NameRun[]>,
  block: PreparedBlock | undefined,
): boolean => {
  if (block === undefined || run.possessive || run.to - run.from < 2) return false;
  const at = block.sentences.findIndex((range) => range.from <= run.from && run.to <= range.to);
  const [here, next] = [block.sentences[at], block.sentences[at + 1]];
  if (here === undefined || next === undefined || isShared([run], others.get(run.block) ?? [], here)) return false;
  const { tokens } = block;
  const isFree = !is(tokens[run.outer - 1], 'preposition', 'determiner', 'joiner') && tokens[run.to]?.kind === 'word';
  const isOnly = !tokens.slice(here.from, here.to).some(isPronoun);
  return isFree && isOnly && isPronoun(tokens[next.from]);
};

const isPronoun = (token: Token | undefined): boolean =>
  is(token, 'pronoun') && !is(token, 'determiner') && isHeOrShe(token?.facts.gender);

/** Does the sentence name someone else? */
const isShared = (own: readonly NameRun[], all: readonly NameRun[], range: Range): boolean =>
  all.some((run) => !own.includes(run) && !run.body && run.from >= range.from && run.to <= range.to);

const pronounIn = (tokens: readonly Token[], from: number, to: number): Gender | undefined => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (is(token, 'person')) return undefined;
    if (isPronoun(token)) return token?.facts.gender;
  }
  return undefined;
};
