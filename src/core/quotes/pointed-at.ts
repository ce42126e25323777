/** "this operator", "cette opératrice": whoever the text has just been speaking of, whatever the noun. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';
import { is } from './tokens.ts';

const SURE = 0.76;

/** "l’ancien international": what someone has been tells more of someone known. */
const FORMER = /^(?:ancien|ancienne)$/u;

/** The one person of this paragraph, else the one of it and the paragraph before. */
export const pointedAt = (
  mention: Mention,
  block: PreparedBlock,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined => {
  const first = block.tokens[mention.from];
  const { classes, gender } = lexicon.facts(mention.noun);
  const isFormer = FORMER.test(block.tokens[mention.from + 1]?.lower ?? '');
  if ((!is(first, 'this') && !isFormer) || gender === 'p' || (classes.has('body') && !classes.has('person')))
    return undefined;
  const agrees = (one: Speaker): boolean =>
    (gender !== 'm' && gender !== 'f') || one.gender !== (gender === 'm' ? 'f' : 'm');
  for (const from of [block.index, block.index - 1]) {
    const persons = personsSince(from, story);
    const [one] = persons;
    if (one !== undefined)
      return persons.length === 1 && agrees(one) ? { ...one, found: 'description', sure: SURE } : undefined;
  }
  return undefined;
};

/** The persons that the text has named from a block on. */
const personsSince = (from: number, story: Story): readonly Speaker[] => {
  const all = story.sentences
    .filter((one) => one.block >= from)
    .flatMap((one) => [one.speaker, one.subject, ...one.named])
    .filter((one) => one?.named?.kind === 'person');
  return [...new Map(all.flatMap((one) => (one === undefined ? [] : [[one.named, one] as const]))).values()];
};
