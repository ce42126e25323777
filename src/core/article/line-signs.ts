/** What speaks for and against a block being a line of the article. Each sign is a plain question; line-weights.ts says how much its answer counts. */
import type { Line, Neighbour } from './line.ts';

/** A line in fewer capitals is an abbreviation. */
const MIN_CAPITALS = 9;
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

/** Are so many letters in it, all of them capitals? */
function isCapitals(text: string): boolean {
  if (text.length < MIN_CAPITALS || text !== text.toUpperCase()) return false;
  let capitals = 0;
  for (const sign of text) if (sign !== sign.toLowerCase()) capitals++;
  return capitals >= MIN_CAPITALS;
}

/** What it is. */
const whatItIs = (line: Line) => ({
  untagged: line.tag === 'other',
  item: line.tag === 'li',
  freeItem: line.tag === 'li' && isFree(line),
  freeParagraph: line.tag === 'p' && isFree(line),
  linkedParagraph: line.tag === 'p' && isLinks(line),
  freeHeading2: line.tag === 'h2' && isFree(line),
  freeHeading3: line.tag === 'h3' && isFree(line),
});

/** What it says. */
const whatItSays = (line: Line) => ({
  sentence: line.isSentence,
  longSentence: line.isSentence && line.weight >= 60,
  openLine: !line.isSentence && line.weight >= 100 && line.weight < 180,
  label: !line.isSentence && line.weight < 15,
  weighty: line.weight >= 180 && line.weight < 350,
  veryLong: line.weight >= 350,
  quotationMark: /[“”„«»"「]/u.test(line.text),
  allEmphasis: line.isEmphasis,
  fewLinks: line.linkShare > 0 && line.linkShare < 0.15,
  someLinks: line.linkShare >= 0.15 && line.linkShare < 0.4,
  mostlyLink: line.linkShare >= 0.8 && line.linkShare < 0.97,
  allLink: line.linkShare >= 0.97,
  lineIsLink: line.isLink && line.weight < 260,
  announcedLink: line.linkShare > 0.4 && /^[^:：»>→]{2,45}[:：»>→]\s/u.test(line.text) && line.weight < 260,
  capitalLink: isLinks(line) && isCapitals(line.text),
  smallLetters: line.size >= 0.8 && line.size < 0.93,
  control: line.holdsControl,
});

/** Where it stands. */
const whereItStands = (line: Line) => ({
  between: isBetween(line),
  betweenInBody: isBetween(line) && line.up === 0,
  after: isAfter(line),
  afterInBody: isAfter(line) && line.up === 0,
  afterBeside: isAfter(line) && line.up === 1,
  afterFar: isAfter(line) && line.up === 3,
  afterUntagged: isAfter(line) && line.tag === 'other',
  afterInLittleFlow: isAfter(line) && isLittleFlow(line),
  afterLongFree: isAfter(line) && isLong(line) && isFree(line),
  afterMiddleLinks: isAfter(line) && isMiddle(line) && isLinks(line),
  beforeLongFree: line.place === 'before' && isLong(line) && isFree(line),
  underHeadline: line.isUnderHeadline === true,
  summary: line.isUnderHeadline === true && line.weight >= 60 && line.size > 1.08 && isFree(line),
  summaryHeading: line.isUnderHeadline === true && line.weight >= 60 && line.tag === 'h2' && isFree(line),
  namedSummary: line.isNamedStandfirst && line.weight >= 60 && isFree(line),
  firstUnderHeadline: line.isFirstUnderHeadline,
  overHeadline: line.isUnderHeadline === false,
  bodyChild: line.down === 1,
  bodyGrandchild: line.down === 2,
  deep: line.down >= 5,
});

/** Around it. */
const whatIsAround = (line: Line) => ({
  inFigure: line.around.has('figure'),
  inLink: line.around.has('a'),
  inAside: line.around.has('aside'),
  inArticleOfItsOwn: line.around.has('article'),
  inSection: line.around.has('section'),
  inList: line.around.has('ul'),
  inBlockquote: line.around.has('blockquote'),
  inShare: line.parts.has('share'),
  inNotice: line.parts.has('notice'),
  inNavigation: line.parts.has('navigation'),
  inMedia: line.parts.has('media'),
  inCaption: line.parts.has('caption'),
  inPartBefore: isInPart(line) && line.place === 'before',
  inPartAfter: isInPart(line) && isAfter(line),
  inPartOfBigFlow: isInPart(line) && isBigFlow(line),
  inNoPartOfBody: !isInPart(line) && line.isInBody,
  inNoPartOfBigFlow: !isInPart(line) && isBigFlow(line),
  inNoPartBetween: !isInPart(line) && isBetween(line),
  inNoPartAfter: !isInPart(line) && isAfter(line),
  declared: line.isDeclared === true,
  undeclared: line.isDeclared === false,
});

/** In what company. */
const inWhatCompany = (line: Line) => ({
  freeInBody: isFree(line) && line.isInBody,
  freeInLittleFlow: isFree(line) && isLittleFlow(line),
  shortInNoFlow: isShort(line) && isNoFlow(line),
  inHalfFlow: !line.isInBody && line.flowShare > 0.5,
  mainForm: line.formShare > 0.5,
  secondForm: line.formShare > 0.2 && line.formShare <= 0.5,
  strangeForm: line.formShare === 0,
  fewLinksAround: line.companyLinkShare <= 0.3,
  linksAround: line.companyLinkShare > 0.6,
  proseNext: line.after.kind === 'prose' && line.after.isNear,
  linkBefore: line.before.kind === 'link' && line.before.isNear,
  linkElsewhereBefore: isLinkElsewhere(line.before),
  linkElsewhereAfter: isLinkElsewhere(line.after),
});

/** The questions, asked in groups: a function each would take longer to make ready than all of them to answer. */
export const LINE_SIGNS = [whatItIs, whatItSays, whereItStands, whatIsAround, inWhatCompany] as const;

/** Every sign with its answer for one line. */
export const signsOf = (line: Line) => ({
  ...whatItIs(line),
  ...whatItSays(line),
  ...whereItStands(line),
  ...whatIsAround(line),
  ...inWhatCompany(line),
});

/** Name of a sign. */
export type LineSign = keyof ReturnType<typeof signsOf>;
