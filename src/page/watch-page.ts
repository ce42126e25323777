/** Hears what the page itself changes, and says when it is worth reading again. A page that does not change costs nothing. */
import { FOLD_ATTRIBUTE } from './fold-sheet.ts';
import { createPace } from './pace.ts';
import { worthReading } from './worth-reading.ts';

/** What reading the page again has brought. */
export interface Reread {
  readonly isNew: boolean;
  /** Milliseconds that it took of the page's own time. */
  readonly cost: number;
}

/** What is done when the page changes. */
export interface Watching {
  /** At once, before anything is painted: put right what the page did to the folds. Answers whether all of them stand. */
  readonly mend: () => boolean;
  /** Before the next frame: give back what must not stay folded. Answers whether all folds stand. */
  readonly giveBackUnseen: () => boolean;
  /** Read the page again; `moved` where its address has changed. */
  readonly read: (moved: boolean) => Promise<Reread>;
  /** Told where the page defeats what is done with it. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** The watch over a page. */
export interface PageWatch {
  /** Writes into the page without hearing it. */
  unheard<T>(write: () => T): T;
  /** Listens in open shadow trees, too. */
  listenIn(roots: readonly ShadowRoot[]): void;
}

const HEARD: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', FOLD_ATTRIBUTE],
};

type Realm = Window & typeof globalThis & { readonly navigation?: EventTarget };

const addressOf = ({ URL }: Document): string => URL.split('#', 1)[0]!;

/** Watches a document until the signal aborts. */
export function watchPage(document: Document, watching: Watching): PageWatch {
  const window = document.defaultView as Realm;
  const { clock, signal } = watching;
  const pace = createPace();
  const roots = new WeakSet<Node>();
  let address = addressOf(document);
  let moved = false;
  let timer: number | undefined;
  let isUrgentSet = false;
  let frame: number | undefined;
  let isReading = false;
  /** The page has changed while it was read: is it urgent to read it again? */
  let missed: boolean | undefined;

  async function turn(): Promise<void> {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const wasMoved = moved;
    moved = false;
    isReading = true;
    const { isNew, cost } = await watching.read(wasMoved).finally(() => (isReading = false));
    pace.wasRead(clock() - cost, clock(), isNew);
    if (missed !== undefined && !signal.aborted) plan(missed);
  }
  /** Sets the time of the next reading; one that is set already stands, unless this one is more urgent. */
  function plan(urgent: boolean): void {
    missed = isReading ? missed || urgent : undefined;
    if (isReading) return;
    if (timer !== undefined && (isUrgentSet || !urgent)) return;
    window.clearTimeout(timer);
    isUrgentSet = urgent;
    timer = window.setTimeout(() => void turn().catch(watching.onTrouble), pace.wait(clock(), urgent));
  }
  function noticeAddress(): void {
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    moved = true;
    pace.reset();
    plan(true);
  }
  /** The page must not hear an exception of ours. */
  function guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      watching.onTrouble(error);
    }
  }
  function lookBeforeFrame(): void {
    frame ??= window.requestAnimationFrame(() => {
      frame = undefined;
      guarded(() => {
        if (!signal.aborted && !watching.giveBackUnseen()) plan(true);
      });
    });
  }
  function hear(records: readonly MutationRecord[]): void {
    if (signal.aborted || records.length === 0) return;
    noticeAddress();
    if (!watching.mend()) plan(true);
    lookBeforeFrame();
    if (timer === undefined && records.some(worthReading)) plan(false);
  }

  const observer = new window.MutationObserver((records) => guarded(() => hear(records)));
  observer.observe(document, HEARD);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });
  const until = { signal };
  window.navigation?.addEventListener('currententrychange', noticeAddress, until);
  window.addEventListener('popstate', noticeAddress, until);
  window.addEventListener('resize', () => (lookBeforeFrame(), plan(false)), until);
  document.addEventListener('visibilitychange', () => plan(false), until);

  return {
    unheard: (write) => {
      hear(observer.takeRecords());
      try {
        return write();
      } finally {
        observer.takeRecords();
      }
    },
    listenIn: (trees) => {
      for (const root of trees) {
        if (roots.has(root)) continue;
        roots.add(root);
        observer.observe(root, HEARD);
      }
    },
  };
}
