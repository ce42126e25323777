/** What was folded on each site, in storage.local: loaded, kept within its bounds, forgotten. */
import browser from 'webextension-polyfill';
import { dayOf, LEARNED, learnedKey, outdatedSites, readLearned, type LearnedFold } from '../core/learned-folds.ts';

const today = (): number => dayOf(Date.now());

/** What is known of the host's site. */
export async function loadLearned(host: string): Promise<readonly LearnedFold[]> {
  const key = learnedKey(host);
  return readLearned((await browser.storage.local.get(key))[key], today());
}

/** Keeps what is known of the host's site, in place of what was; sites not visited for long make room. */
export async function keepLearned(host: string, folds: readonly LearnedFold[]): Promise<void> {
  const key = learnedKey(host);
  const outdated = outdatedSites(await browser.storage.local.get(null), key, today());
  await browser.storage.local.remove(folds.length > 0 ? [...outdated] : [...outdated, key]);
  if (folds.length > 0) await browser.storage.local.set({ [key]: folds });
}

const learnedKeys = async (): Promise<string[]> =>
  Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(LEARNED));

/** Of how many sites something is known. */
export const countLearned = async (): Promise<number> => (await learnedKeys()).length;

/** Calls back whenever something of it changes, until the signal aborts. */
export function onLearned(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(LEARNED))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Forgets all of it. */
export const forgetLearned = async (): Promise<void> => browser.storage.local.remove(await learnedKeys());
