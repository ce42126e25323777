/** Who speaks, and how we know. */
import type { Quote, SpeakerFound } from '../../core/model.ts';
import { message } from '../words.ts';
import { CertaintyGlyph } from './glyphs.tsx';

const SHAPES = {
  named: 'full',
  pronoun: 'half',
  description: 'half',
  continued: 'half',
  unattributed: 'empty',
} as const satisfies Record<SpeakerFound, string>;

/** Many languages leave the pronoun out; then there is none to show. */
const foundWords = ({ found, pronoun = '' }: Quote): string => {
  if (found !== 'pronoun') return message(`found_${found}`);
  return pronoun === '' ? message('found_context') : message('found_pronoun', [pronoun]);
};

/** A speaker's name, or the words that say that there is none. */
export const SpeakerName = ({ speaker }: { speaker: string | null }) =>
  speaker === null ? <bdi class="no-name">{message('no_name_found')}</bdi> : <bdi class="name">{speaker}</bdi>;

/** How a speaker was found: the shape and the word that say the same. */
export const HowFound = ({ quote }: { quote: Quote }) => (
  <>
    <CertaintyGlyph shape={SHAPES[quote.found]} />
    <bdi>{foundWords(quote)}</bdi>
  </>
);

/** How the speaker of an utterance was found, and the words that introduce it. */
export const Attribution = ({ quote, language }: { quote: Quote; language: string }) => (
  <>
    <HowFound quote={quote} />
    {quote.cue && (
      <>
        <span aria-hidden="true">·</span>
        <bdi {...(language && { lang: language })}>{quote.cue}</bdi>
      </>
    )}
  </>
);
