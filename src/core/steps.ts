/** Long work as a row of steps, so that whoever does it may rest between two of them. */

/** Work in steps; its result is what the generator returns. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** So many items of a list are one step: their work takes well under a millisecond. */
const STRIDE = 64;

/** Does the work without a rest. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does something for every number from 0 up to but not including `count`, some of them a step. */
export function* forEachOf(count: number, once: (i: number) => void, stride = STRIDE): Steps<void> {
  for (let i = 0; i < count; i++) {
    if (i % stride === stride - 1) yield;
    once(i);
  }
}
