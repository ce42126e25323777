/** Do single keys act in our pages? Speech input and slips of the hand may need them off. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SINGLE_KEYS_KEY } from '../page-choices.ts';

/** What stands in storage as a choice: they act unless it says otherwise. */
const readChoice = (stored: unknown): boolean => stored !== false;

/** The choice, kept in step with storage, and a way to change it. Until it is known no key acts. */
export function useSingleKeys(): { readonly on: boolean; readonly choose: (on: boolean) => void } {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
      if (area === 'local' && SINGLE_KEYS_KEY in changes) setOn(readChoice(changes[SINGLE_KEYS_KEY]?.newValue));
    };
    browser.storage.onChanged.addListener(follow);
    void browser.storage.local.get(SINGLE_KEYS_KEY).then((stored) => setOn(readChoice(stored[SINGLE_KEYS_KEY])));
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  const choose = (wanted: boolean) => {
    setOn(wanted);
    // A choice that is not kept holds while the page is open: no loss that is worth a word.
    browser.storage.local.set({ [SINGLE_KEYS_KEY]: wanted }).catch(() => undefined);
  };
  return { on, choose };
}
