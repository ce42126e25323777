/** Listens for a page's single keys. */
import { useLayoutEffect } from 'preact/hooks';
import { keyAction, type KeyRow } from './key-rows.ts';

/** Where a key is text or chooses something of its own. */
const FIELDS = 'select, textarea, [contenteditable], input:not([type=radio], [type=checkbox])';

/** While `on`, a key press does what the table says; outside fields and open dialogs only. */
export function useKeys<Action extends string>(
  on: boolean,
  rows: readonly KeyRow<Action>[],
  actions: Readonly<Record<Action, () => void>>,
): void {
  useLayoutEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isElsewhere = target instanceof Element && target.closest(`${FIELDS}, dialog`) !== null;
      const action = isElsewhere ? undefined : keyAction(rows, event);
      if (action === undefined) return;
      event.preventDefault();
      actions[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
