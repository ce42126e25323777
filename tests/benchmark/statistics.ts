/** The little arithmetic that the summary and the floors need. */

/** Median, or another quantile (nearest rank, as the scorers count); undefined of nothing. */
export function quantile(values: readonly number[], share = 0.5): number | undefined {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** How two series compare: ratio of their medians, of their 95th percentiles and of their sums. */
export interface Ratios {
  readonly pages: number;
  readonly median: number;
  readonly p95: number;
  readonly sum: number;
}

/** Ratios of the first to the second of each pair; undefined of nothing. */
export function ratios(pairs: readonly (readonly [number, number])[]): Ratios | undefined {
  if (pairs.length === 0) return undefined;
  const ours = pairs.map(([own]) => own);
  const theirs = pairs.map(([, other]) => other);
  const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
  return {
    pages: pairs.length,
    median: quantile(ours)! / quantile(theirs)!,
    p95: quantile(ours, 0.95)! / quantile(theirs, 0.95)!,
    sum: total(ours) / total(theirs),
  };
}

/** A power law `cost = factor × size ^ exponent` fitted to points. */
export interface PowerLaw {
  readonly exponent: number;
  readonly factor: number;
  readonly points: number;
}

/** Fewer points than this say nothing of growth, where they are pages of all kinds. */
const FEWEST_POINTS = 10;

/** Least squares on the logarithms: exponent 1 is linear growth. Undefined of few points, or of one size only. */
export function fitPowerLaw(
  points: readonly (readonly [size: number, cost: number])[],
  fewest = FEWEST_POINTS,
): PowerLaw | undefined {
  const logs = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, p) => sum + of(p), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (logs.length < fewest || spread < 1e-9) return undefined;
  const exponent = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return { exponent, factor: Math.exp(meanY - exponent * meanX), points: logs.length };
}

/** Standard error of a share `hits / total`, as a share; 0 where there is nothing to share. */
export const shareError = (share: number, total: number): number =>
  total > 0 ? Math.sqrt(Math.max(0, share * (1 - share)) / total) : 0;
