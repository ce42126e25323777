/** The faces of the popup that are a title, a sentence and at most one thing to do. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { siteName } from '../../core/site-rules.ts';
import { HostSentence } from '../ui/host-sentence.tsx';
import { message, type MessageKey } from '../words.ts';
import type { PopupState } from './popup-state.ts';

/** A state that has no article to show. */
export type Short = Exclude<PopupState, { readonly name: 'article' | 'reading' }>;

/** What can be done from a short state. */
export interface ShortActions {
  readonly onLookAgain: () => void;
  readonly onReadNow: () => void;
  readonly onAllow: () => void;
}

const WORDS: Readonly<Record<Short['name'], readonly [title: MessageKey, text: MessageKey]>> = {
  noArticle: ['no_article_title', 'no_article_text'],
  frame: ['no_article_title', 'frame_text'],
  noText: ['no_text_title', 'no_text_text'],
  restricted: ['restricted_title', 'restricted_text'],
  unread: ['unread_title', 'unread_text'],
  off: ['off_title', 'off_text'],
  pdf: ['pdf_title', 'pdf_text'],
  file: ['file_title', 'file_text'],
  noAccess: ['no_access_title', 'no_access_text'],
  failed: ['failed_title', 'failed_text'],
};

function actionOf(state: Short, { onLookAgain, onReadNow, onAllow }: ShortActions): ComponentChildren {
  const button = (kind: string, key: MessageKey, onClick: () => void) => (
    <button type="button" class={kind} onClick={onClick}>
      {message(key)}
    </button>
  );
  if ((state.name === 'noArticle' || state.name === 'noText') && state.canLookAgain)
    return button('text-button', 'look_again', onLookAgain);
  if (state.name === 'unread') return button('button primary', 'read_now', onReadNow);
  return state.name === 'noAccess' ? button('button primary', 'allow_site', onAllow) : null;
}

/** One short state. Its button takes the focus, else its title, so that a screen reader starts there. */
export function ShortState({ state, actions }: { state: Short; actions: ShortActions }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.querySelector<HTMLElement>('button, h2')?.focus(), [state.name]);
  const [title, text] = WORDS[state.name];
  const action = actionOf(state, actions);
  return (
    <main class="short" ref={main}>
      <h2 {...(action ? {} : { tabIndex: -1 })}>
        {state.name === 'noAccess' ? <HostSentence id={title} host={siteName(state.host)} /> : message(title)}
      </h2>
      <p>{message(text)}</p>
      {action && <p class="action">{action}</p>}
    </main>
  );
}
