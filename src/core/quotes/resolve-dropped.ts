/** Who speaks where a subject is left out, or only "her view" tells of someone: whoever the text was about. */
import { type Gender, isHeOrShe } from './lexicon.ts';
import { onlyPersonOf } from './resolve-anaphor.ts';
import { type Meant, resolvePronoun } from './resolve-pronoun.ts';
import { keyOf, namedSpeaker, type Speaker } from './speaker.ts';
import type { ReadSentence, Story } from './story-so-far.ts';

/** How sure someone is whom no word names. */
const SURE = { goesOn: 0.8, fitting: 0.86, dropped: 0.08, hero: 0.7 } as const;

/** The speaker whom a pronoun, or a left-out subject, means. */
export const meant = (found: Meant | undefined, pronoun: string | undefined, less = 0): Speaker | undefined => {
  if (found === undefined) return undefined;
  const speaker = { ...found.speaker, found: 'pronoun' as const, sure: found.sure - less };
  return pronoun === undefined ? speaker : { ...speaker, pronoun };
};

/** Is the speaker the subject of a sentence, or does he or she speak in it? */
export const isIn = (speaker: Speaker, sentence: ReadSentence): boolean =>
  [sentence.subject, sentence.speaker].some((one) => one !== undefined && keyOf(one) === keyOf(speaker));

/** Least sureness where a word such as "his" tells that someone is meant. */
const OWN_LEAST = 0.74;

/** Whose view "in her view" tells: that of the person who spoke last, right before, else of whoever the text was about. */
export const ownerOfView = (story: Story, block: number): Speaker | undefined => {
  const { speaker, block: last = -1 } = story.sentences.at(-1) ?? {};
  const goesOn = speaker?.named?.kind === 'person' && block - last <= 1;
  return goesOn
    ? meant({ speaker, sure: Math.min(SURE.goesOn, speaker.sure) }, undefined)
    : resolveDropped(story, block, '', OWN_LEAST);
};

/** Does the verb's form, he or she, leave this speaker open? */
const isOf = (gender: Gender, speaker: Speaker): boolean => {
  if (gender === 'p') return speaker.gender === 'p' || speaker.named?.kind === 'body';
  return isOfSex(gender, speaker);
};

const isOfSex = (gender: Gender, speaker: Speaker): boolean =>
  gender === '' || !isHeOrShe(speaker.gender) || speaker.gender === gender;

/** The speaker of a clause whose subject is left out: whoever the text was about. */
export function resolveDropped(
  story: Story,
  block: number,
  gender: Gender = '',
  least: number = SURE.fitting,
): Speaker | undefined {
  const last = story.sentences.at(-1);
  const going = last?.block === block ? last.speaker : undefined;
  if (
    going !== undefined &&
    isOf(gender, going) &&
    (last?.subject === undefined || keyOf(last.subject) === keyOf(going))
  )
    return meant({ speaker: going, sure: Math.min(SURE.goesOn, going.sure) }, undefined);
  const only = onlyPersonOf(block, story);
  if (only !== undefined && isOf(gender, only)) return meant({ speaker: only, sure: only.sure }, undefined);
  const found = resolvePronoun(gender, story, block);
  const near = story.sentences.some((one) => block - one.block <= 1 && found !== undefined && isIn(found.speaker, one));
  if (near && found !== undefined && found.sure >= least) return meant(found, undefined, SURE.dropped);
  return heroSpeaks(story, block, gender);
}

/** The person the article is about speaks where its paragraph has named nobody else. */
export function heroSpeaks(story: Story, block: number, gender: Gender = ''): Speaker | undefined {
  if (story.hero === undefined) return undefined;
  const hero = namedSpeaker(story.hero, 'continued', SURE.hero);
  const others = story.sentences.some(
    (one) => one.block === block && [one.subject, one.speaker, ...one.named].some((who) => isOther(who, hero)),
  );
  return others || !isOf(gender, hero) ? undefined : hero;
}

const isOther = (who: Speaker | undefined, hero: Speaker): boolean => {
  if (who === undefined || keyOf(who) === keyOf(hero)) return false;
  return who.named === undefined ? who.gender !== '' : who.named.kind === 'person' || who.named.kind === 'body';
};
