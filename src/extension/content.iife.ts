/** The extension in a page: switches it on or off by the reader's settings and answers the popup. */
import { foldRulesFor } from '../core/fold-rules.ts';
import { isOnFor, rulesFor, type FoldRule } from '../core/site-rules.ts';
import type { CleanPage } from '../page/clean-page.ts';
import { livingPage } from '../page/living-page.ts';
import { settledStyle } from '../page/settled-style.ts';
import { isTextInFrame } from '../page/text-in-frame.ts';
import { answerQuotes } from './answer-quotes.ts';
import { foldReport } from './fold-report.ts';
import { createLearning } from './learning.ts';
import { onMessage, type Asking, type FoldReport, type PageReport } from './messages.ts';
import { leaveForPicker } from './picking-place.ts';
import { createOwnDecisions } from './own-decisions.ts';
import { readInWorker } from './read-in-worker.ts';
import { loadSettings, onSettings, type Settings } from './settings.ts';
import { stubWords } from './stub-words.ts';
import { createCountTeller } from './count-teller.ts';
import { tellWorker } from './tell-worker.ts';

const NO_TIMES = { gate: 0, read: 0, fold: 0, longestTask: 0 };
const HTML = new Set(['text/html', 'application/xhtml+xml']);
const { hostname: host } = location;

let settings: Settings | undefined;
let running: { readonly page: CleanPage; readonly stop: AbortController } | undefined;
let problem: string | undefined;
/** Resolves when the page is as the settings want it. */
let following: Promise<void> | undefined;

const memory = createLearning(host);
const decisions = createOwnDecisions(host, tellWorker);

const toolbar = createCountTeller(() =>
  running ? running.page.now().folds.filter(({ state }) => state === 'folded').length : null,
);

function followPage(): void {
  toolbar.tell();
  if (running && settings?.learn) memory.note(running.page);
}

/** A page that defeats the reading gets its own bytes back; the popup is told why. */
function giveUp(error: unknown): void {
  running?.stop.abort();
  running = undefined;
  problem = String(error);
}

function start(): void {
  const stop = new AbortController();
  const clock = () => performance.now();
  running = {
    page: livingPage(document, {
      analyse: readInWorker,
      early: memory.early,
      wordsFor: stubWords,
      onNever: (id, never) => void setNever(id, never),
      onChange: followPage,
      onTrouble: giveUp,
      clock,
      signal: stop.signal,
    }),
    stop,
  };
}

function readNow(evenIfNoNews = false): void {
  if (!running || !settings) return;
  const folds = foldRulesFor(settings, host);
  running.page.read({ kinds: rulesFor(settings, host), folds, shape: settings.stubLook }, evenIfNoNews);
}

/** Follows the settings: off gives the page back, on reads it. */
async function apply(next: Settings): Promise<void> {
  settings = next;
  problem = undefined;
  if (!isOnFor(next, host)) {
    memory.early.giveBack();
    running?.stop.abort();
    running = undefined;
    toolbar.tell();
    return;
  }
  if (!running) start();
  readNow();
  await running?.page.settled();
}

const follow = (next: Settings): Promise<void> => (following = apply(next));

/**
 * Asks storage itself: what it told of a change may be older by now than a decision that was made here. It refuses only an
 * extension that was updated or taken out meanwhile: then all stays as it is.
 */
const followStored = (): Promise<void> =>
  loadSettings().then(
    (stored) => follow(decisions.over(stored)),
    () => undefined,
  );

/** What the popup is told; the page is looked at again, so that no stale answer stays. */
async function report({ evenIfNoNews = false, asLastRead = false }: Asking): Promise<PageReport> {
  if (!HTML.has(document.contentType)) return { state: 'notHtml', host, contentType: document.contentType };
  if (!settings) await follow(await loadSettings());
  await following;
  if (!running && !problem) return { state: 'off', host };
  if (!asLastRead || !running?.page.now().article) {
    readNow(evenIfNoNews);
    await running?.page.settled();
  }
  if (!running) return { state: 'noArticle', host, times: NO_TIMES, problem: problem ?? '' };
  const { labels, folds, times } = running.page.now();
  const shown = running.page.shown();
  return shown
    ? { state: 'article', host, ...shown, folds: folds.map(foldReport), times }
    : { state: 'noArticle', host, times, inFrame: isTextInFrame(document), ...(labels && { labels }) };
}

function showFold(id: number | 'all', open: boolean, scroll = false): readonly FoldReport[] {
  running?.page.show(id, open);
  if (scroll && id !== 'all') {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    running?.page.stubOf(id)?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  }
  return running?.page.now().folds.map(foldReport) ?? [];
}

/** A reading under way ends mostly sooner than this, in milliseconds; it knows nothing of a decision made meanwhile. */
const READING = 300;

/**
 * Gives a fold back for good, or takes that back; the rule for it is kept with the site's others. It holds at once, and not
 * only when storage tells of it: the page may be read again before that.
 */
async function setNever(id: number, never: boolean): Promise<readonly FoldReport[]> {
  await Promise.race([running?.page.settled(), new Promise((resolve) => setTimeout(resolve, READING))]);
  const rule = never ? running?.page.neverFold(id) : undefined;
  const dropped = never ? [] : (running?.page.undoNever(id) ?? []);
  if (rule) decisions.keep(rule);
  if (dropped.length > 0) decisions.drop(dropped);
  if (settings) settings = decisions.over(settings);
  return running?.page.now().folds.map(foldReport) ?? [];
}

/** What the context menu was opened on last. */
let menuTarget: Element | undefined;

/** Makes ready for the picker; a menu that was opened on a fold needs none to say what is meant. */
async function startPicking(action: FoldRule['action']): Promise<'ready' | 'done' | 'off'> {
  await report({ evenIfNoNews: true });
  const page = running?.page;
  const picking = page?.picking();
  if (!page || !picking) return 'off';
  const fold = menuTarget && page.foldAt(menuTarget);
  if (fold && action === 'never' && fold.state !== 'reported') {
    await setNever(fold.id, true);
    return 'done';
  }
  const decide = (block: Element) => {
    const rule = page.ruleFor(block, action);
    if (rule) decisions.keep(rule);
  };
  leaveForPicker({ picking, action, start: menuTarget?.isConnected ? menuTarget : undefined, decide });
  return 'ready';
}

async function begin(): Promise<void> {
  onMessage('askPage', ({ data }) => report(data));
  onMessage('showFold', ({ data }) => showFold(data.id, data.open, data.scroll));
  onMessage('startPicking', ({ data }) => startPicking(data.action));
  addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      menuTarget = target instanceof Element ? target : undefined;
    },
    { capture: true, passive: true },
  );
  onMessage('neverFold', ({ data }) => setNever(data.id, true));
  onMessage('undoNever', ({ data }) => setNever(data.id, false));
  if (!HTML.has(document.contentType)) return;
  answerQuotes(document, () => running?.stop.signal);
  onSettings(() => void followStored());
  const [loaded] = await Promise.all([loadSettings(), settledStyle(document)]);
  await follow(loaded);
  if (document.readyState !== 'complete') addEventListener('load', () => readNow(), { once: true });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    toolbar.forget();
    void followStored();
  });
}

/** Set in the script's own world, so that a second injection finds the first and leaves it alone. */
const mark = globalThis as { cleanCopyIsHere?: boolean };
if (!mark.cleanCopyIsHere) {
  mark.cleanCopyIsHere = true;
  // Storage refuses only an extension that was updated or taken out meanwhile: then there is nothing left to do.
  begin().catch(() => {
    memory.early.giveBack();
    running?.stop.abort();
  });
}
