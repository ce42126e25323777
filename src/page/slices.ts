/** Does long work in short stretches, between which the browser gets its turn. */
import type { Steps } from '../core/steps.ts';

/** A stretch ends at the first step after so many milliseconds: with the browser's own work it still fits a blink. */
const STRETCH = 10;

/** What doing work in slices needs. */
export interface SliceOptions {
  readonly window: object;
  /** Milliseconds that never run back. */
  readonly clock: () => number;
  /** Aborting leaves the work where it is. */
  readonly signal: AbortSignal;
  /** Before each stretch but the first: the page may be another one now. False gives the work up. */
  readonly mayGoOn: () => boolean;
  /** A stretch ends at the first step after so many milliseconds, where the usual ones are too short. */
  readonly stretch?: number;
  /** Runs each stretch, where something is to be done before and after it. */
  readonly around?: (work: () => void) => void;
  /** Waits between two stretches, where the browser's turn is to be another one. */
  readonly between?: () => Promise<void>;
}

/** Work that was done, with the milliseconds it took in all and in its longest stretch. */
export interface Done<T> {
  readonly result: T;
  readonly ms: number;
  readonly longest: number;
}

/** The browser's turn: it paints, answers the reader and runs the page's own script. */
export function rest(window: object): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** Does the work in slices; undefined where it was given up. */
export async function inSlices<T>(work: Steps<T>, options: SliceOptions): Promise<Done<T> | undefined> {
  const { window, clock, signal, mayGoOn, stretch = STRETCH, around = (work) => work() } = options;
  const { between = () => rest(window) } = options;
  for (let ms = 0, longest = 0; ;) {
    const start = clock();
    let step: IteratorResult<undefined, T> | undefined;
    around(() => {
      do step = work.next();
      while (!step.done && clock() - start < stretch);
    });
    const took = clock() - start;
    ms += took;
    longest = Math.max(longest, took);
    if (step?.done) return { result: step.value, ms, longest };
    await between();
    if (signal.aborted || !mayGoOn()) return undefined;
  }
}

/** Does the work in one go. */
export function inOneGo<T>(work: Steps<T>, clock: () => number): Done<T> {
  const start = clock();
  let step = work.next();
  while (!step.done) step = work.next();
  const ms = clock() - start;
  return { result: step.value, ms, longest: ms };
}
