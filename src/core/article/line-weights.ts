/** How much each sign of line-signs.ts counts: the coefficients of one logistic regression (docs/decisions/lines-are-weighed.md). */
import { LINE_SIGNS, type LineSign } from './line-signs.ts';
import type { Line } from './line.ts';

/** What a line has against it before anything speaks for it. */
const BIAS = -2.38;

/** Above 0 speaks for the article, below 0 against it. */
export const LINE_WEIGHTS: Readonly<Record<LineSign, number>> = {
  untagged: -0.77,
  item: 0.68,
  freeItem: 0.45,
  freeParagraph: 0.18,
  linkedParagraph: -1.06,
  freeHeading2: 0.76,
  freeHeading3: 0.8,
  sentence: 0.34,
  longSentence: 0.41,
  openLine: 0.42,
  label: -0.43,
  weighty: 0.26,
  veryLong: -0.29,
  quotationMark: 0.78,
  allEmphasis: -1.42,
  fewLinks: 0.57,
  someLinks: 0.47,
  mostlyLink: -0.64,
  allLink: -0.14,
  lineIsLink: -0.31,
  announcedLink: -0.99,
  capitalLink: -0.75,
  smallLetters: -0.3,
  control: -0.88,
  between: 0.34,
  betweenInBody: 0.34,
  after: -0.31,
  afterInBody: 1.09,
  afterBeside: -1.19,
  afterFar: -0.57,
  afterUntagged: -0.49,
  afterInLittleFlow: -0.96,
  afterLongFree: -0.82,
  afterMiddleLinks: -0.53,
  beforeLongFree: 1.14,
  underHeadline: 0.53,
  summary: 0.51,
  summaryHeading: -0.19,
  namedSummary: 0.74,
  firstUnderHeadline: 0.69,
  overHeadline: -0.55,
  bodyChild: 0.32,
  bodyGrandchild: 0.55,
  deep: -0.37,
  inFigure: -1.09,
  inLink: 0.12,
  inAside: -0.49,
  inArticleOfItsOwn: -1.38,
  inSection: 0.87,
  inList: -0.16,
  inBlockquote: 1.23,
  inShare: -1.02,
  inNotice: -0.62,
  inNavigation: -0.88,
  inMedia: 0.9,
  inCaption: -0.22,
  inPartBefore: -0.58,
  inPartAfter: -0.71,
  inPartOfBigFlow: -0.72,
  inNoPartOfBody: 0.5,
  inNoPartOfBigFlow: 1.22,
  inNoPartBetween: 0.85,
  inNoPartAfter: 0.41,
  declared: 0.58,
  undeclared: -0.74,
  freeInBody: 0.55,
  freeInLittleFlow: -0.34,
  shortInNoFlow: -0.4,
  inHalfFlow: 1.03,
  mainForm: 1.67,
  secondForm: 0.4,
  strangeForm: -0.55,
  fewLinksAround: 0.98,
  linksAround: -0.25,
  proseNext: 0.45,
  linkBefore: -0.41,
  linkElsewhereBefore: -0.55,
  linkElsewhereAfter: -0.71,
};

/** Log odds that a line belongs to the article; above 0 it does. */
export function scoreOf(line: Line): number {
  let score = BIAS;
  for (const ask of LINE_SIGNS) {
    const answers: Readonly<Record<string, boolean>> = ask(line);
    for (const name in answers) if (answers[name]) score += LINE_WEIGHTS[name as LineSign];
  }
  return score;
}
