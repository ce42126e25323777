/** The extension in a page that is still being built: folds what is known of the site, until the content script takes over. */
import browser from 'webextension-polyfill';
import { dayOf, learnedKey, readLearned } from '../core/learned-folds.ts';
import type { Kind } from '../core/model.ts';
import { isOnFor, rulesFor } from '../core/site-rules.ts';
import { foldEarly, type EarlyFolds } from '../page/fold-early.ts';
import type { Handover } from './handover.ts';
import { readSettings } from './settings-shape.ts';

/** Milliseconds after the page has loaded for which the content script is waited for. */
const PATIENCE = 5_000;

const { hostname: host } = location;
let early: EarlyFolds | undefined;
let isOver = false;

async function begin(): Promise<void> {
  const key = learnedKey(host);
  const stored = await browser.storage.local.get([key, 'settings']);
  const known = readLearned(stored[key], dayOf(Date.now()));
  if (known.length === 0 || isOver) return;
  const settings = readSettings(stored['settings']);
  if (!settings.learn || !isOnFor(settings, host)) return;
  const kinds = rulesFor(settings, host);
  const wanted = known.filter(({ kind }) => kinds[kind as Kind] !== false);
  early = foldEarly(document, wanted, () => performance.now());
  addEventListener('load', () => setTimeout(() => giveBack(), PATIENCE), { once: true });
}

function giveBack(): ReturnType<EarlyFolds['giveBack']> {
  isOver = true;
  const given = early?.giveBack() ?? new Map();
  early = undefined;
  return given;
}

const unfolded: EarlyFolds['unfolded'] = (read) => (early ? early.unfolded(read) : read());

(globalThis as Handover).cleanCopyEarly = { unfolded, giveBack };
begin().catch(giveBack);
