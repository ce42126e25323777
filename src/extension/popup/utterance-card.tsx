/** One quotation: its words, how sure its speaker is, Copy. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import { Attribution, SpeakerName } from '../ui/speaker.tsx';
import { message } from '../words.ts';

/** So much of a quotation, in characters, names its Copy button for screen readers. */
const NAME_LENGTH = 40;

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
        <Attribution quote={first} language={language} />
        <button
          type="button"
          class="text-button"
          data-act="copy"
          {...(copied ? {} : { 'aria-label': message('copy_quote', [words]) })}
          onClick={onCopy}
        >
          {message(copied ? 'copied' : 'copy')}
        </button>
      </div>
    </li>
  );
}
