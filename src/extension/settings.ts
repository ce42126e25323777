/** The reader's settings in storage.local: loaded, changed, watched. */
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings-shape.ts';

export type { Settings };

const STORAGE_KEY = 'settings';

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return readSettings(stored[STORAGE_KEY]);
}

/** Stores what `change` makes of the settings and returns it. Fails with a sentence for the reader when storage refuses. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await loadSettings());
  await browser.storage.local.set({ [STORAGE_KEY]: changed });
  return changed;
}

/** Calls back with the new settings at every change, until the signal aborts. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && STORAGE_KEY in changes) callback(readSettings(changes[STORAGE_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
