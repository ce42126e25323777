/** How long the readings of a page took. */
import type { Times } from './cleaned-page.ts';

const NO_TIMES: Times = { gate: 0, read: 0, fold: 0, longestTask: 0 };

/** Keeps the times of the first reading, the longest task of all, and what the last one cost; all in milliseconds. */
export function createStopwatch() {
  let times = NO_TIMES;
  let cost = 0;
  return {
    times: () => times,
    cost: () => cost,
    /** The gate alone was asked. */
    noteGate(gate: number): void {
      cost = gate;
      if (times === NO_TIMES) times = { ...NO_TIMES, gate, longestTask: gate };
    },
    /** A page was read; `own` milliseconds were those of the page's own script. */
    note(now: Times, own: number): void {
      cost = own;
      times = times.read === 0 ? now : { ...times, longestTask: Math.max(times.longestTask, now.longestTask) };
    },
  };
}
