/** From the words that gave an offer away to the smallest box that holds the whole of it. */
import { blocksOf, isLongerThan, lengthOf } from './box-tree.ts';
import { NEVER_FOLDED } from './never-folded.ts';
import type { Ground } from './offer-ground.ts';
import { holdsSpeech, namesPrice } from './offer-signs.ts';

/** An offer with heading, list and legal lines is not longer than this, in characters. */
const MAX_LENGTH = 1600;
/** A line without any word of the trade may join an offer up to this length, in characters. */
const MAX_PLAIN_LINE = 160;
/** A box of links has more than so many that lead to no offer. */
const MAX_OTHER_LINKS = 2;
/** Lines that say nothing may stand before an offer, as its heading and praise; after it only short ones. */
const MAX_PLAIN = 3;
/** … of no more than so many characters. */
const MAX_PLAIN_AFTER = 40;
/** Quoted speech needs so many words of the trade or to the reader to count as part of an offer. */
const MIN_VOUCHERS = 3;
/** A line with a date belongs to the article's head or to a teaser. */
const DATE = /\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}/u;
/** Class words of an article's head. */
const HEAD_WORDS = /(?:^|[\s_-])(?:byline|author|share|sharing|social-share|dateline)(?:[\s_-]|$)/;
/** The label of a box to tick is no longer than this, in characters. */
const MAX_LABEL = 80;
/** A line is its link from this share on. */
const LINKED_SHARE = 0.8;

/** May the box be folded at all, whatever it says? */
export function mayFold(ground: Ground, box: number): boolean {
  const { page, draft } = ground;
  const { tag, end, role } = page.boxes[box]!;
  if (NEVER_FOLDED.has(tag) || role === 'main' || box === draft.container) return false;
  if (box <= draft.headline && draft.headline < end) return false;
  return !ground.holdsFlow(box) && !ground.holdsDeclared(box);
}

/** Prose in the box that nothing vouches for: no call to the reader, hardly a word of the trade. */
export function unvouched(ground: Ground, box: number): readonly number[] {
  return blocksOf(ground.page, box).filter((block) => {
    if (!ground.trueProse.has(block)) return false;
    const { hits, address } = ground.wording(block);
    const said = hits.length + address;
    return said === 0 || (said < MIN_VOUCHERS && holdsSpeech(ground.page.blocks[block]!.text));
  });
}

/** Is the block the label of a box to tick? */
function labelsChoice({ page }: Ground, block: number): boolean {
  const box = page.blocks[block]!.box;
  const around = page.boxes[box]!.end === box + 1 ? page.boxes[box]!.parent : box;
  if (around < 0 || isLongerThan(page, around, MAX_LABEL)) return false;
  for (let i = around; i < page.boxes[around]!.end; i++) if (page.boxes[i]!.control === 'choice') return true;
  return false;
}

/** A link, or a row of links, that leads to no offer. */
function isOtherLink(ground: Ground, block: number): boolean {
  const { text, linked, marks } = ground.page.blocks[block]!;
  if (linked < text.length * LINKED_SHARE) return false;
  if (ground.wording(block).hits.length > 0 || labelsChoice(ground, block)) return false;
  return !marks.some(({ href }) => href !== undefined && ground.offerOfLink(href) !== undefined);
}

/** Does a block belong to an offer beside it? */
function joins(ground: Ground, block: number): boolean {
  const { text } = ground.page.blocks[block]!;
  const { hits, address } = ground.wording(block);
  if (hits.length > 0 || namesPrice(text)) return true;
  return text.length <= MAX_PLAIN_LINE || address > 0;
}

/** Does the part of `around` outside `box` hold what belongs to the article's head: a time, an author, sharing? */
function addsHead(ground: Ground, box: number, around: number): boolean {
  const { boxes } = ground.page;
  for (let i = around + 1; i < boxes[around]!.end; i++) {
    if (i >= box && i < boxes[box]!.end) continue;
    const { tag, words, firstBlock, endBlock } = boxes[i]!;
    if (tag === 'time' || (firstBlock < endBlock && words !== '' && HEAD_WORDS.test(words.toLowerCase()))) return true;
  }
  return false;
}

/** May the offer in `box` be widened to the box around it? */
function mayWiden(ground: Ground, box: number, around: number): boolean {
  const { page } = ground;
  if (!mayFold(ground, around) || ground.isShut(around) || isLongerThan(page, around, MAX_LENGTH)) return false;
  const inner = page.boxes[box]!;
  const added = blocksOf(page, around).filter((b) => b < inner.firstBlock || b >= inner.endBlock);
  if (added.length === 0) return true;
  if (addsHead(ground, box, around) || added.some((block) => !joins(ground, block))) return false;
  const silent = added.filter((block) => isSilent(ground, block));
  const plain = silent.filter((block) => ground.wording(block).address === 0);
  if (plain.some((block) => block >= inner.endBlock && page.blocks[block]!.text.length > MAX_PLAIN_AFTER)) return false;
  if (plain.some((block) => DATE.test(page.blocks[block]!.text))) return false;
  if (silent.length > MAX_PLAIN || added.filter((block) => isOtherLink(ground, block)).length > MAX_OTHER_LINKS)
    return false;
  const plainLength = plain.reduce((sum, block) => sum + page.blocks[block]!.text.length, 0);
  return plainLength <= Math.max(MAX_PLAIN_LINE, lengthOf(page, box) * 1.2);
}

/** Does the block say nothing of an offer, whoever it speaks to? */
const isSilent = (ground: Ground, block: number): boolean =>
  ground.wording(block).hits.length === 0 &&
  !namesPrice(ground.page.blocks[block]!.text) &&
  !labelsChoice(ground, block);

/** The boxes from `box` outwards that may hold the offer, smallest first. */
export function wideningsOf(ground: Ground, box: number): readonly number[] {
  const found: number[] = [];
  for (let at = box; at > 0; at = ground.page.boxes[at]!.parent) {
    if (found.length > 0 && !mayWiden(ground, found.at(-1)!, at)) break;
    if (found.length === 0 && !mayFold(ground, at)) break;
    found.push(at);
  }
  return found;
}
