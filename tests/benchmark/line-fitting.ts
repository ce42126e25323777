/** What the lines of pages with a true text teach: the weight of each sign, and how well weights hold on other sites. */
import { signsOf, type LineSign } from '../../src/core/article/line-signs.ts';
import { LINE_WEIGHTS } from '../../src/core/article/line-weights.ts';
import { readLines } from '../../src/core/article/read-lines.ts';
import type { Page } from '../../src/core/model.ts';
import { finish } from '../../src/core/steps.ts';
import { labelBlocks, wordsOf } from './line-labels.ts';
import { fitLogistic, scoreBy, type Case, type Fit } from './logistic.ts';

/** One page's lines as cases. */
export interface LinesOfPage {
  /** Who publishes it: pages of one publisher are never learnt from and tried on. */
  readonly group: string;
  /** Words of the true text. */
  readonly truth: number;
  readonly cases: readonly (Case & { readonly words: number })[];
}

/** The signs in the order of their numbers. */
export const SIGNS = Object.keys(LINE_WEIGHTS) as readonly LineSign[];

/** A sign seen on fewer blocks teaches nothing. */
const MIN_SEEN = 25;
/** Ridge, found by trial between 0.3 and 3: the weights hold equally well there. */
const RIDGE = 1;
const FOLDS = 5;
/** A lost line weighs more than one that survives: log odds by which every line is favoured. */
export const FAVOUR = 0.4;
/** Shortest text a page's blocks are weighed against, in words. */
const MIN_TRUTH = 60;
/** What a block counts beside its words. */
const BASE = 3;

/** The lines of a page, each answered and labelled. */
export function linesOf(page: Page, truth: string, group: string): LinesOfPage {
  const { lines, flow } = finish(readLines(page));
  const labels = labelBlocks(page.blocks, truth, (block) => flow.flows[block] === flow.main);
  const length = wordsOf(truth).length;
  const cases = lines.map((line, i) => {
    const words = Math.max(1, wordsOf(line.text).length);
    const answers = signsOf(line);
    const yes = SIGNS.flatMap((name, n) => (answers[name] ? [n] : []));
    return { yes, belongs: labels[i]!, words, weight: (words + BASE) / Math.max(MIN_TRUTH, length) };
  });
  return { group, truth: length, cases };
}

/** The same cases without signs that are too rare. */
function withoutRare(pages: readonly LinesOfPage[]): readonly LinesOfPage[] {
  const seen = SIGNS.map(() => 0);
  for (const { cases } of pages) for (const { yes } of cases) for (const sign of yes) seen[sign]!++;
  return pages.map((page) => ({
    ...page,
    cases: page.cases.map((one) => ({ ...one, yes: one.yes.filter((sign) => seen[sign]! >= MIN_SEEN) })),
  }));
}

/** The weights that all pages teach; the bias is already moved towards keeping. */
export function fitLines(pages: readonly LinesOfPage[]): Fit {
  const cases = withoutRare(pages).flatMap((page) => page.cases);
  const { bias, weights } = fitLogistic(cases, SIGNS.length, RIDGE);
  return { bias: bias + FAVOUR, weights };
}

/** Mean precision and recall of the words kept, and their harmonic mean. */
export interface Quality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** How well weights choose lines; `fitFor` gives those for each page. */
export function qualityOf(pages: readonly LinesOfPage[], fitFor: (page: LinesOfPage) => Fit): Quality {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const page of pages) {
    const fit = fitFor(page);
    const kept = page.cases.filter((one) => scoreBy(fit, one) > 0);
    const all = kept.reduce((sum, { words }) => sum + words, 0);
    const right = kept.reduce((sum, { words, belongs }) => sum + (belongs ? words : 0), 0);
    if (all > 0) precisions.push(right / all);
    recalls.push(page.truth > 0 ? Math.min(1, right / page.truth) : 0);
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

/** Which fold a publisher belongs to: by its place in the alphabet, so that every run deals them alike. */
function foldsOf(pages: readonly LinesOfPage[]): ReadonlyMap<string, number> {
  const groups = [...new Set(pages.map(({ group }) => group))].sort();
  return new Map(groups.map((group, i) => [group, i % FOLDS]));
}

/** How well weights hold on publishers that they were not learnt from. */
export function crossValidate(pages: readonly LinesOfPage[]): Quality {
  const folds = foldsOf(pages);
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitLines(pages.filter(({ group }) => folds.get(group) !== fold)),
  );
  return qualityOf(pages, ({ group }) => fits[folds.get(group)!]!);
}
