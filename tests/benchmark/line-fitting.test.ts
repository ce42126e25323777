import { describe, expect, it } from 'vitest';
import { INVENTED_NEWS } from '../core/clutter/invented-news.ts';
import { pageOf } from '../core/page-of.ts';
import { crossValidate, FAVOUR, fitLines, linesOf, qualityOf, SIGNS, type LinesOfPage } from './line-fitting.ts';

/** A page of each language's news between a menu and a list of links. */
const pages: readonly LinesOfPage[] = Array.from({ length: 6 }, (_, round) =>
  INVENTED_NEWS.map(({ language, paragraphs }): LinesOfPage => {
    const links = paragraphs.map((_, i) => `<li><a href="/${i}">Another story ${i} of day ${round}</a></li>`).join('');
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const html = `<ul>${links}</ul><article><h1>News</h1>${body}</article><aside><ul>${links}</ul></aside>`;
    return linesOf(pageOf(html, language), paragraphs.join('\n'), `${language}-${round}`);
  }),
).flat();

describe('lines of pages', () => {
  it('are answered and labelled', () => {
    const [{ cases, truth, group }] = pages as readonly [LinesOfPage];
    expect({ group, right: cases.filter(({ belongs }) => belongs).length }).toEqual({ group: 'en-0', right: 8 });
    expect(truth).toBeGreaterThan(200);
    const first = cases.find(({ belongs }) => belongs)!;
    expect(first.yes.map((sign) => SIGNS[sign])).toContain('freeParagraph');
    expect(first.weight).toBeCloseTo((first.words + 3) / truth, 6);
  });
  it('teach weights that choose them again', () => {
    const fit = fitLines(pages);
    expect(qualityOf(pages, () => fit)).toEqual({ f1: 1, precision: 1, recall: 1 });
    expect(fit.weights[SIGNS.indexOf('freeParagraph')]).toBeGreaterThan(0);
    expect(fit.weights[SIGNS.indexOf('allLink')]).toBeLessThan(0);
  });
  it('teach what holds for publishers not learnt from', () => {
    expect(crossValidate(pages).f1).toBeGreaterThan(0.99);
  });
});

describe('the quality', () => {
  const page: LinesOfPage = {
    group: 'a',
    truth: 10,
    cases: [
      { yes: [0], belongs: true, words: 5, weight: 1 },
      { yes: [0], belongs: false, words: 5, weight: 1 },
      { yes: [], belongs: true, words: 5, weight: 1 },
    ],
  };
  it('is counted in words', () => {
    expect(qualityOf([page], () => ({ bias: -1, weights: [2] }))).toEqual({ f1: 0.5, precision: 0.5, recall: 0.5 });
    expect(qualityOf([page], () => ({ bias: 1, weights: [2] })).recall).toBe(1);
  });
  it('is none where nothing is kept', () => {
    expect(qualityOf([page], () => ({ bias: -9, weights: [2] }))).toEqual({ f1: 0, precision: 0, recall: 0 });
  });
});

it('the bias is moved towards keeping', () => {
  const even = [true, false].map((belongs) => ({ yes: [], belongs, words: 5, weight: 1 }));
  expect(fitLines([{ group: 'a', truth: 5, cases: even }]).bias).toBeCloseTo(FAVOUR, 5);
});
