/** The reader's settings: their shape, their defaults, and how damaged ones are mended. Kept in storage.local. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { KINDS, type Kind } from '../core/model.ts';

const STORAGE_KEY = 'settings';

const kindsSchema = v.object(
  Object.fromEntries(KINDS.map((kind) => [kind, v.fallback(v.boolean(), true)])) as Record<
    Kind,
    v.SchemaWithFallback<v.BooleanSchema<undefined>, true>
  >,
);

const siteSchema = v.object({ on: v.boolean() });

const settingsSchema = v.object({
  /** Where Clean Copy works before a site has a rule of its own. */
  everywhere: v.fallback(v.boolean(), true),
  kinds: v.fallback(kindsSchema, () => v.parse(kindsSchema, {})),
  /** Rules by host name, as `hostOf` gives it. */
  sites: v.fallback(v.record(v.string(), v.fallback(siteSchema, { on: true })), {}),
});

/** All that the reader has chosen. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings out of anything that was stored: what is damaged takes its default, what is sound stays. */
export const readSettings = (stored: unknown): Settings => {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isObject ? stored : {});
};

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
