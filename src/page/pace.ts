/** How often a page that goes on changing is read again: rarely while nothing new is found, never at a great cost. */

/** The first reading after a change waits so long, in milliseconds: a change seldom comes alone. */
const SHORTEST_WAIT = 150;
/** A page that changes without end and brings nothing new is read so seldom, in milliseconds. */
const LONGEST_WAIT = 10_000;
/** Readings take at most one part in so many of the time. */
const SHARE = 50;

/** The pace of one page. All times are in milliseconds of one clock. */
export interface Pace {
  /** How long to wait from `now` on. An urgent reading does not wait for the sake of earlier useless ones. */
  wait(now: number, urgent: boolean): number;
  /** A reading went from `start` to `end`; did it bring anything new? */
  wasRead(start: number, end: number, isNew: boolean): void;
  /** The page is another one now. */
  reset(): void;
}

/** A fresh pace. */
export function createPace(): Pace {
  let useless = 0;
  let end = -Infinity;
  let cost = 0;
  return {
    wait(now, urgent) {
      const patience = urgent ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** useless);
      return Math.max(SHORTEST_WAIT, end + Math.max(patience, cost * SHARE) - now);
    },
    wasRead(start, stop, isNew) {
      useless = isNew ? 0 : useless + 1;
      end = stop;
      cost = stop - start;
    },
    reset() {
      useless = 0;
    },
  };
}
