/** Sets the figures of src/core/article/line-weights.ts; its words stay. */
import type { Fit } from './logistic.ts';

const BIAS = /(?<=const BIAS = )[-\d.]+(?=;)/u;
const TABLE = /(?<=LINE_WEIGHTS: [^=]+= \{\n)[^}]*(?=\};)/u;

/** A figure to two decimals as the formatter writes it. */
const figure = (n: number): string => String(Number(n.toFixed(2)) || 0);

/** The source of the file with the weights of a fit, in the order of `signs`. */
export function writeWeights(source: string, signs: readonly string[], { bias, weights }: Fit): string {
  if (!BIAS.test(source) || !TABLE.test(source)) {
    throw new Error('The file of weights has no BIAS or no LINE_WEIGHTS: nothing was written.');
  }
  const rows = signs.map((name, i) => `  ${name}: ${figure(weights[i]!)},\n`).join('');
  return source.replace(BIAS, figure(bias)).replace(TABLE, rows);
}
