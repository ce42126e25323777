/** Counts how often a page undoes what Clean Copy does: a page that means it gets its way. */

/** So many times in a row a fold is put back that the page has undone. */
const PATIENCE = 3;
/** Undone once in so many milliseconds is no quarrel but a page that redraws itself. */
const FORGOTTEN_AFTER = 5_000;

/** Answers whether to give in to the page, each time that it has undone the same fold. */
export function createQuarrel(clock: () => number): () => boolean {
  let times = 0;
  let last = -Infinity;
  return () => {
    const now = clock();
    times = now - last > FORGOTTEN_AFTER ? 1 : times + 1;
    last = now;
    return times > PATIENCE;
  };
}
