/** One block of a page as the search for the article sees it: what it says, where it stands, in what company. */
import type { Page } from '../model.ts';
import { surveyFlow, surveyProse, type Flow } from './flow.ts';
import { withLinkBoxes } from './link-boxes.ts';
import type { Part } from './page-parts.ts';
import { NONE, partsOfBoxes } from './parts-of-boxes.ts';
import { endsSentence } from './prose.ts';
import { isNamedStandfirst } from './standfirst-name.ts';

/** Kind of element that holds a block. */
export type LineTag = 'p' | 'li' | 'h1' | 'h2' | 'h3' | 'quote' | 'other';

/** What is known of one block. Shares run from 0 to 1. */
export interface Line {
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
  /** Boxes up from the body's flow to the nearest one that holds the line as well, and down from there to the line. */
  readonly up: number;
  readonly down: number;
  /** Elements around it, up to the nearest box that holds the body too. */
  readonly around: ReadonlySet<string>;
  /** Parts of the page around it that are not around the body. */
  readonly parts: ReadonlySet<Part>;
  /** Does the publisher declare it, or others instead, as the article's text? undefined where nothing is declared. */
  readonly isDeclared: boolean | undefined;
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

/** First class word of a box without its numbers: what a template calls it. */
const nameOf = (page: Page, box: number): string =>
  `${page.boxes[box]!.tag}.${page.boxes[box]!.words.split(' ', 1)[0]!.replace(/\d+/gu, '')}`;

/** Tag and name of the three nearest boxes. */
function formOf(page: Page, block: number): string {
  let form = '';
  let box = page.blocks[block]!.box;
  for (let n = 0; box >= 0 && n < 3; n++) {
    form += `${nameOf(page, box)}>`;
    box = page.boxes[box]!.parent;
  }
  return form;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Share of the page's prose in each form of element. */
function formShares(page: Page, { weights, isProse }: Flow): readonly number[] {
  const forms = page.blocks.map((_, i) => formOf(page, i));
  const prose = new Map<string, number>();
  forms.forEach((form, i) => {
    if (isProse[i]) prose.set(form, (prose.get(form) ?? 0) + weights[i]!);
  });
  const total = sum([...prose.values()]) || 1;
  return forms.map((form) => (prose.get(form) ?? 0) / total);
}

/** Letter size of the body in CSS pixels, 0 where the page was not laid out. */
function bodySize(page: Page, prose: readonly number[]): number {
  const sizes = prose.map((i) => page.blocks[i]!.size ?? 0).filter(Boolean);
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** The headline: the last h1 with text before the body begins, else the first of the page. */
function findHeadline(page: Page, first: number): number {
  let headline = -1;
  for (const [i, { tag, firstBlock, endBlock }] of page.boxes.entries()) {
    if (tag !== 'h1' || firstBlock === endBlock) continue;
    if (headline >= 0 && firstBlock > first) break;
    headline = i;
  }
  return headline;
}

function holdsControl(page: Page, box: number): boolean {
  for (let i = box; i < page.boxes[box]!.end; i++) if (page.boxes[i]!.control) return true;
  return false;
}

/** Where a line stands against the body's flow. */
function placeOf(page: Page, block: number, upTo: ReadonlyMap<number, number>, declared: ReadonlySet<number>) {
  const around = new Set<string>();
  let box = page.blocks[block]!.box;
  let [down, isDeclared] = [0, false];
  for (; box > 0 && !upTo.has(box); box = page.boxes[box]!.parent) {
    down++;
    around.add(page.boxes[box]!.tag);
    isDeclared ||= declared.has(box);
  }
  const up = upTo.get(box) ?? 0;
  for (; box > 0; box = page.boxes[box]!.parent) isDeclared ||= declared.has(box);
  return { around, up, down, isDeclared: declared.size > 0 ? isDeclared : undefined };
}

/** Length of a line's text in marks of a kind. */
const marked = (page: Page, block: number, kind: string): number =>
  sum(page.blocks[block]!.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => end - start));

/** Everything that is known of the blocks of a page. */
export function readLines(given: Page): Lines {
  const page = withLinkBoxes(given);
  const prose = surveyProse(page);
  const parts = partsOfBoxes(page, prose);
  const partsOf = (block: number): ReadonlySet<Part> => parts[page.blocks[block]!.box]!;
  const flow = surveyFlow(page, prose, (block) => partsOf(block).has('comments') || partsOf(block).has('related'));
  const { weights, isProse, flows, sums, main } = flow;
  const body = [...flows.keys()].filter((i) => flows[i] === main && isProse[i]);
  const [first, last] = [body[0] ?? -1, body.at(-1) ?? -1];
  const size = bodySize(page, body);
  const headline = findHeadline(page, first);
  const shares = formShares(page, flow);
  const upTo = new Map<number, number>();
  for (let [box, n] = [main, 0]; box >= 0; box = page.boxes[box]!.parent, n++) upTo.set(box, n);
  const declared = new Set(page.declared);
  const bodyParts = main >= 0 ? parts[main]! : NONE;
  const companies = new Map<number, number>();

  function companyOf(box: number): number {
    const known = companies.get(box);
    if (known !== undefined) return known;
    const blocks = page.blocks.slice(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock);
    const share = sum(blocks.map(({ linked }) => linked)) / (sum(blocks.map(({ text }) => text.length)) || 1);
    companies.set(box, share);
    return share;
  }
  function neighbour(at: number, block: number): Neighbour {
    const other = page.blocks[at];
    if (!other) return NO_NEIGHBOUR;
    const kind = isProse[at] ? 'prose' : other.linked > other.text.length / 2 ? 'link' : 'short';
    return { kind, isNear: flows[at] === flows[block] };
  }
  function lineOf(block: number): Line {
    const { text, linked, box, marks, size: own } = page.blocks[block]!;
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
      isEmphasis: marked(page, block, 'emphasis') >= text.length - 2,
      size: own && size ? own / size : 1,
      place,
      isUnderHeadline: place === 'before' && headline >= 0 ? box > headline : undefined,
      isNamedStandfirst: place === 'before' && box > headline && isNamedStandfirst(page, block),
      ...placeOf(page, block, upTo, declared),
      parts: all === bodyParts || all.size === 0 ? NONE : new Set([...all].filter((part) => !bodyParts.has(part))),
      flowShare: flows[block] === main ? 1 : (sums.get(flows[block]!) ?? 0) / (sums.get(main) ?? 1),
      isInBody: flows[block] === main,
      formShare: shares[block]!,
      companyLinkShare: companyOf(flows[block]!),
      before: neighbour(block - 1, block),
      after: neighbour(block + 1, block),
      holdsControl: holdsControl(page, box),
    };
  }
  return { flow, headline, lines: page.blocks.map((_, i) => lineOf(i)) };
}
