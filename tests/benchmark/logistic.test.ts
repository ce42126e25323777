import { describe, expect, it } from 'vitest';
import { fitLogistic, scoreBy, type Case } from './logistic.ts';

const cases = (yes: readonly number[], belongs: boolean, times: number): readonly Case[] =>
  Array.from({ length: times }, () => ({ yes, belongs, weight: 1 }));

describe('a fit', () => {
  it('weighs a question by how it parts the cases', () => {
    const seen = [...cases([0], true, 90), ...cases([0], false, 10), ...cases([1], false, 90), ...cases([1], true, 10)];
    const { bias, weights } = fitLogistic(seen, 2, 0.01);
    expect(weights[0]! + weights[1]!).toBeCloseTo(0, 3);
    expect(bias).toBeCloseTo(0, 3);
    expect(weights[0]).toBeGreaterThan(1.9);
    expect(weights[0]).toBeLessThan(Math.log(9));
  });
  it('reaches the log odds of the cases where no ridge holds the bias', () => {
    const seen = [...cases([], true, 300), ...cases([], false, 100)];
    expect(fitLogistic(seen, 0, 1).bias).toBeCloseTo(Math.log(3), 4);
  });
  it('leaves a question that was never answered at 0', () => {
    expect(fitLogistic(cases([0], true, 20), 3, 1).weights.slice(1)).toEqual([0, 0]);
  });
  it('moves weights towards 0 with the ridge', () => {
    const seen = [...cases([0], true, 50), ...cases([], false, 50)];
    const [light, heavy] = [0.1, 10].map((ridge) => fitLogistic(seen, 1, ridge).weights[0]!);
    expect(light).toBeGreaterThan(heavy!);
    expect(heavy).toBeGreaterThan(0);
  });
  it('counts a case by its weight against the others', () => {
    const seen = [...cases([], true, 50).map((one) => ({ ...one, weight: 3 })), ...cases([], false, 50)];
    const heavier = seen.map((one) => ({ ...one, weight: one.weight * 7 }));
    expect(fitLogistic(seen, 0, 1).bias).toBeCloseTo(Math.log(3), 3);
    expect(fitLogistic(heavier, 0, 1).bias).toBeCloseTo(Math.log(3), 3);
  });
  it('of nothing is nothing', () => {
    expect(fitLogistic([], 2, 1)).toEqual({ bias: 0, weights: [0, 0] });
  });
});

it('a score is the bias with the weights of the yes answers', () => {
  expect(scoreBy({ bias: -1, weights: [2, 4, 8] }, { yes: [0, 2] })).toBe(9);
});
