/** The reader's settings in storage.local: loaded, changed, watched. */
import browser from 'webextension-polyfill';
import { forgetLearned } from './learned.ts';
import { readSettings, type Settings } from './settings-shape.ts';

export type { Settings };

const STORAGE_KEY = 'settings';

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return readSettings(stored[STORAGE_KEY]);
}

/** Runs one change after the other, in whichever page of the extension it is made. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // In a web page the lock would be the site's, which could keep it for ever.
  return location.protocol.endsWith('-extension:') ? navigator.locks.request(STORAGE_KEY, work) : work();
}

/** What is known of folded blocks makes room for what the reader has chosen. */
async function store(settings: Settings): Promise<void> {
  const write = () => browser.storage.local.set({ [STORAGE_KEY]: settings });
  await write().catch(async (error: unknown) => {
    await forgetLearned().catch(() => Promise.reject(error));
    await write();
  });
}

/**
 * Stores what `change` makes of the settings and returns it. No change is lost that another page or the worker makes at
 * the same time; a content script asks the worker instead. Fails when storage refuses.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  inTurn(async () => {
    const changed = change(await loadSettings());
    await store(changed);
    return changed;
  });

/** Calls back with the new settings at every change, until the signal aborts. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && STORAGE_KEY in changes) callback(readSettings(changes[STORAGE_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
