/** A note on a quotation: who speaks, how we know, Copy. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import { noteId } from '../ui/marked-text.tsx';
import { firstWords } from './first-words.ts';
import { Attribution, SpeakerName } from '../ui/speaker.tsx';
import { interfaceLanguage, message } from '../words.ts';

/** One note. Its first words lead back to the quotation. */
export function Note(props: {
  utterance: Utterance;
  language: string;
  isCurrent: boolean;
  isCopied: boolean;
  onFocus: () => void;
  onShow: () => void;
  onCopy: () => void;
}) {
  const { utterance, language, isCurrent, isCopied, onFocus, onShow, onCopy } = props;
  const { quotes, texts } = utterance;
  const [quote] = quotes;
  const words = firstWords(texts[0]!, language);
  return (
    <div
      class={isCurrent ? 'note current' : 'note'}
      role="note"
      id={noteId(quote.utterance)}
      data-utterance={quote.utterance}
      tabIndex={-1}
      lang={interfaceLanguage()}
      onFocusCapture={onFocus}
    >
      <p class="who">
        <SpeakerName speaker={quote.speaker} /> {quote.role && <bdi class="role">{quote.role}</bdi>}
      </p>
      <p>
        <button type="button" class="words" {...(language && { lang: language })} onClick={onShow}>
          <bdi>{words}</bdi>
        </button>
      </p>
      <p class="facts">
        <Attribution quote={quote} language={language} />
        <button
          type="button"
          class="text-button"
          {...(!isCopied && { 'aria-label': message('copy_quote', [words]) })}
          onClick={onCopy}
        >
          {message(isCopied ? 'copied' : 'copy')}
        </button>
      </p>
    </div>
  );
}
