import { describe, expect, it } from 'vitest';
import { fitPowerLaw, quantile, ratios, shareError } from './statistics.ts';

describe('quantile', () => {
  it('takes the nearest rank', () => {
    expect(quantile([3, 1, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4])).toBe(3);
    expect(
      quantile(
        Array.from({ length: 100 }, (_, i) => i),
        0.95,
      ),
    ).toBe(95);
  });

  it('knows nothing of nothing', () => {
    expect(quantile([])).toBeUndefined();
    expect(quantile([NaN])).toBeUndefined();
  });
});

describe('ratios', () => {
  it('compares medians, 95th percentiles and sums', () => {
    expect(
      ratios([
        [1, 2],
        [2, 4],
        [9, 6],
      ]),
    ).toEqual({ pages: 3, median: 0.5, p95: 1.5, sum: 1 });
  });

  it('has none of no pages', () => {
    expect(ratios([])).toBeUndefined();
  });
});

describe('the log-log fit', () => {
  const sizes = Array.from({ length: 20 }, (_, i) => 100 * (i + 1));

  it.each([0.5, 1, 2])('finds growth to the power of %d', (exponent) => {
    const law = fitPowerLaw(sizes.map((size) => [size, 3 * size ** exponent]));
    expect(law?.exponent).toBeCloseTo(exponent, 6);
    expect(law?.factor).toBeCloseTo(3, 6);
  });

  it('leaves out pages without nodes or cost', () => {
    const law = fitPowerLaw([...sizes.map((size) => [size, size] as const), [0, 5], [500, 0]]);
    expect(law).toMatchObject({ points: 20 });
    expect(law?.exponent).toBeCloseTo(1, 6);
  });

  it('says nothing of pages that are all of one size, or of few', () => {
    expect(fitPowerLaw(sizes.map(() => [7, 7]))).toBeUndefined();
    expect(
      fitPowerLaw([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});

describe('the standard error of a share', () => {
  it('is that of a binomial', () => {
    expect(shareError(0.5, 100)).toBeCloseTo(0.05, 9);
    expect(shareError(1, 100)).toBe(0);
    expect(shareError(0, 0)).toBe(0);
  });
});
