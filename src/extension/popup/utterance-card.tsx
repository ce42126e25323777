/** One quotation: its words, how sure its speaker is, Copy. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import { Attribution, SpeakerName } from '../ui/speaker.tsx';
import { message, type MessageKey } from '../words.ts';

/** So much of a quotation, in characters, names its buttons for screen readers. */
const NAME_LENGTH = 40;

/** What became of an utterance. */
export interface UtteranceAnswers {
  readonly copied: boolean;
  /** Looked for on the page: marked there, or not there any more. */
  readonly found: 'marked' | 'missing' | undefined;
}

/** What can be done with an utterance. */
export interface UtteranceActions {
  readonly onCopy: (utterance: Utterance) => void;
  readonly onFind: (utterance: Utterance) => void;
}

type ButtonWords = readonly [own: MessageKey, withQuote: MessageKey];
const FIND: ButtonWords = ['find_on_page', 'find_quote'];
const COPY: ButtonWords = ['copy', 'copy_quote'];
const FOUND = { marked: 'marked_on_page', missing: 'not_on_page' } as const;

/** A button that says what became of it in its own place. */
function AnswerButton(props: {
  act: string;
  quote: string;
  words: ButtonWords;
  answer: MessageKey | undefined;
  onClick: () => void;
}) {
  const {
    act,
    quote,
    words: [own, withQuote],
    answer,
    onClick,
  } = props;
  return (
    <button
      type="button"
      class={answer ? 'text-button answered' : 'text-button'}
      data-act={act}
      {...(answer ? {} : { 'aria-label': message(withQuote, [quote]) })}
      onClick={onClick}
    >
      {message(answer ?? own)}
    </button>
  );
}

/** One utterance; `withName` puts the speaker on it, for lists that are not grouped by speaker. */
export function UtteranceCard(props: {
  utterance: Utterance;
  language: string;
  withName: boolean;
  answers: UtteranceAnswers;
  actions: UtteranceActions;
}) {
  const { utterance, language, withName, answers, actions } = props;
  const { quotes, texts } = utterance;
  const [first] = quotes;
  const own = language ? { lang: language } : {};
  const quote = first.text.slice(0, NAME_LENGTH);
  const found = answers.found && FOUND[answers.found];
  return (
    <li class={answers.found === 'marked' ? 'utterance marked' : 'utterance'} data-utterance={first.utterance}>
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
        <span class="acts">
          <AnswerButton
            act="find"
            quote={quote}
            words={FIND}
            answer={found}
            onClick={() => actions.onFind(utterance)}
          />
          <AnswerButton
            act="copy"
            quote={quote}
            words={COPY}
            answer={answers.copied ? 'copied' : undefined}
            onClick={() => actions.onCopy(utterance)}
          />
        </span>
      </div>
    </li>
  );
}
