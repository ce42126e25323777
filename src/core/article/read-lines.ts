/** Looks at every block of a page as a line: what it says, where it stands, in what company. */
import type { Block, Mark, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { firstUnderHeadline } from './first-under-headline.ts';
import { surveyFlow, surveyProse, type Flow } from './flow.ts';
import { formShares } from './form-shares.ts';
import { findHeadline } from './headline.ts';
import { tagOf } from './line-tag.ts';
import type { Line, Lines, Neighbour } from './line.ts';
import { withLinkBoxes } from './link-boxes.ts';
import type { Part } from './page-parts.ts';
import { NONE, partsOfBoxes } from './parts-of-boxes.ts';
import { placesInBody, type PlaceInBody } from './place-in-body.ts';
import { endsSentence } from './prose.ts';
import { isNamedStandfirst } from './standfirst-name.ts';
import { sumsUntil } from './sums-until.ts';

const NO_NEIGHBOUR: Neighbour = { kind: 'none', isNear: false };

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

/** What is known of the whole page before its lines are looked at one by one. */
interface Survey {
  readonly page: Page;
  readonly flow: Flow;
  /** Parts of the page around each box, and those around the body. */
  readonly parts: readonly ReadonlySet<Part>[];
  readonly bodyParts: ReadonlySet<Part>;
  /** The body's first and last block, -1 where there is none; the size of its letters. */
  readonly first: number;
  readonly last: number;
  readonly size: number;
  /** Box of the headline and block of the text right under it, -1 where there is none. */
  readonly headline: number;
  readonly firstUnder: number;
  readonly shares: readonly number[];
  readonly placeOf: (box: number) => PlaceInBody;
  /** Sums over the blocks, and over the boxes, before each. */
  readonly linkedUntil: Float64Array;
  readonly lengthUntil: Float64Array;
  readonly controlsUntil: Float64Array;
}

/** Share of links in what stands in a box. */
function companyOf({ page, linkedUntil, lengthUntil }: Survey, box: number): number {
  const { firstBlock, endBlock } = page.boxes[box]!;
  return (linkedUntil[endBlock]! - linkedUntil[firstBlock]!) / (lengthUntil[endBlock]! - lengthUntil[firstBlock]! || 1);
}

/** What stands at a place, as the neighbour of a block. */
function neighbourAt({ page, flow: { isProse, flows } }: Survey, at: number, block: number): Neighbour {
  const other = page.blocks[at];
  if (!other) return NO_NEIGHBOUR;
  const kind = isProse[at] ? 'prose' : other.linked > other.text.length / 2 ? 'link' : 'short';
  return { kind, isNear: flows[at] === flows[block] };
}

/** Parts of the page around a box that are not around the body. */
function partsBeside({ parts, bodyParts }: Survey, box: number): ReadonlySet<Part> {
  const all = parts[box]!;
  return all === bodyParts || all.size === 0 ? NONE : new Set([...all].filter((part) => !bodyParts.has(part)));
}

/** Everything that is known of one block. One literal: objects put together from several are slow to look into later. */
function lineOf(survey: Survey, block: number): Line {
  const { page, flow, headline, controlsUntil } = survey;
  const { flows, main, sums } = flow;
  const own = page.blocks[block]!;
  const { text, linked, box, marks } = own;
  const place = block < survey.first ? 'before' : block > survey.last ? 'after' : 'between';
  const link = marks.find(({ kind }) => kind === 'link');
  const at = survey.placeOf(box);
  return {
    text,
    tag: tagOf(page, block),
    weight: flow.weights[block]!,
    isSentence: endsSentence(text),
    linkShare: linked / text.length,
    isLink: link !== undefined && link.start === 0 && link.end >= text.length - 2,
    isEmphasis: marked(own, 'emphasis') >= text.length - 2,
    size: own.size && survey.size ? own.size / survey.size : 1,
    place,
    isUnderHeadline: place === 'before' && headline >= 0 ? box > headline : undefined,
    isNamedStandfirst: place === 'before' && box > headline && isNamedStandfirst(page, block),
    isFirstUnderHeadline: survey.firstUnder === block,
    up: at.up,
    down: at.down,
    around: at.around,
    isOverPage: at.isOverPage,
    isDeclared: at.isDeclared,
    parts: partsBeside(survey, box),
    flowShare: flows[block] === main ? 1 : (sums.get(flows[block]!) ?? 0) / (sums.get(main) ?? 1),
    isInBody: flows[block] === main,
    formShare: survey.shares[block]!,
    companyLinkShare: companyOf(survey, flows[block]!),
    before: neighbourAt(survey, block - 1, block),
    after: neighbourAt(survey, block + 1, block),
    holdsControl: controlsUntil[page.boxes[box]!.end]! > controlsUntil[box]!,
  };
}

/** Looks the whole page over. */
function* surveyPage(page: Page): Steps<Survey> {
  const prose = yield* surveyProse(page);
  const parts = yield* partsOfBoxes(page, prose);
  const partsOf = (block: number): ReadonlySet<Part> => parts[page.blocks[block]!.box]!;
  const isOutside = (block: number) => partsOf(block).has('comments') || partsOf(block).has('related');
  const flow = yield* surveyFlow(page, prose, isOutside);
  const { weights, isProse, flows, main } = flow;
  yield;
  const body: number[] = [];
  yield* forEachOf(flows.length, (i) => void (flows[i] === main && isProse[i] && body.push(i)));
  const [first, last] = [body[0] ?? -1, body.at(-1) ?? -1];
  yield;
  const size = bodySize(page, body);
  yield;
  const headline = findHeadline(page, first);
  return {
    ...{ page, flow, parts, first, last, size, headline },
    bodyParts: main >= 0 ? parts[main]! : NONE,
    firstUnder: yield* firstUnderHeadline({ page, weights, headline, first, partsOf }),
    shares: yield* formShares(page, flow),
    placeOf: placesInBody(page, main),
    linkedUntil: yield* sumsUntil(page.blocks.length, (i) => page.blocks[i]!.linked),
    lengthUntil: yield* sumsUntil(page.blocks.length, (i) => page.blocks[i]!.text.length),
    controlsUntil: yield* sumsUntil(page.boxes.length, (i) => (page.boxes[i]!.control ? 1 : 0)),
  };
}

/** Everything that is known of the blocks of a page. */
export function* readLines(given: Page): Steps<Lines> {
  const survey = yield* surveyPage(yield* withLinkBoxes(given));
  const lines: Line[] = [];
  yield* forEachOf(survey.page.blocks.length, (i) => void lines.push(lineOf(survey, i)));
  return { flow: survey.flow, headline: survey.headline, lines };
}
