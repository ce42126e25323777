/** From the words beside a quotation to a speaker the reader can be shown. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { resolveDescription } from './resolve-description.ts';
import { type Meant, resolvePronoun } from './resolve-pronoun.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';

/** Longest description that is shown, in characters. */
const LONGEST_DESCRIPTION = 70;
/** How sure a description is: one with a noun for a person or a body, one without. */
const SURE = { name: 0.95, noun: 0.75, words: 0.5, dropped: 0.08 } as const;

const meant = (found: Meant | undefined, pronoun: string | undefined, less = 0): Speaker | undefined => {
  if (found === undefined) return undefined;
  const speaker = { ...found.speaker, found: 'pronoun' as const, sure: found.sure - less };
  return pronoun === undefined ? speaker : { ...speaker, pronoun };
};

/** The speaker that a mention means, undefined where it is not known. `leads`: the mention stands before its quotation. */
export function resolveSpeaker(
  mention: Mention,
  sentence: PreparedSentence,
  people: People,
  story: Story,
  lexicon: Lexicon,
  leads = false,
): Speaker | undefined {
  if (mention.named !== undefined) return namedSpeaker(mention.named, 'named', SURE.name);
  const block = sentence.block;
  if (mention.kind === 'pronoun') {
    const gender = lexicon.facts(mention.text.toLowerCase()).gender;
    if (gender === 'x' || gender === 'o') return undefined;
    const here = leads ? namedBefore(mention, sentence) : [];
    return meant(resolvePronoun(gender, story, block.index, here), mention.text);
  }
  const found = resolveDescription(mention, block, people, story, lexicon);
  if (found?.named !== undefined) return namedSpeaker(found.named, 'description', found.sure);
  if (mention.text.length > LONGEST_DESCRIPTION) return undefined;
  return {
    name: mention.text,
    role: '',
    named: undefined,
    gender: mention.noun === '' ? '' : lexicon.facts(mention.noun).gender || (isBody(mention, lexicon) ? 'n' : 's'),
    found: 'description',
    sure: mention.noun === '' ? SURE.words : SURE.noun,
  };
}

const isBody = (mention: Mention, lexicon: Lexicon): boolean => {
  const { classes } = lexicon.facts(mention.noun);
  return classes.has('body') && !classes.has('person');
};

/** Those whom the sentence names before the pronoun, its subject first. */
const namedBefore = (mention: Mention, sentence: PreparedSentence): readonly Speaker[] => {
  const before = sentence.mentions.filter((one) => one.to <= mention.from && one.named !== undefined);
  const subject = before.find((one) => !one.inPhrase && !one.possessive);
  return [...(subject === undefined ? [] : [subject]), ...before.filter((one) => one !== subject)].flatMap((one) =>
    one.named === undefined ? [] : [namedSpeaker(one.named, 'named', SURE.name)],
  );
};

/** The speaker of a clause whose subject is left out: whoever the text was about. */
export function resolveDropped(story: Story, block: number): Speaker | undefined {
  return meant(resolvePronoun('', story, block), undefined, SURE.dropped);
}
