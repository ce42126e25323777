/** Sums over stretches of a list, asked often: each is one subtraction. */
import { forEachOf, type Steps } from '../steps.ts';

/** Adding so many numbers is one step. */
const MANY = 1024;

/** Sums before each place of a list of `length` numbers, and over all of it at the end. */
export function* sumsUntil(length: number, valueOf: (place: number) => number): Steps<Float64Array> {
  const sums = new Float64Array(length + 1);
  yield* forEachOf(length, (i) => void (sums[i + 1] = sums[i]! + valueOf(i)), MANY);
  return sums;
}
