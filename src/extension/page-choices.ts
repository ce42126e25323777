/** What the reader has chosen in our own pages, kept apart from the settings: those make every page read its news again. */
import browser from 'webextension-polyfill';

/** Where in storage.local the reader page's look lies. */
export const LOOK_KEY = 'reader';
/** And whether single keys act. */
export const SINGLE_KEYS_KEY = 'singleKeys';

/** Forgets all of it; gives the way to take that back. */
export async function forgetPageChoices(): Promise<() => Promise<void>> {
  const keys = [LOOK_KEY, SINGLE_KEYS_KEY];
  const kept = await browser.storage.local.get(keys);
  await browser.storage.local.remove(keys);
  return () => browser.storage.local.set(kept);
}
