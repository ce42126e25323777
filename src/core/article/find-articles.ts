/** The articles of a page that goes on into the next ones: where each of them stands. */
import type { Page } from '../model.ts';
import type { Steps } from '../steps.ts';
import { letters } from '../text.ts';
import { weightOf } from './prose.ts';
import { headlinesIn } from './title.ts';

/** Where one of several articles stands. */
export interface ArticlePlace {
  /** Box of its headline. */
  readonly headline: number;
  /** The boxes that hold it and nothing of the others, in page order. */
  readonly roots: readonly number[];
}

/** Lightest text that counts as prose, in letters, and how much of it may be links. */
const PARAGRAPH = 60;
const MAX_LINKED = 0.4;
/** Less prose than this, in letters and paragraphs, is a teaser or a comment. */
const MIN_PROSE = 600;
const MIN_PARAGRAPHS = 3;

/** A box that its markup declares to be an article, with enough prose for one. */
interface Body {
  readonly box: number;
  /** Its first paragraph. */
  readonly opening: number;
}

const isDeclared = ({ boxes }: Page, box: number): boolean =>
  boxes[box]!.tag === 'article' || boxes[box]!.role === 'article';

const isHeadline = ({ boxes }: Page, box: number): boolean =>
  boxes[box]!.tag === 'h1' && boxes[box]!.firstBlock < boxes[box]!.endBlock;

/** Letters of the text in a box. */
const saidIn = ({ boxes, blocks }: Page, box: number): string =>
  letters(
    blocks
      .slice(boxes[box]!.firstBlock, boxes[box]!.endBlock)
      .map(({ text }) => text)
      .join(' '),
  );

function bodyOf(page: Page, box: number): Body | undefined {
  const { firstBlock, endBlock } = page.boxes[box]!;
  let [opening, prose, paragraphs] = [-1, 0, 0];
  for (let block = firstBlock; block < endBlock; block++) {
    const { text, linked, box: own } = page.blocks[block]!;
    const weight = weightOf(text);
    if (weight < PARAGRAPH || linked > text.length * MAX_LINKED || /^h\d$/u.test(page.boxes[own]!.tag)) continue;
    if (opening < 0) opening = block;
    prose += weight;
    if (++paragraphs >= MIN_PARAGRAPHS && prose >= MIN_PROSE) return { box, opening };
  }
  return undefined;
}

/** The outermost declared articles with enough prose; none where fewer than two headlines show. */
function* findBodies(page: Page): Steps<readonly Body[]> {
  const { boxes } = page;
  if ((yield* headlinesIn(page)).length < 2) return [];
  const bodies: Body[] = [];
  for (let box = 0; box < boxes.length;) {
    const body = isDeclared(page, box) ? bodyOf(page, box) : undefined;
    if (body) bodies.push(body);
    box = body ? boxes[box]!.end : box + 1;
    if (box % 64 === 0) yield;
  }
  return bodies;
}

/** The headline of a body: the first one in it before its prose, else the last between it and the article before. */
function headlineOf(page: Page, { box, opening }: Body, before: Body | undefined): number {
  const { boxes } = page;
  for (let inner = box; inner < boxes[box]!.end && boxes[inner]!.firstBlock <= opening; inner++)
    if (isHeadline(page, inner)) return inner;
  for (let outer = box - 1; outer >= (before ? boxes[before.box]!.end : 0); outer--)
    if (isHeadline(page, outer)) return outer;
  return -1;
}

/** The largest box around one that holds none of the others. */
function widen({ boxes }: Page, box: number, others: readonly number[]): number {
  let root = box;
  for (let up = boxes[box]!.parent; up >= 0; up = boxes[up]!.parent) {
    if (others.some((other) => up <= other && other < boxes[up]!.end)) break;
    root = up;
  }
  return root;
}

/** Do these say something else each? Copies for screens of other widths say the same. */
const areDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/**
 * The articles of a page, in page order; none where it is one, or where it is not sure that there are several. Each is
 * declared by its markup, has a headline of its own and as much prose as an article.
 */
export function* findArticles(page: Page): Steps<readonly ArticlePlace[]> {
  const bodies = yield* findBodies(page);
  if (bodies.length < 2) return [];
  const parts = bodies
    .map((body, i) => ({ body, headline: headlineOf(page, body, bodies[i - 1]) }))
    .filter(({ headline }) => headline >= 0);
  const isClear =
    areDifferent(parts.map(({ headline }) => saidIn(page, headline))) &&
    areDifferent(parts.map(({ body }) => letters(page.blocks[body.opening]!.text)));
  if (parts.length < 2 || !isClear) return [];
  return parts.map(({ body, headline }, i) => {
    // What has no headline of its own goes on from the article before it: comments, or more of its text.
    const next = parts[i + 1]?.body.box ?? Infinity;
    const more = bodies.filter(({ box }) => box > body.box && box < next).map(({ box }) => box);
    const others = parts.filter((part) => part.body !== body).flatMap((part) => [part.headline, part.body.box]);
    const roots = new Set([headline, body.box, ...more].map((box) => widen(page, box, others)));
    return { headline, roots: [...roots].sort((a, b) => a - b) };
  });
}
