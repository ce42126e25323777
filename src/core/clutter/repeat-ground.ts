/** Which blocks of a page may be one of two copies, and how the body flows. */
import type { ArticleDraft } from '../article/draft.ts';
import { flowOf } from '../article/flow.ts';
import { namesAmong } from '../class-names.ts';
import type { Finding, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { isUnspaced } from '../text.ts';
import { blocksFound } from './blocks-found.ts';
import { closesSentence } from './closes-sentence.ts';

/** Shorter texts recur by chance: teasers, captions, labels. In characters. */
const MIN_LENGTH = 90;
/** … of text that is written without blanks: each of its signs says as much as three of the others. */
const MIN_UNSPACED = 30;
/** Text that is mostly a link announces another page. */
const MAX_LINKED = 0.4;
const NEVER_TAGS = new Set([
  'figcaption',
  'blockquote',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'nav',
  'footer',
  'a',
  'address',
  'q',
  'form',
]);
/** No heading is longer than this, in characters. */
const LONG_SUMMARY = 200;
const HEADING = /^h[2-6]$/u;
const namesNeverKind = namesAmong(
  'caption pullquote pull-quote blockquote quote related recommended recommendations teaser card promo comment comments bio author transcript disclaimer legal liveblog live-blog most-read trending',
);

/** The page as the search for second copies sees it. */
export interface RepeatGround {
  readonly page: Page;
  /** Blocks that may be a copy, in page order. */
  readonly candidates: readonly number[];
  /** Candidates that stand in the flow of the body, in page order. */
  readonly body: readonly number[];
  /** The article's first paragraph, wherever it flows; -1 where there is none. */
  readonly opening: number;
  /** Is the block taken for one of the article? */
  isDrafted(block: number): boolean;
  /** Position in `body`, -1 for others. */
  placeOf(block: number): number;
}

const isLong = (text: string): boolean =>
  text.length >= MIN_LENGTH || (text.length >= MIN_UNSPACED && isUnspaced(text));

/** A long sentence is a lead even where the page sets it as a heading, and a summary where it stands as a quotation before the body. */
function isSummary(page: Page, block: number, tag: string, bodyStart: number): boolean {
  if (tag === 'blockquote') return block < bodyStart;
  const { text } = page.blocks[block]!;
  return HEADING.test(tag) && (closesSentence(text) || text.length >= LONG_SUMMARY);
}

/** Is the block's box, or what holds it below `stop`, of a kind that may say things twice? */
function isOfNeverKind(page: Page, block: number, stop: number, bodyStart: number): boolean {
  for (let b = page.blocks[block]!.box; b > 0 && b !== stop; b = page.boxes[b]!.parent) {
    const { tag, words, role } = page.boxes[b]!;
    if (tag === 'article' || tag === 'main') return false;
    if (NEVER_TAGS.has(tag) && !isSummary(page, block, tag, bodyStart)) return true;
    if (role === 'blockquote' || namesNeverKind(words)) return true;
  }
  return false;
}

/** Does the block stand in an entry with a time stamp of its own, as in a live blog? */
function hasOwnTime(page: Page, box: number, stop: number): boolean {
  for (let b = box; b > 0 && b !== stop; b = page.boxes[b]!.parent) {
    const { tag, end } = page.boxes[b]!;
    if (tag === 'article' || tag === 'main' || tag === 'body') return false;
    for (let i = b; i < end; i++) if (page.boxes[i]!.tag === 'time') return !holdsBox(page, b, stop);
  }
  return false;
}

const holdsBox = (page: Page, outer: number, inner: number): boolean =>
  outer <= inner && inner < page.boxes[outer]!.end;

/** The flow with most text; of two alike, the first. */
function* mainFlow(page: Page, prose: readonly number[]): Steps<number> {
  const sums = new Map<number, number>();
  yield* forEachOf(prose.length, (i) => {
    const flow = flowOf(page, prose[i]!);
    sums.set(flow, (sums.get(flow) ?? 0) + page.blocks[prose[i]!]!.text.length);
  });
  let [main, most] = [-1, 0];
  for (const [flow, sum] of sums) if (sum > most) [main, most] = [flow, sum];
  return main;
}

/** Surveys a page for second copies; what an offer holds is none. */
export function* surveyRepeats(page: Page, draft: ArticleDraft, offers: readonly Finding[]): Steps<RepeatGround> {
  const offered = blocksFound(page, offers);
  const captions = new Set(draft.captions);
  const prose = draft.prose.filter((block) => !offered.has(block));
  const main = yield* mainFlow(page, prose);
  const bodyStart = prose.find((block) => flowOf(page, block) === main) ?? 0;
  const candidates: number[] = [];
  yield* forEachOf(page.blocks.length, (block) => {
    const { text, linked, box } = page.blocks[block]!;
    if (!isLong(text) || linked > text.length * MAX_LINKED || captions.has(block) || offered.has(block)) return;
    if (!isOfNeverKind(page, block, main, bodyStart) && !hasOwnTime(page, box, main)) candidates.push(block);
  });
  const drafted = new Set(draft.blocks);
  const body = candidates.filter(
    (block) =>
      flowOf(page, block) === main ||
      (drafted.has(block) && main >= 0 && holdsBox(page, main, page.blocks[block]!.box)),
  );
  const places = new Map(body.map((block, i) => [block, i]));
  const opening = prose.find((block) => drafted.has(block)) ?? -1;
  return {
    page,
    candidates,
    body,
    opening,
    isDrafted: (block) => drafted.has(block),
    placeOf: (block) => places.get(block) ?? -1,
  };
}
