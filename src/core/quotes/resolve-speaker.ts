/** From the words beside a quotation to a speaker the reader can be shown. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Named, People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';

/** Longest description that is shown, in characters. */
const LONGEST_DESCRIPTION = 70;

const ofName = (named: Named, found: Speaker['found'], sure: number, pronoun?: string): Speaker => {
  const base = { name: named.name, role: named.role, named, found, sure };
  return pronoun === undefined ? base : { ...base, pronoun };
};

/** The speaker that a mention means, undefined where it is not known. */
export function resolveSpeaker(
  mention: Mention,
  block: PreparedBlock,
  people: People,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined {
  if (mention.named !== undefined) return ofName(mention.named, 'named', 0.95);
  if (mention.kind === 'pronoun') {
    const gender = lexicon.facts(mention.text.toLowerCase()).gender;
    if (gender === 'x' || gender === 'o') return undefined;
    const meant = resolvePronoun(gender, story, block.index);
    return meant?.named === undefined ? undefined : ofName(meant.named, 'pronoun', meant.sure, mention.text);
  }
  const meant = resolveDescription(mention, block, people, story, lexicon);
  if (meant?.named !== undefined) return ofName(meant.named, 'description', meant.sure);
  if (mention.text.length > LONGEST_DESCRIPTION) return undefined;
  return {
    name: mention.text,
    role: '',
    named: undefined,
    found: 'description',
    sure: mention.noun === '' ? 0.62 : 0.75,
  };
}

/** The speaker of a clause whose subject is left out: whoever the text was about. */
export function resolveDropped(story: Story, block: number): Speaker | undefined {
  const meant = resolvePronoun('', story, block);
  return meant?.named === undefined ? undefined : ofName(meant.named, 'pronoun', meant.sure - 0.08);
}
