/** The single keys of popup and reader. The lists of keys that are shown are these tables. */
import type { MessageKey } from '../words.ts';

/** One row of a list. The first of the keys is the one that is shown. */
export interface KeyRow<Action extends string = string> {
  readonly keys: readonly string[];
  readonly action: Action;
  readonly words: MessageKey;
}

/** What a key does in the popup. */
export type PopupKeyAction = 'search' | 'page' | 'quotes' | 'copy';

/** Every key of the popup, in the order of the list. */
export const POPUP_KEYS: readonly KeyRow<PopupKeyAction>[] = [
  { keys: ['/'], action: 'search', words: 'search_quotes' },
  { keys: ['1'], action: 'page', words: 'tab_page' },
  { keys: ['2'], action: 'quotes', words: 'column_quotes' },
  { keys: ['c'], action: 'copy', words: 'key_copy' },
];

/** What a key does in the reader. */
export type ReaderKeyAction = 'next' | 'previous' | 'copy' | 'larger' | 'smaller' | 'theme' | 'print' | 'help';

/** Every key of the reader, in the order of the list. */
export const READER_KEYS: readonly KeyRow<ReaderKeyAction>[] = [
  { keys: ['j', 'n'], action: 'next', words: 'key_next' },
  { keys: ['k'], action: 'previous', words: 'key_previous' },
  { keys: ['c'], action: 'copy', words: 'key_copy' },
  { keys: ['+', '='], action: 'larger', words: 'text_larger' },
  { keys: ['−', '-'], action: 'smaller', words: 'text_smaller' },
  { keys: ['t'], action: 'theme', words: 'key_theme' },
  { keys: ['p'], action: 'print', words: 'print' },
  { keys: ['?'], action: 'help', words: 'keys_title' },
];

/** What is known of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key press does by a table; undefined for any other key and for the browser's own shortcuts. */
export function keyAction<Action extends string>(
  rows: readonly KeyRow<Action>[],
  { key, ctrlKey, metaKey, altKey }: KeyPress,
): Action | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return rows.find(({ keys }) => keys.includes(key))?.action;
}
