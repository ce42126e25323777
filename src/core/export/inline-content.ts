/** A text with its marks as the inline nodes of a Markdown tree. */
import type { PhrasingContent } from 'mdast';
import type { Mark } from '../model.ts';

/** A stretch of the text in which no mark begins or ends. */
interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * From the outside in. Every text is nested in this one order, so that marks which overlap, touch or repeat each other
 * always make a tree, and a link is never cut in two. Markdown has no signs for sub and sup: their text stays plain.
 */
const LAYERS = ['link', 'strong', 'emphasis', 'code'] as const;

type Layers = readonly (typeof LAYERS)[number][];

/** A page's link may lead to the web or to a mail address; a script's or a file's address is left out. */
const SAFE_LINK = /^(?:https?|mailto):/iu;

const BLANK = /\s/u;
const SIGN = /[\p{P}\p{S}]/u;
const LETTER = /[^\s\p{P}\p{S}]/u;

const isInsidePair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/**
 * Stars between a letter and a sign begin or end nothing in Markdown, unless the letter is written as a code. So the
 * emphasis of *(Veldmark)*President leaves out both brackets.
 */
function withoutEdgeSigns(mark: Mark, text: string): Mark {
  const { kind } = mark;
  let { start, end } = mark;
  if (kind !== 'strong' && kind !== 'emphasis') return mark;
  const meets = (outer: number, inner: number) => LETTER.test(text[outer] ?? '') && SIGN.test(text[inner] ?? '');
  if (!meets(start - 1, start) && !meets(end, end - 1)) return mark;
  while (start < end && !LETTER.test(text[start]!)) start += 1;
  while (start < end && !LETTER.test(text[end - 1]!)) end -= 1;
  return { ...mark, start, end };
}

/** The mark without blanks at its edges, which Markdown would not read, and without half a sign. */
function fitted(mark: Mark, text: string): Mark {
  let start = Math.max(0, mark.start);
  let end = Math.min(text.length, mark.end);
  if (isInsidePair(text, start)) start += 1;
  if (isInsidePair(text, end)) end += 1;
  while (start < end && BLANK.test(text[start]!)) start += 1;
  while (start < end && BLANK.test(text[end - 1]!)) end -= 1;
  return withoutEdgeSigns({ ...mark, start, end }, text);
}

/** The text cut wherever a mark begins or ends; blanks there are pieces of their own, so that none is at a mark's edge. */
function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const edges = new Set([0, text.length]);
  for (const edge of marks.flatMap(({ start, end }) => [start, end])) {
    edges.add(edge);
    edges.add(edge + text.slice(edge).search(/\S|$/u));
    edges.add(text.slice(0, edge).trimEnd().length);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return { text: text.slice(start, end), marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** What a layer does to a piece: the link's address, the mark's own name, or ''. Pieces of the same key stay together. */
function keyOf(layer: (typeof LAYERS)[number], { marks }: Piece): string {
  const mark = marks.find(({ kind }) => kind === layer);
  return (layer === 'link' ? mark?.href : mark?.kind) ?? '';
}

function wrap(layer: (typeof LAYERS)[number], key: string, children: PhrasingContent[], text: string): PhrasingContent {
  if (layer === 'code') return { type: 'inlineCode', value: text };
  if (layer === 'link') return { type: 'link', url: key, children };
  return { type: layer, children };
}

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const isBlank = ({ text }: Piece): boolean => text.trim() === '';

/** Pieces of one key in a layer; blanks at their edges stay outside. */
function nestGroup(group: readonly Piece[], key: string, layers: Layers): PhrasingContent[] {
  const [layer, ...inner] = layers;
  const start = group.findIndex((piece) => !isBlank(piece));
  if (key === '' || layer === undefined || start < 0) return nest(group, inner);
  const end = group.findLastIndex((piece) => !isBlank(piece)) + 1;
  const core = group.slice(start, end);
  return [
    ...plainText(group.slice(0, start)),
    wrap(layer, key, nest(core, inner), joined(core)),
    ...plainText(group.slice(end)),
  ];
}

const plainText = (pieces: readonly Piece[]): PhrasingContent[] =>
  pieces.length === 0 ? [] : [{ type: 'text', value: joined(pieces) }];

function nest(pieces: readonly Piece[], layers: Layers): PhrasingContent[] {
  const [layer] = layers;
  if (layer === undefined) return plainText(pieces);
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const key = keyOf(layer, pieces[at]!);
    const next = pieces.findIndex((piece, i) => i > at && keyOf(layer, piece) !== key);
    const group = pieces.slice(at, next < 0 ? pieces.length : next);
    nodes.push(...nestGroup(group, key, layers));
    at += group.length;
  }
  return nodes;
}

/** The text as inline nodes. No character is lost, however the marks lie; line ends are blanks. */
export function inlineContent(text: string, marks: readonly Mark[]): PhrasingContent[] {
  const line = text.replace(/[\t-\r\u0085\u2028\u2029]/gu, ' ');
  const usable = marks
    .filter(({ kind, href }) => kind !== 'link' || SAFE_LINK.test(href ?? ''))
    .map((mark) => fitted(mark, line))
    .filter(({ start, end }) => start < end);
  return nest(piecesOf(line, usable), LAYERS);
}
