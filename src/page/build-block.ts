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
/** Signs that nobody sees; between letters of Arabic and Indian scripts a non-joiner shapes the word, and stays. */
const INVISIBLE =
  /[\u00AD\u200B\u2060\uFEFF]|(?<![\u0600-\u08FF\u0900-\u0DFF])\u200C|\u200C(?![\u0600-\u08FF\u0900-\u0DFF])/gu;
/** White space that is not a single blank, or a sign that nobody sees. */
const TO_FOLD = / {2}|[^\S ]|[\u00AD\u200B\u200C\u2060\uFEFF]/u;

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

const fold = (text: string): string => (TO_FOLD.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ') : text);

/** A piece's text from `start` to `end` joins the marks that are open around it. */
function extendMarks(marks: OpenMark[], elements: readonly Element[], start: number, end: number): void {
  for (const element of elements) {
    const open = marks.find((mark) => mark.element === element);
    if (open) open.end = end;
    else marks.push({ element, start, end });
  }
}

/** White space folded across pieces; marks counted in the folded text. */
function join(
  { pieces, breaks }: Run,
  texts: readonly string[],
): { text: string; open: readonly OpenMark[] | undefined } {
  let text = '';
  let open: OpenMark[] | undefined;
  for (let i = 0, nextBreak = 0; i < pieces.length; i++) {
    if (breaks[nextBreak] === i) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      while (breaks[nextBreak] === i) nextBreak++;
    }
    const folded = fold(texts[i]!);
    const added = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
    const { marks } = pieces[i]!;
    const start = text.length;
    text += added;
    if (marks.length === 0) continue;
    const seen = added.trimStart();
    if (seen !== '') extendMarks((open ??= []), marks, start + (added.length - seen.length), text.length);
  }
  return { text: text.trimEnd(), open };
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

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The block of a run as it shows now; undefined where nothing shows. */
export function buildBlock(run: Run, boxElement: Element, sight: Sight): Block | undefined {
  const seen = sight.see(run.pieces, boxElement);
  const { text, open } = join(run, seen.texts);
  if (text === '') return undefined;
  // An empty list is the block's own too: one that blocks share does not reach all of them when a reading is sent.
  const marks = open?.map((mark) => closeMark(mark, text.length)).filter((mark) => mark !== undefined) ?? [];
  const block: Writable<Block> = { box: run.box, text, marks, linked: linkedLength(marks) };
  if (seen.cut) block.cut = true;
  if (seen.size !== undefined) block.size = seen.size;
  return block;
}
