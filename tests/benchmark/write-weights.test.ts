import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_WEIGHTS } from '../../src/core/article/line-weights.ts';
import { SIGNS } from './line-fitting.ts';
import { writeWeights } from './write-weights.ts';

const SOURCE = readFileSync(new URL('../../src/core/article/line-weights.ts', import.meta.url), 'utf8');
const bias = Number(/BIAS = ([-\d.]+);/u.exec(SOURCE)![1]);
const weights = SIGNS.map((name) => LINE_WEIGHTS[name]);

describe('the file of weights', () => {
  it('is the same again with the weights it has', () => {
    expect(writeWeights(SOURCE, SIGNS, { bias, weights })).toBe(SOURCE);
  });
  it('gets its figures to two decimals', () => {
    const written = writeWeights(SOURCE, SIGNS, { bias: -1.234, weights: weights.map(() => 0.5) });
    expect(written).toContain('const BIAS = -1.23;');
    expect(written.match(/: 0\.5,/gu)).toHaveLength(SIGNS.length);
  });
  it('is not touched where it has changed its form', () => {
    expect(() => writeWeights('export const A = 1;', SIGNS, { bias, weights })).toThrow(/nothing was written/u);
  });
});
