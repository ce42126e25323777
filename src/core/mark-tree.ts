/** A text's marks as a tree: what lies inside what, so that it can be rendered as nested elements. */
import type { Mark, Span } from './model.ts';

/** A run of plain text, or a mark around further runs. */
export type MarkNode<M extends Span = Mark> = string | { readonly mark: M; readonly children: readonly MarkNode<M>[] };

/** The text from `start` to `end` with its marks. A mark that reaches out of another is cut at its edge. */
export function markTree<M extends Span>(
  text: string,
  marks: readonly M[],
  start = 0,
  end = text.length,
): readonly MarkNode<M>[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes: MarkNode<M>[] = [];
  let at = start;
  for (const [i, mark] of inside.entries()) {
    if (mark.end <= at) continue;
    const from = Math.max(mark.start, at);
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push({ mark, children: markTree(text, inside.slice(i + 1), from, mark.end) });
    at = mark.end;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}
