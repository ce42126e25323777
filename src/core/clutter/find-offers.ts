/** The offers of a page: what sells or asks for something. */
import type { ArticleDraft } from '../article/draft.ts';
import type { OfferLanguage } from '../languages/offer-language.ts';
import type { Finding, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { blocksOf, holds } from './box-tree.ts';
import { frameOffers } from './frame-offers.ts';
import { unvouched, wideningsOf } from './grow-offer.ts';
import { survey, type Ground } from './offer-ground.ts';
import { kindOf, reasonOf } from './offer-reason.ts';
import { findRuns } from './offer-runs.ts';
import { ENOUGH, judge, type Signs } from './offer-score.ts';

/** Blocks longer than this, in characters, give no offer away on their own. */
const MAX_SEED = 700;
/** Outside the article more must speak for an offer: page heads and feet are full of its words. */
const ENOUGH_OUTSIDE = 4.5;
/** Enough for a box that holds one long line: a sign more than for one that holds none. */
const ENOUGH_FOR_LINE = 5;
/** Enough for one that holds several long lines, which may be the article's. */
const ENOUGH_FOR_LINES = 6.5;
/** An offer holds no larger share of all prose: what is more than that is the article. */
const MAX_PROSE_SHARE = 0.3;
/** The share for an offer that is sure; a short article is no longer than a long offer beside it. */
const MAX_SURE_SHARE = 0.45;
/** An offer is sure from twice the points on that it folds from. */
const SURE = 2 * ENOUGH;
/** So many calls to the reader beside a button outweigh the lines between them. */
const INSISTING = 3;
/** Shorter lines are headings and slogans, in characters. */
const MIN_LINE = 120;
/** A line that praises without a word of the trade is no longer than this, in characters. */
const MAX_PRAISE = 200;
/** … and the box around it no longer than this. */
const MAX_PRAISED = 900;
/** A call to the reader is no shorter than this, in characters. */
const MIN_CALL = 30;

/** Boxes that hold a word or a control that may give an offer away. */
function* seedsOf(ground: Ground): Steps<readonly number[]> {
  const { page, wording } = ground;
  const seeds = new Set<number>();
  yield* forEachOf(page.blocks.length, (block) => {
    const { box, text } = page.blocks[block]!;
    if (text.length > MAX_SEED || ground.isShut(box)) return;
    if (wording(block).hits.some(({ strength }) => strength !== 'weak')) seeds.add(box);
  });
  yield* forEachOf(page.boxes.length, (box) => {
    const { control, parent } = page.boxes[box]!;
    if (control === 'email' && !ground.isShut(box)) seeds.add(parent);
  });
  return [...seeds].sort((a, b) => a - b);
}

const isOverlaid = (page: Page, box: number): boolean => {
  for (let b = box; b >= 0; b = page.boxes[b]!.parent) {
    const { overlay } = page.boxes[b]!;
    if (overlay === 'fixed' || overlay === 'dialog') return true;
  }
  return false;
};

/** On a page that cannot be scrolled now: may the box be what holds it? Only what stands in the text surely is not. */
const mayBlock = ({ page, draft }: Ground, box: number): boolean =>
  page.scrollLocked && (draft.container < 0 || !holds(page, draft.container, box));

/** A line that calls on the reader, not only a row of links: something of a strong phrase stands outside links. */
const hasCall = ({ page, wording }: Ground, box: number): boolean =>
  blocksOf(page, box).some((block) => {
    const { text, linked } = page.blocks[block]!;
    return (
      text.length >= MIN_CALL && linked * 2 < text.length && wording(block).hits.some((h) => h.strength === 'strong')
    );
  });

/** Can these signs carry a fold? Words of the trade alone never do. */
function suffices(ground: Ground, box: number, signs: Signs): boolean {
  const asks = signs.hint && signs.button !== undefined && signs.weak > 0 && (signs.fields || signs.anyButton);
  const byField =
    asks || (signs.email && signs.length > 0 && (signs.hint || signs.weak > 1 || signs.button !== undefined));
  if (signs.strong === 0 && !byField) return false;
  const { firstBlock, endBlock } = ground.page.boxes[box]!;
  const { firstProse, draft } = ground;
  // Between headline and text stands what belongs to the article, however the page wraps it.
  const inHead = draft.headline >= 0 && box > draft.headline;
  if (firstProse >= 0 && endBlock <= firstProse && !inHead && !ground.isInArticle(box)) {
    if (!signs.email && !hasCall(ground, box)) return false;
  }
  return signs.score >= (firstProse >= 0 && (firstBlock > firstProse || inHead) ? ENOUGH : ENOUGH_OUTSIDE);
}

/** Is nothing in the box that only tells? One short line may, between the lines that ask. */
function isSpared(ground: Ground, box: number, { hint, email, strong, kinds, length }: Signs): boolean {
  const silent = unvouched(ground, box);
  const { firstBlock, endBlock } = ground.page.boxes[box]!;
  // A paragraph that only speaks to the reader belongs to an offer where it stands inside it, not at its edge.
  const tells = (block: number) => ground.trueProse.has(block) && ground.wording(block).hits.length === 0;
  if (tells(firstBlock) || tells(endBlock - 1)) return false;
  if (silent.length === 0) return true;
  const only = silent[0]!;
  const between = only > firstBlock && only < endBlock - 1;
  const short = ground.page.blocks[only]!.text.length <= MAX_PRAISE && length <= MAX_PRAISED;
  // Above a button to follow somebody stands who that is.
  const isOfPerson = strong === 0 && (kinds.get('follow') ?? 0) > 1;
  return silent.length === 1 && between && short && ((hint && !isOfPerson) || email);
}

/** Long lines in an offer could be the article's: the more there are, the more must speak for the offer. */
function isWorthProse({ page, trueProse, draft }: Ground, box: number, signs: Signs): boolean {
  const lines = blocksOf(page, box).filter(
    (block) => trueProse.has(block) && page.blocks[block]!.text.length > MIN_LINE,
  );
  if (lines.length === 0) return true;
  const sum = (blocks: readonly number[]) =>
    blocks.reduce((total, block) => total + page.blocks[block]!.text.length, 0);
  const share = signs.score >= SURE ? MAX_SURE_SHARE : MAX_PROSE_SHARE;
  if (sum(lines) > sum(draft.prose) * share) return false;
  const insists = signs.strong >= INSISTING && signs.anyButton;
  const acts = signs.link || signs.email || signs.button !== undefined;
  return insists || (acts && signs.score >= (lines.length > 1 ? ENOUGH_FOR_LINES : ENOUGH_FOR_LINE));
}

/** The widest box around a seed that is an offer as a whole. */
function offerAround(ground: Ground, seed: number): number | undefined {
  let best: number | undefined;
  let said = false;
  for (const box of wideningsOf(ground, seed)) {
    const signs = judge(ground, [box]);
    // A form of another kind: its field is none of an offer's, a phrase inside it may be.
    if (signs.against) return said ? best : undefined;
    if (unvouched(ground, box).length > 1) break;
    if (!isSpared(ground, box, signs)) continue;
    if (suffices(ground, box, signs) && isWorthProse(ground, box, signs)) {
      best = box;
      said ||= signs.strong > 0;
    }
  }
  return best;
}

/** Is there nothing of the article after these boxes? */
const endsTheText = ({ page, lastProse }: Ground, boxes: readonly number[]): boolean =>
  lastProse >= 0 && page.boxes[boxes.at(-1)!]!.endBlock > lastProse;

function findingOf(ground: Ground, boxes: readonly number[]): Finding {
  const signs = judge(ground, boxes);
  const kind = kindOf(signs, endsTheText(ground, boxes));
  const state = boxes.some((box) => isOverlaid(ground.page, box) || mayBlock(ground, box)) ? 'reported' : 'folded';
  return { kind, boxes, state, reason: reasonOf(signs, kind) };
}

/** Offers of these languages in page order, each as the smallest boxes that hold the whole of it. */
export function* findOffers(
  page: Page,
  draft: ArticleDraft,
  languages: readonly OfferLanguage[],
): Steps<readonly Finding[]> {
  const ground = yield* survey(page, draft, languages);
  const single: number[] = [];
  for (const seed of yield* seedsOf(ground)) {
    yield;
    if (single.some((box) => holds(page, box, seed))) continue;
    const box = offerAround(ground, seed);
    if (box !== undefined) single.push(box);
  }
  const outer = single.filter((box) => !single.some((other) => other !== box && holds(page, other, box)));
  const runs = yield* findRuns(ground, outer);
  const findings: Finding[] = [];
  yield* forEachOf(runs.length, (i) => void findings.push(findingOf(ground, runs[i]!)));
  const framed = yield* frameOffers(ground, findings);
  return [...findings, ...framed].sort((a, b) => a.boxes[0]! - b.boxes[0]!);
}
