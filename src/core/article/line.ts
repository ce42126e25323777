/** One block of a page as the search for the article sees it: what it says, where it stands, in what company. */
import type { Block, Mark, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { surveyFlow, surveyProse, type Flow } from './flow.ts';
import { formShares } from './form-shares.ts';
import { findHeadline } from './headline.ts';
import { withLinkBoxes } from './link-boxes.ts';
import type { Part } from './page-parts.ts';
import { NONE, partsOfBoxes } from './parts-of-boxes.ts';
import { placesInBody, type PlaceInBody } from './place-in-body.ts';
import { endsSentence } from './prose.ts';
import { isNamedStandfirst } from './standfirst-name.ts';
import { sumsUntil } from './sums-until.ts';

/** Kind of element that holds a block. */
export type LineTag = 'p' | 'li' | 'h1' | 'h2' | 'h3' | 'quote' | 'other';

/** What is known of one block. Shares run from 0 to 1. */
export interface Line extends PlaceInBody {
  readonly text: string;
  readonly tag: LineTag;
  /** Letters, those of scripts without blanks counted as more. */
  readonly weight: number;
  readonly isSentence: boolean;
  readonly linkShare: number;
  /** A link that begins at the line's start ends it. */
  readonly isLink: boolean;
  readonly isEmphasis: boolean;
  /** Size of its letters against those of the body; 1 where unknown. */
  readonly size: number;
  /** Where it stands against the body's first and last paragraph. */
  readonly place: 'before' | 'between' | 'after';
  /** Before the body: is the headline behind it? undefined elsewhere and without a headline. */
  readonly isUnderHeadline: boolean | undefined;
  /** Under the headline, in a box that its publisher calls a standfirst. */
  readonly isNamedStandfirst: boolean;
  /** The first text under the headline that is no byline, date, caption or the like. */
  readonly isFirstUnderHeadline: boolean;
  /** Parts of the page around it that are not around the body. */
  readonly parts: ReadonlySet<Part>;
  /** Prose of the line's own flow against the body's: 1 in the body's flow itself. */
  readonly flowShare: number;
  readonly isInBody: boolean;
  /** Share of the page's prose in elements of the same form. */
  readonly formShare: number;
  /** Share of links in the text it stands among. */
  readonly companyLinkShare: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
  readonly holdsControl: boolean;
}

/** What stands right before or after a line: prose, mostly a link, or something short; in the same flow or another. */
export interface Neighbour {
  readonly kind: 'prose' | 'link' | 'short' | 'none';
  readonly isNear: boolean;
}

/** All lines of a page with the flow they were judged by. */
export interface Lines {
  readonly flow: Flow;
  readonly lines: readonly Line[];
  /** Box of the headline, -1 where none is seen. */
  readonly headline: number;
}

const NO_NEIGHBOUR: Neighbour = { kind: 'none', isNear: false };
const TAGS: Readonly<Record<string, LineTag>> = {
  p: 'p',
  pre: 'p',
  li: 'li',
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  blockquote: 'quote',
};
/** Elements that say for themselves what they hold. */
const OTHER_TAGS = new Set([
  'figcaption',
  'td',
  'th',
  'a',
  'dt',
  'dd',
  'time',
  'button',
  'label',
  'address',
  'caption',
  'summary',
]);
/** Shortest text that may sum an article up, in letters, and the largest share of it that may be linked or digits, as in a date. */
const MIN_SUMMARY = 30;
const MAX_BESIDE_WORDS = 0.15;
const DIGITS = /\d/g;
/** Parts of a page that never hold a standfirst. */
const LABEL_PARTS: readonly Part[] = ['author', 'date', 'caption', 'tags', 'share', 'comments'];
/** How far up an element's name still speaks for its text, in boxes that hold nothing else. */
const MAX_LIFT = 4;

function tagOf(page: Page, block: number): LineTag {
  let box = page.blocks[block]!.box;
  for (let n = 0; box >= 0 && n < MAX_LIFT; n++) {
    const { tag, parent, firstBlock, endBlock } = page.boxes[box]!;
    if (n > 0 && endBlock - firstBlock > 1) break;
    if (tag in TAGS) return TAGS[tag]!;
    if (OTHER_TAGS.has(tag)) break;
    box = parent;
  }
  return 'other';
}

/** Letter size of the body in CSS pixels, 0 where the page was not laid out. */
function bodySize(page: Page, prose: readonly number[]): number {
  const sizes = prose.map((i) => page.blocks[i]!.size ?? 0).filter(Boolean);
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** Length of a line's text in marks of a kind. */
function marked({ marks }: Block, kind: Mark['kind']): number {
  let length = 0;
  for (const mark of marks) if (mark.kind === kind) length += mark.end - mark.start;
  return length;
}

/** Everything that is known of the blocks of a page. */
export function* readLines(given: Page): Steps<Lines> {
  const page = yield* withLinkBoxes(given);
  const prose = yield* surveyProse(page);
  const parts = yield* partsOfBoxes(page, prose);
  const partsOf = (block: number): ReadonlySet<Part> => parts[page.blocks[block]!.box]!;
  const isOutside = (block: number) => partsOf(block).has('comments') || partsOf(block).has('related');
  const flow = yield* surveyFlow(page, prose, isOutside);
  const { weights, isProse, flows, sums, main } = flow;
  yield;
  const body: number[] = [];
  yield* forEachOf(flows.length, (i) => void (flows[i] === main && isProse[i] && body.push(i)));
  const first = body[0] ?? -1;
  const last = body.at(-1) ?? -1;
  yield;
  const size = bodySize(page, body);
  yield;
  const headline = findHeadline(page, first);
  let firstUnder = -1;
  const shares = yield* formShares(page, flow);
  const placeOf = placesInBody(page, main);
  const bodyParts = main >= 0 ? parts[main]! : NONE;
  const linkedUntil = yield* sumsUntil(page.blocks.length, (i) => page.blocks[i]!.linked);
  const lengthUntil = yield* sumsUntil(page.blocks.length, (i) => page.blocks[i]!.text.length);
  const controlsUntil = yield* sumsUntil(page.boxes.length, (i) => (page.boxes[i]!.control ? 1 : 0));

  function companyOf(box: number): number {
    const { firstBlock, endBlock } = page.boxes[box]!;
    return (
      (linkedUntil[endBlock]! - linkedUntil[firstBlock]!) / (lengthUntil[endBlock]! - lengthUntil[firstBlock]! || 1)
    );
  }
  function neighbour(at: number, block: number): Neighbour {
    const other = page.blocks[at];
    if (!other) return NO_NEIGHBOUR;
    const kind = isProse[at] ? 'prose' : other.linked > other.text.length / 2 ? 'link' : 'short';
    return { kind, isNear: flows[at] === flows[block] };
  }
  function isFirstUnder(block: number): boolean {
    if (firstUnder < 0 && headline >= 0 && block >= page.boxes[headline]!.endBlock && block <= first) {
      const { text, linked } = page.blocks[block]!;
      const digits = text.match(DIGITS)?.length ?? 0;
      const isText = weights[block]! >= MIN_SUMMARY && Math.max(linked, digits) <= text.length * MAX_BESIDE_WORDS;
      if (isText && !LABEL_PARTS.some((part) => partsOf(block).has(part))) firstUnder = block;
    }
    return firstUnder === block;
  }
  function lineOf(block: number): Line {
    const own = page.blocks[block]!;
    const { text, linked, box, marks } = own;
    const place = block < first ? 'before' : block > last ? 'after' : 'between';
    const link = marks.find(({ kind }) => kind === 'link');
    const all = partsOf(block);
    return {
      text,
      tag: tagOf(page, block),
      weight: weights[block]!,
      isSentence: endsSentence(text),
      linkShare: linked / text.length,
      isLink: link !== undefined && link.start === 0 && link.end >= text.length - 2,
      isEmphasis: marked(own, 'emphasis') >= text.length - 2,
      size: own.size && size ? own.size / size : 1,
      place,
      isUnderHeadline: place === 'before' && headline >= 0 ? box > headline : undefined,
      isNamedStandfirst: place === 'before' && box > headline && isNamedStandfirst(page, block),
      isFirstUnderHeadline: isFirstUnder(block),
      ...placeOf(box),
      parts: all === bodyParts || all.size === 0 ? NONE : new Set([...all].filter((part) => !bodyParts.has(part))),
      flowShare: flows[block] === main ? 1 : (sums.get(flows[block]!) ?? 0) / (sums.get(main) ?? 1),
      isInBody: flows[block] === main,
      formShare: shares[block]!,
      companyLinkShare: companyOf(flows[block]!),
      before: neighbour(block - 1, block),
      after: neighbour(block + 1, block),
      holdsControl: controlsUntil[page.boxes[box]!.end]! > controlsUntil[box]!,
    };
  }
  const lines: Line[] = [];
  yield* forEachOf(page.blocks.length, (i) => void lines.push(lineOf(i)));
  return { flow, headline, lines };
}
