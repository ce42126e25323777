/** Finds the name behind "the minister", "the 34-year-old", "the company". */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Named } from './describe-name.ts';
import type { People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';
import { is, tokenize } from './tokens.ts';

/** How many blocks back a description may point when its noun stands beside no name. */
const NEAR = 2;

/** The name a description stands for, undefined where none is sure. */
export function resolveDescription(
  mention: Mention,
  block: PreparedBlock,
  people: People,
  story: Story,
  lexicon: Lexicon,
): Pick<Speaker, 'named' | 'sure'> | undefined {
  const age = /(?<!\d)(\d{2})(?!\d)/u.exec(mention.text)?.[1];
  const aged = age === undefined ? [] : people.all.filter((one) => one.age === age);
  if (aged.length === 1) return { named: aged[0], sure: 0.9 };
  if (!isDefinite(mention, block, lexicon)) return undefined;
  const holders = people.all.filter(
    (one) => one.kind !== 'body' && one.roleNouns.some((noun) => isSameNoun(noun, mention.noun, lexicon)),
  );
  const apt = narrow(holders, mention, lexicon);
  const before = apt.filter((one) => (one.mentions[0]?.block ?? 0) <= block.index);
  if (before.length === 1) return { named: before[0], sure: 0.85 };
  if (before.length > 1) return { named: latest(before, block.index), sure: 0.6 };
  if (apt.length === 1) return { named: apt[0], sure: 0.75 };
  return loneBody(mention, people, story, block.index, lexicon);
}

/** Letters that an ending may add to a noun. */
const LONGEST_ENDING = 2;

/** One noun, however it is composed or, in languages with endings, inflected. */
const isSameNoun = (a: string, b: string, lexicon: Lexicon): boolean => {
  const stem = (noun: string): string => lexicon.facts(noun).part || noun;
  if (stem(a) === stem(b)) return true;
  const { inflects, verbLast } = lexicon.language;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const bends = inflects === 'endings' || verbLast === true;
  return (
    bends && short.length > LONGEST_ENDING && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING
  );
};

/** Of several holders of an office, those whose role shares more words with the description. */
const narrow = (holders: readonly Named[], mention: Mention, lexicon: Lexicon): readonly Named[] => {
  if (holders.length < 2) return holders;
  const words = tokenize(mention.text, [], lexicon)
    .filter((token) => !is(token, 'determiner'))
    .map((token) => token.lower);
  const score = (one: Named): number => words.filter((word) => one.role.toLowerCase().includes(word)).length;
  const best = Math.max(...holders.map(score));
  return holders.filter((one) => score(one) === best);
};

const latest = (holders: readonly Named[], block: number): Named | undefined =>
  [...holders].sort((a, b) => lastBefore(b, block) - lastBefore(a, block))[0];

const lastBefore = (named: Named, block: number): number =>
  Math.max(-1, ...named.mentions.map((run) => run.block).filter((at) => at <= block));

/** A description that points back: no "a", "one" or "some", and no plural without article. */
export const isDefinite = (mention: Mention, block: PreparedBlock, lexicon: Lexicon): boolean => {
  const first = block.tokens[mention.from];
  if (first === undefined || is(first, 'indefinite')) return false;
  const noun = lexicon.facts(mention.noun);
  return noun.gender !== 'p';
};

/** "the company": a body of the last paragraphs whose name holds that very noun. */
const loneBody = (
  mention: Mention,
  people: People,
  story: Story,
  block: number,
  lexicon: Lexicon,
): Pick<Speaker, 'named' | 'sure'> | undefined => {
  const facts = lexicon.facts(mention.noun);
  if (!facts.classes.has('body') || mention.noun === '') return undefined;
  const sharing = people.all.filter(
    (one) => one.kind !== 'person' && one.words.some((word) => word.toLowerCase() === mention.noun),
  );
  const before = sharing.filter((one) => (one.mentions[0]?.block ?? 0) <= block);
  if (before.length === 1 && story.sentences.some((sentence) => block - sentence.block <= NEAR))
    return { named: before[0], sure: 0.8 };
  return undefined;
};
