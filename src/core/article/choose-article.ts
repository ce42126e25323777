/** Which part of a page is the article: the first guess that guides everything else. */
import type { Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { sameWordsAs } from '../text.ts';
import { isAside } from './asides.ts';
import type { ArticleDraft } from './draft.ts';
import { fillGaps } from './fill-gaps.ts';
import { claimsArticle } from './claims-article.ts';
import { withoutTeasers } from './front.ts';
import type { Line, Lines } from './line.ts';
import { scoreOf } from './line-weights.ts';
import { isPhotoLine } from './photo-line.ts';
import { readLines } from './read-lines.ts';

/** Lightest text that is surely prose, in letters. */
const PROSE = 80;

const isCaption = ({ around, parts, text }: Line): boolean =>
  around.has('figcaption') ||
  parts.has('caption') ||
  (around.has('figure') && !around.has('blockquote')) ||
  isPhotoLine(text);

/** Does a text say only what the headline, the page's title or its publisher's name for it already says? */
function saidByTitles(page: Page, headline: number): (text: string) => boolean {
  const box = page.boxes[headline];
  const shown = box ? page.blocks.slice(box.firstBlock, box.endBlock).map(({ text }) => text) : [];
  const { documentTitle, meta } = page.facts;
  return sameWordsAs([documentTitle, meta['og:title'] ?? '', shown.join(' '), ...shown]);
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** Asks whether a block is a link to another page of the site. */
const leadsOnFrom = ({ boxes, blocks, facts }: Page) => {
  const site = originOf(facts.url);
  return (block: number): boolean => {
    const { marks, box } = blocks[block]!;
    let href = marks.find(({ kind }) => kind === 'link')?.href;
    for (let b = box; href === undefined && b > 0; b = boxes[b]!.parent) href = boxes[b]!.href;
    return href !== undefined && href !== facts.url && (site === '' || originOf(href) === site);
  };
};

/** A line of fewer letters may be a name. */
const MAX_NAME = 40;

/** Does the line begin with the name that stands over it in a box about an author? */
function isInAuthorBox(lines: readonly Line[], at: number): boolean {
  const [over, line] = [lines[at - 1], lines[at]!];
  const isName = over?.parts.has('author') && over.weight < MAX_NAME && !over.isSentence;
  return isName === true && line.parts.has('author') && line.text.startsWith(over!.text);
}

/** The smallest box that holds all these blocks. */
function holderOf(page: Page, blocks: readonly number[]): number {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return -1;
  let box = page.blocks[first]!.box;
  while (page.boxes[box]!.endBlock <= last) box = page.boxes[box]!.parent;
  return box;
}

/** Captions that stand among the article's blocks. */
const captionsAmong = ({ lines }: Lines, blocks: readonly number[]): readonly number[] => {
  const [first, last] = [blocks[0] ?? 0, blocks.at(-1) ?? -1];
  const captions: number[] = [];
  for (let i = Math.max(0, first - 3); i <= last; i++) if (isCaption(lines[i]!)) captions.push(i);
  return captions;
};

/** The blocks and boxes that look like the article. */
export function* chooseArticle(page: Page): Steps<ArticleDraft> {
  const read = yield* readLines(page);
  const { lines, flow, headline } = read;
  const isSaid = saidByTitles(page, headline);
  const likely: number[] = [];
  yield* forEachOf(lines.length, (i) => {
    const line = lines[i]!;
    if (line.tag === 'h1' || line.isOverPage || scoreOf(line) <= 0) return;
    if (!isSaid(line.text) && !isAside(line) && !isInAuthorBox(lines, i)) likely.push(i);
  });
  yield;
  const ground = { flows: flow.flows, claimsArticle: claimsArticle(page.facts), leadsOn: leadsOnFrom(page) };
  const chosen = fillGaps(page, lines, withoutTeasers(lines, likely, ground), isSaid);
  yield;
  const captions = captionsAmong(read, chosen);
  const isCaptionBlock = new Set(captions);
  const blocks = chosen.filter((i) => !isCaptionBlock.has(i));
  const prose: number[] = [];
  yield* forEachOf(lines.length, (i) => void (flow.isProse[i] && flow.weights[i]! >= PROSE && prose.push(i)));
  const body = blocks.filter((i) => flow.isProse[i]);
  return { container: holderOf(page, body.length > 0 ? body : blocks), headline, blocks, prose, captions, lines };
}
