/** What speaks for and against a block being a line of the article. Each sign is a plain question; line-weights.ts says how much its answer counts. */
import type { Line, Neighbour } from './line.ts';

const isShort = ({ weight }: Line): boolean => weight < 30;
const isMiddle = ({ weight }: Line): boolean => weight >= 30 && weight < 100;
const isLong = ({ weight }: Line): boolean => weight >= 100;
const isLinks = ({ linkShare }: Line): boolean => linkShare > 0.8;
const isFree = ({ linkShare }: Line): boolean => linkShare <= 0.15;
const isInPart = ({ parts }: Line): boolean => parts.size > 0;
const isBigFlow = ({ isInBody, flowShare }: Line): boolean => !isInBody && flowShare > 0.2;
const isLittleFlow = ({ isInBody, flowShare }: Line): boolean => !isInBody && flowShare > 0 && flowShare <= 0.2;
const isNoFlow = ({ flowShare }: Line): boolean => flowShare === 0;
const isAfter = ({ place }: Line): boolean => place === 'after';
const isBetween = ({ place }: Line): boolean => place === 'between';
const isLinkElsewhere = ({ kind, isNear }: Neighbour): boolean => kind === 'link' && !isNear;

const SMALL = /[a-zß-öø-ÿа-я]/;

function isCapitals(text: string): boolean {
  if (text.length <= 8 || SMALL.test(text)) return false;
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length > 8 && letters === letters.toUpperCase();
}

/** The questions. */
export const LINE_SIGNS = {
  // What it is.
  untagged: (line: Line) => line.tag === 'other',
  item: (line: Line) => line.tag === 'li',
  freeItem: (line: Line) => line.tag === 'li' && isFree(line),
  freeParagraph: (line: Line) => line.tag === 'p' && isFree(line),
  linkedParagraph: (line: Line) => line.tag === 'p' && isLinks(line),
  freeHeading2: (line: Line) => line.tag === 'h2' && isFree(line),
  freeHeading3: (line: Line) => line.tag === 'h3' && isFree(line),
  // What it says.
  sentence: (line: Line) => line.isSentence,
  longSentence: (line: Line) => line.isSentence && line.weight >= 60,
  openLine: (line: Line) => !line.isSentence && line.weight >= 100 && line.weight < 180,
  label: (line: Line) => !line.isSentence && line.weight < 15,
  weighty: (line: Line) => line.weight >= 180 && line.weight < 350,
  veryLong: (line: Line) => line.weight >= 350,
  quotationMark: (line: Line) => /[“”„«»"「]/u.test(line.text),
  allEmphasis: (line: Line) => line.isEmphasis,
  fewLinks: (line: Line) => line.linkShare > 0 && line.linkShare < 0.15,
  someLinks: (line: Line) => line.linkShare >= 0.15 && line.linkShare < 0.4,
  mostlyLink: (line: Line) => line.linkShare >= 0.8 && line.linkShare < 0.97,
  allLink: (line: Line) => line.linkShare >= 0.97,
  lineIsLink: (line: Line) => line.isLink && line.weight < 260,
  announcedLink: (line: Line) =>
    line.linkShare > 0.4 && /^[^:：»>→]{2,45}[:：»>→]\s/u.test(line.text) && line.weight < 260,
  capitalLink: (line: Line) => isLinks(line) && isCapitals(line.text),
  smallLetters: (line: Line) => line.size >= 0.8 && line.size < 0.93,
  control: (line: Line) => line.holdsControl,
  // Where it stands.
  between: isBetween,
  betweenInBody: (line: Line) => isBetween(line) && line.up === 0,
  after: isAfter,
  afterInBody: (line: Line) => isAfter(line) && line.up === 0,
  afterBeside: (line: Line) => isAfter(line) && line.up === 1,
  afterFar: (line: Line) => isAfter(line) && line.up === 3,
  afterUntagged: (line: Line) => isAfter(line) && line.tag === 'other',
  afterInLittleFlow: (line: Line) => isAfter(line) && isLittleFlow(line),
  afterLongFree: (line: Line) => isAfter(line) && isLong(line) && isFree(line),
  afterMiddleLinks: (line: Line) => isAfter(line) && isMiddle(line) && isLinks(line),
  beforeLongFree: (line: Line) => line.place === 'before' && isLong(line) && isFree(line),
  underHeadline: (line: Line) => line.isUnderHeadline === true,
  summary: (line: Line) => line.isUnderHeadline === true && line.weight >= 60 && line.size > 1.08 && isFree(line),
  summaryHeading: (line: Line) =>
    line.isUnderHeadline === true && line.weight >= 60 && line.tag === 'h2' && isFree(line),
  namedSummary: (line: Line) => line.isNamedStandfirst && line.weight >= 60 && isFree(line),
  overHeadline: (line: Line) => line.isUnderHeadline === false,
  bodyChild: (line: Line) => line.down === 1,
  bodyGrandchild: (line: Line) => line.down === 2,
  deep: (line: Line) => line.down >= 5,
  // Around it.
  inFigure: (line: Line) => line.around.has('figure'),
  inLink: (line: Line) => line.around.has('a'),
  inAside: (line: Line) => line.around.has('aside'),
  inArticleOfItsOwn: (line: Line) => line.around.has('article'),
  inSection: (line: Line) => line.around.has('section'),
  inList: (line: Line) => line.around.has('ul'),
  inBlockquote: (line: Line) => line.around.has('blockquote'),
  inShare: (line: Line) => line.parts.has('share'),
  inNotice: (line: Line) => line.parts.has('notice'),
  inNavigation: (line: Line) => line.parts.has('navigation'),
  inMedia: (line: Line) => line.parts.has('media'),
  inCaption: (line: Line) => line.parts.has('caption'),
  inPartBefore: (line: Line) => isInPart(line) && line.place === 'before',
  inPartAfter: (line: Line) => isInPart(line) && isAfter(line),
  inPartOfBigFlow: (line: Line) => isInPart(line) && isBigFlow(line),
  inNoPartOfBody: (line: Line) => !isInPart(line) && line.isInBody,
  inNoPartOfBigFlow: (line: Line) => !isInPart(line) && isBigFlow(line),
  inNoPartBetween: (line: Line) => !isInPart(line) && isBetween(line),
  inNoPartAfter: (line: Line) => !isInPart(line) && isAfter(line),
  declared: (line: Line) => line.isDeclared === true,
  undeclared: (line: Line) => line.isDeclared === false,
  // In what company.
  freeInBody: (line: Line) => isFree(line) && line.isInBody,
  freeInLittleFlow: (line: Line) => isFree(line) && isLittleFlow(line),
  shortInNoFlow: (line: Line) => isShort(line) && isNoFlow(line),
  inHalfFlow: (line: Line) => !line.isInBody && line.flowShare > 0.5,
  mainForm: (line: Line) => line.formShare > 0.5,
  secondForm: (line: Line) => line.formShare > 0.2 && line.formShare <= 0.5,
  strangeForm: (line: Line) => line.formShare === 0,
  fewLinksAround: (line: Line) => line.companyLinkShare <= 0.3,
  linksAround: (line: Line) => line.companyLinkShare > 0.6,
  proseNext: (line: Line) => line.after.kind === 'prose' && line.after.isNear,
  linkBefore: (line: Line) => line.before.kind === 'link' && line.before.isNear,
  linkElsewhereBefore: (line: Line) => isLinkElsewhere(line.before),
  linkElsewhereAfter: (line: Line) => isLinkElsewhere(line.after),
} as const satisfies Readonly<Record<string, (line: Line) => boolean>>;

/** Name of a sign. */
export type LineSign = keyof typeof LINE_SIGNS;
