/** Sums over stretches of a list, asked often: each is one subtraction. */

/** Sums before each place of a list of `length` numbers, and over all of it at the end. */
export function sumsUntil(length: number, valueOf: (place: number) => number): Float64Array {
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = sums[i]! + valueOf(i);
  return sums;
}
