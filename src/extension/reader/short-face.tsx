/** The faces of the reader page that have no article: what is so, and what can be done. */
import { message, type MessageKey } from '../words.ts';
import type { ReaderState } from './reader-state.ts';

/** A state without an article. */
export type Short = Exclude<ReaderState, { readonly name: 'article' }>;

const WORDS: Readonly<Record<Exclude<Short['name'], 'reading'>, readonly [title: MessageKey, text: MessageKey]>> = {
  noTab: ['reader_no_tab_title', 'reader_no_tab_text'],
  gone: ['reader_gone_title', 'reader_gone_text'],
  off: ['off_title', 'off_text'],
  noArticle: ['no_article_title', 'no_article_text'],
  noText: ['no_text_title', 'no_text_text'],
  failed: ['failed_title', 'failed_text'],
};

/** One state without an article. */
export function ShortFace({ state, onLookAgain }: { state: Short; onLookAgain: () => void }) {
  if (state.name === 'reading') {
    return (
      <main class="short">
        <p role="status" class="late">
          {message('reading')}
        </p>
      </main>
    );
  }
  const [title, text] = WORDS[state.name];
  return (
    <main class="short">
      <h1>{message(title)}</h1>
      <p>{message(text)}</p>
      {'canLookAgain' in state && state.canLookAgain && (
        <p>
          <button type="button" class="text-button" onClick={onLookAgain}>
            {message('look_again')}
          </button>
        </p>
      )}
    </main>
  );
}
