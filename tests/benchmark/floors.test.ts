import { describe, expect, it } from 'vitest';
import type { Figure } from './figures.ts';
import { faultsOf, loweredUnnoted, raised } from './floors.ts';

const figure = (name: string, value: number, better: Figure['better'], error = 0): Figure => ({
  name,
  value,
  error,
  better,
});

const GOOD = [
  figure('article lines lost', 0, 'zero'),
  figure('article F1, all', 0.95, 'up', 0.004),
  figure('wrong names', 0.02, 'down', 0.005),
];
const FLOORS = { 'article F1, all': 0.95, 'wrong names': 0.02 };

/** The good figures with one of them made worse. */
const planted = (name: string, value: number): readonly Figure[] =>
  GOOD.map((good) => (good.name === name ? { ...good, value } : good));

describe('floors', () => {
  it('hold for the figures they were taken from', () => {
    expect(faultsOf(GOOD, FLOORS)).toEqual([]);
    expect(faultsOf(GOOD, raised({}, GOOD))).toEqual([]);
  });

  it.each([
    ['one lost line', 'article lines lost', 1, /there may be none/u],
    ['a fall by more than one standard error', 'article F1, all', 0.945, /below its floor of 0.95/u],
    ['a rise of what should be low', 'wrong names', 0.03, /above its ceiling of 0.02/u],
    ['a figure that did not come out', 'article F1, all', NaN, /no figure came out/u],
  ])('%s fails', (_, name, value, sentence) => {
    const faults = faultsOf(planted(name, value), FLOORS);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  it('forgive a change within one standard error', () => {
    expect(faultsOf(planted('article F1, all', 0.9465), FLOORS)).toEqual([]);
    expect(faultsOf(planted('wrong names', 0.0245), FLOORS)).toEqual([]);
  });

  it('miss a figure that is no longer measured', () => {
    expect(faultsOf(GOOD.slice(0, 2), FLOORS)).toEqual(['wrong names: it has a floor but was not measured.']);
  });

  it('are not asked for figures that are new', () => {
    expect(faultsOf(GOOD, {})).toEqual([]);
  });
});

describe('raising the floors', () => {
  it('lifts what got better and lowers nothing', () => {
    const floors = raised({ 'article F1, all': 0.96, 'wrong names': 0.03 }, GOOD);
    expect(floors).toEqual({ 'article F1, all': 0.96, 'wrong names': 0.02 });
  });

  it('gives no floor to what must be zero', () => {
    expect(raised({}, GOOD)).not.toHaveProperty('article lines lost');
  });

  it('rounds towards the worse side', () => {
    const figures = [figure('a', 0.123456, 'up'), figure('b', 0.123456, 'down')];
    expect(raised({}, figures)).toEqual({ a: 0.1234, b: 0.1235 });
    expect(faultsOf(figures, raised({}, figures))).toEqual([]);
  });
});

describe('a floor that was lowered', () => {
  const lowered = (floors: Readonly<Record<string, number>>, papers = '') =>
    loweredUnnoted(floors, [{ 'article F1, all': 0.94 }, FLOORS], GOOD, papers);

  it('is told of, and so is one that is gone', () => {
    expect(lowered({ 'article F1, all': 0.949, 'wrong names': 0.02 })).toEqual([
      'article F1, all: its floor was 0.95 and is 0.949. Say why in docs/decisions, naming the figure.',
    ]);
    expect(lowered({ 'article F1, all': 0.95, 'wrong names': 0.03 })).toHaveLength(1);
    expect(lowered({ 'article F1, all': 0.95 })).toEqual([expect.stringMatching(/^wrong names: .* is gone/u)]);
  });

  it('may be so where a paper names it', () => {
    const paper = 'Mending a leak cost a little: "article F1, all" fell from 0.95 to 0.94.';
    expect(lowered({ 'article F1, all': 0.94, 'wrong names': 0.02 }, paper)).toEqual([]);
  });

  it('is not there when all floors stayed or were lifted', () => {
    expect(lowered(FLOORS)).toEqual([]);
    expect(lowered({ 'article F1, all': 0.96, 'wrong names': 0.01 })).toEqual([]);
  });
});
