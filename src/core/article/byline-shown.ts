/** The names in the lines that stand as a byline by the headline or at the article's end. */
import type { Block, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import type { Line } from './line.ts';
import type { Part } from './page-parts.ts';
import { leadInOf, namesInLine, namesInLink } from './person-names.ts';

/** Parts of a page in which a line that begins like a byline is something else. */
const ELSEWHERE: readonly Part[] = ['related', 'comments', 'navigation', 'tags', 'notice', 'caption'];
/** Longest text that is nothing but a byline, in characters. */
const MAX_BYLINE = 160;
/** How many blocks around the headline and the body's ends a byline may stand. */
const NEAR = 12;
/** Pages about a person: the path by which newsrooms file them. */
const PERSONAL_PAGE =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autore|profiles?|people|persons?|staff|reporters?|journalists?|contributors?|writers?|editors?|columnists?|team|by|user)\/[^/]/i;

/** Names that link to the page about them. */
function namesLinked({ text, marks }: Block): readonly string[] {
  return marks
    .filter(({ kind, href }) => kind === 'link' && href && PERSONAL_PAGE.test(href))
    .flatMap(({ start, end }) => namesInLink(text.slice(start, end)));
}

const SEGMENTS = /\s[|•·]\s+/u;

/** Names in one line; none where it is too long for a byline or stands in another part of the page. */
function namesOf(block: Block, line: Line): readonly string[] {
  if (line.weight > MAX_BYLINE) return [];
  const isElsewhere = ELSEWHERE.some((part) => line.parts.has(part));
  const linked = isElsewhere ? [] : namesLinked(block);
  if (linked.length > 0) return linked;
  if (line.parts.has('author')) return namesInLine(block.text);
  const segment = isElsewhere ? undefined : block.text.split(SEGMENTS).find((text) => leadInOf(text) > 0);
  return segment === undefined ? [] : namesInLine(segment);
}

/** Do two blocks stand in elements of the same form, as the names of several authors do? */
function areAlike({ blocks, boxes }: Page, one: number, other: number): boolean {
  const [a, b] = [boxes[blocks[one]!.box]!, boxes[blocks[other]!.box]!];
  return a.tag === b.tag && a.words === b.words;
}

/** Blocks in which a byline may stand, in page order. */
function placesNear(page: Page, { blocks, headline }: ArticleDraft, end: number): readonly number[] {
  const [first = 0, last = 0] = [blocks[0], blocks.at(-1)];
  const above = headline >= 0 ? page.boxes[headline]!.firstBlock : first;
  const isNear = (i: number) =>
    Math.min(Math.abs(i - first), Math.abs(i - above)) <= NEAR || (i > last && i - last <= 3);
  return Array.from({ length: end }, (_, i) => i).filter(isNear);
}

/** Names in the first line that stands as a byline, and in those of the same form right below it. */
export function namesShown(page: Page, draft: ArticleDraft): readonly string[] {
  const lines = draft.lines ?? [];
  for (const i of placesNear(page, draft, lines.length)) {
    const names = [...namesOf(page.blocks[i]!, lines[i]!)];
    if (names.length === 0) continue;
    for (let next = i + 1; next < lines.length && areAlike(page, i, next); next++)
      names.push(...namesOf(page.blocks[next]!, lines[next]!));
    return names;
  }
  return [];
}
