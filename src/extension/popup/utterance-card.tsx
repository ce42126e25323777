/** One quotation: its words, how sure its speaker is, Copy. */
import type { Quote, SpeakerFound } from '../../core/model.ts';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { CertaintyGlyph } from '../ui/glyphs.tsx';
import { message } from '../words.ts';

const SHAPES = {
  named: 'full',
  pronoun: 'half',
  description: 'half',
  continued: 'half',
  unattributed: 'empty',
} as const satisfies Record<SpeakerFound, string>;

/** So much of a quotation, in characters, names its Copy button for screen readers. */
const NAME_LENGTH = 40;

const foundWords = ({ found, pronoun }: Quote): string =>
  found === 'pronoun' ? message('found_pronoun', [pronoun ?? '']) : message(`found_${found}`);

/** A speaker's name, or the words that say that there is none. */
export const SpeakerName = ({ speaker }: { speaker: string | null }) =>
  speaker === null ? <span class="no-name">{message('no_name_found')}</span> : <bdi class="name">{speaker}</bdi>;

/** One utterance; `withName` puts the speaker on it, for lists that are not grouped by speaker. */
export function UtteranceCard(props: {
  utterance: Utterance;
  language: string;
  withName: boolean;
  copied: boolean;
  onCopy: () => void;
}) {
  const { utterance, language, withName, copied, onCopy } = props;
  const { quotes, texts } = utterance;
  const [first] = quotes;
  const own = language ? { lang: language } : {};
  const words = first.text.slice(0, NAME_LENGTH);
  return (
    <li class="utterance">
      {withName && (
        <h2>
          <SpeakerName speaker={first.speaker} /> {first.role && <bdi class="role">{first.role}</bdi>}
        </h2>
      )}
      <blockquote dir="auto" {...own}>
        {texts.join(' … ')}
      </blockquote>
      <div class="facts">
        <CertaintyGlyph shape={SHAPES[first.found]} />
        <span>{foundWords(first)}</span>
        {first.cue && (
          <>
            <span aria-hidden="true">·</span>
            <bdi {...own}>{first.cue}</bdi>
          </>
        )}
        <button
          type="button"
          class="text-button"
          {...(copied ? {} : { 'aria-label': message('copy_quote', [words]) })}
          onClick={onCopy}
        >
          {message(copied ? 'copied' : 'copy')}
        </button>
      </div>
    </li>
  );
}
