/** The names in the lines that stand as a byline by the headline or at the article's end. */
import type { Block, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import type { Line } from './line.ts';
import type { Part } from './page-parts.ts';
import { leadInOf, nameBefore, nameWithPlace } from './byline-lead-in.ts';
import { namesInLine, namesInLink } from './person-names.ts';

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

/** Names that are a link each, where there are several of them: what stands between them may be a blank only. */
function namesInLinks({ text, marks }: Block): readonly string[] {
  const links = marks.filter(({ kind }) => kind === 'link');
  const names = links.flatMap(({ start, end }) => namesInLine(text.slice(start, end)));
  return names.length > 1 && names.length === links.length ? names : [];
}

/** Where a byline's parts meet: at bars, and where a date ends before words that announce a name. */
const SEGMENTS = /\s[|•·]\s+|(?<=\d{4}),?\s(?=(?:by|von|par|por|di|door|av|af)\s)/iu;
/** "Ada Quill in Varn": where somebody wrote. */
const FROM_WHERE =
  /^(?:[Ff]rom\s)?(.{3,60}?)\s(?:in|à|en|aus|a|i|at)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}$/u;

/** Names in a line that stands in the author's place. */
function namesInPlace(block: Block): readonly string[] {
  const names = namesInLinks(block);
  if (names.length > 0) return names;
  return namesInLine(FROM_WHERE.exec(block.text)?.[1] ?? block.text);
}

/** Names in one line; none where it is too long for a byline or stands in another part of the page. */
function namesOf(block: Block, line: Line): readonly string[] {
  if (line.weight > MAX_BYLINE) return [];
  const isElsewhere = ELSEWHERE.some((part) => line.parts.has(part));
  const linked = isElsewhere ? [] : namesLinked(block);
  if (linked.length > 0) return linked;
  if (line.parts.has('author')) return namesInPlace(block);
  const segment = isElsewhere ? undefined : block.text.split(SEGMENTS).find((text) => leadInOf(text) > 0);
  if (segment !== undefined) return namesInLine(segment);
  const signed = isElsewhere ? undefined : (nameBefore(block.text) ?? nameWithPlace(block.text));
  return signed === undefined ? [] : [signed];
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
