import { describe, expect, it } from 'vitest';
import { ALL_OFFERS } from '../../src/core/languages/all-offers.ts';
import { analyse, analyseInSteps } from '../../src/core/reading.ts';
import { finish, forEachOf } from '../../src/core/steps.ts';
import { pageWith, paragraphs } from './article/invented-page.ts';

describe('work in steps', () => {
  it('visits every number once, in order, with a rest after so many', () => {
    const seen: number[] = [];
    const work = forEachOf(10, (i) => void seen.push(i), 4);
    let rests = 0;
    while (!work.next().done) rests++;
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rests).toBe(2);
  });

  it('gives the same reading in steps as in one go', () => {
    const page = pageWith(`<article><h1>Harbour</h1><div>${paragraphs()}${paragraphs()}</div></article>`);
    expect(finish(analyseInSteps(page, ALL_OFFERS))).toEqual(analyse(page, ALL_OFFERS));
  });
});
