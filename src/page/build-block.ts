/** A run of text nodes as the block a reader sees. */
import type { Block, Mark } from '../core/model.ts';
import { MARK_TAGS } from './block-kinds.ts';
import type { Piece, Sight } from './sight.ts';

/** A text node in a run with the marks open around it, outermost first. */
export interface MarkedPiece extends Piece {
  readonly marks: readonly Element[];
}

/** A stretch of text nodes between two block boundaries. */
export interface Run {
  /** Index of the box that holds it. */
  readonly box: number;
  readonly pieces: MarkedPiece[];
  /** How many pieces stood before each line break. */
  readonly breaks: number[];
}

const SPACES = /\s+/gu;
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]/gu;

/** A mark under construction. */
interface OpenMark {
  readonly element: Element;
  readonly start: number;
  end: number;
}

/** The finished mark, or undefined where nothing of it shows. */
function closeMark({ element, start, end }: OpenMark, length: number): Mark | undefined {
  const kind = MARK_TAGS[element.localName as keyof typeof MARK_TAGS];
  const last = Math.min(end, length);
  if (start >= last) return undefined;
  const href = kind === 'link' ? (element as HTMLAnchorElement).href : '';
  if (kind === 'link' && !href) return undefined;
  return href ? { kind, start, end: last, href } : { kind, start, end: last };
}

/** White space folded across pieces; marks counted in the folded text. */
function join(run: Run, texts: readonly string[]): { text: string; open: OpenMark[] } {
  let text = '';
  const marks = new Map<Element, OpenMark>();
  run.pieces.forEach((piece, i) => {
    if (run.breaks.includes(i) && text !== '' && !text.endsWith(' ')) text += ' ';
    const folded = texts[i]!.replace(INVISIBLE, '').replace(SPACES, ' ');
    const added = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
    const start = text.length + (added.length - added.trimStart().length);
    text += added;
    if (added.trim() === '') return;
    for (const element of piece.marks) {
      const open = marks.get(element);
      if (open) open.end = text.length;
      else marks.set(element, { element, start, end: text.length });
    }
  });
  return { text: text.trimEnd(), open: [...marks.values()] };
}

/** How many characters lie in links; nested or touching links count once. */
function linkedLength(marks: readonly Mark[]): number {
  let [sum, reached] = [0, 0];
  for (const { kind, start, end } of marks) {
    if (kind !== 'link' || end <= reached) continue;
    sum += end - Math.max(start, reached);
    reached = end;
  }
  return sum;
}

/** The block of a run as it shows now; undefined where nothing shows. */
export function buildBlock(run: Run, boxElement: Element, sight: Sight): Block | undefined {
  const seen = sight.see(run.pieces, boxElement);
  const { text, open } = join(run, seen.texts);
  if (text === '') return undefined;
  const marks = open.map((mark) => closeMark(mark, text.length)).filter((mark) => mark !== undefined);
  return {
    box: run.box,
    text,
    marks,
    linked: linkedLength(marks),
    ...(seen.cut ? { cut: true } : {}),
    ...(seen.size === undefined ? {} : { size: seen.size }),
  };
}
