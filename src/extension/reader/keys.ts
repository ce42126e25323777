/** The reader page's single keys. The list that `?` shows is this table. */
import type { MessageKey } from '../words.ts';

/** What a key does. */
export type KeyAction = 'next' | 'previous' | 'copy' | 'larger' | 'smaller' | 'theme' | 'print' | 'help';

/** One row of the list. The first of the keys is the one that is shown. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly action: KeyAction;
  readonly words: MessageKey;
}

/** Every key, in the order of the list. */
export const KEY_ROWS: readonly KeyRow[] = [
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

/** What a key press does; undefined for any other key and for the browser's own shortcuts. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: KeyPress): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return KEY_ROWS.find(({ keys }) => keys.includes(key))?.action;
}

/** The utterance after (1) or before (-1) the current one, by their places in the text; the last one stays. */
export function neighbour(utterances: readonly number[], current: number | undefined, step: 1 | -1) {
  if (current === undefined) return utterances.at(step === 1 ? 0 : -1);
  return utterances[utterances.indexOf(current) + step] ?? current;
}
