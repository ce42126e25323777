/** Pairs the quotation marks of one paragraph: every convention, mixed and wrong-way marks, an odd mark never breaks the rest. */
import type { MarkHabits } from '../languages/quote-language.ts';
import { DIGITS, isCommon, LETTERS } from '../letter-ranges.ts';

/** A marked stretch of a text. `start` and `end` hold the marks, `from` and `to` the words inside. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Single marks are weaker evidence than double ones. */
  readonly single: boolean;
  /** False where the paragraph ends before the mark is closed. */
  readonly closed: boolean;
  /** A dash opens it. */
  readonly dash?: boolean;
}

interface Opening {
  readonly at: number;
  readonly family: string;
  readonly single: boolean;
}

type Role = 'open' | 'close' | 'none';

/** How many openings may be nested; deeper ones are noise. */
const DEEPEST = 4;

const DOUBLE = '"“”„‟«»〝〞＂「」『』《》';
const SINGLE = "'‘’‚‛‹›";
const SPACE = /\s/u;
const COMMON_LETTER = new RegExp(`[${LETTERS}${DIGITS}]`);
const RARE_LETTER = /[\p{L}\p{N}\p{M}]/u;
/** A sign that may be a quotation mark. */
const MARK = /["“”„‟«»〝〞＂「」『』《》'’‘‚‛‹›]/g;
const BEFORE_OPENING = /[\s([{—–\-:;,/¿¡…。、，：]/u;
const MAY_RUN_ON = /^$|[:,：，]\s*$/u;
const AFTER_CLOSING = /[\s)\]}—–\-:;,./!?…。、，：]/u;

const isLetter = (sign: string): boolean => COMMON_LETTER.test(sign) || (!isCommon(sign) && RARE_LETTER.test(sign));

/** Marks that may close what another opened: curly, low and straight ones mix in practice, guillemets and corners do not. */
const familyOf = (mark: string): string => {
  if ('«»‹›'.includes(mark)) return 'guillemet';
  if ('「」'.includes(mark)) return 'corner';
  if ('『』'.includes(mark)) return 'white corner';
  if ('《》'.includes(mark)) return 'title';
  return SINGLE.includes(mark) ? 'single' : 'double';
};

const opensBySign = (mark: string, habits: MarkHabits): Role => {
  if ('“„‟〝「『《‘‚‛'.includes(mark)) return 'open';
  if ('”〞」』》’'.includes(mark)) return 'close';
  if ('«‹'.includes(mark)) return habits.inwardGuillemets === true ? 'close' : 'open';
  if ('»›'.includes(mark)) return habits.inwardGuillemets === true ? 'open' : 'close';
  return 'none';
};

/** What the neighbours say: a mark after a blank and before a letter opens, after a letter and before a blank closes. */
const shapeOf = (text: string, at: number): Role => {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = at + 1 >= text.length ? ' ' : (text[at + 1] ?? ' ');
  const mayOpen =
    (BEFORE_OPENING.test(before) || DOUBLE.includes(before) || SINGLE.includes(before)) && !SPACE.test(after);
  const mayClose =
    !SPACE.test(before) && (AFTER_CLOSING.test(after) || DOUBLE.includes(after) || SINGLE.includes(after));
  if (mayOpen && mayClose) return SPACE.test(before) || isLetter(after) ? 'open' : 'close';
  if (mayOpen) return 'open';
  return mayClose ? 'close' : 'none';
};

/** Opening or closing, from sign, shape and what is open. */
const roleOf = (text: string, at: number, open: Opening | undefined, habits: MarkHabits): Role => {
  const mark = text[at] ?? '';
  const sign = opensBySign(mark, habits);
  const shape = shapeOf(text, at);
  const family = familyOf(mark);
  if (family === 'guillemet') {
    if (open?.family === 'guillemet') return text[open.at] === mark ? (shape === 'open' ? 'open' : 'close') : 'close';
    const spaced = SPACE.test(text[at - 1] ?? ' ') && SPACE.test(text[at + 1] ?? ' ');
    const outward = sign === 'open' && habits.inwardGuillemets !== true;
    return shape === 'none' || spaced || outward ? sign : shape;
  }
  if (family === 'corner' || family === 'white corner' || family === 'title') return sign;
  const openHere = open !== undefined && open.family === family;
  if (sign === 'none') {
    if (shape === 'open') return openHere && !SPACE.test(text[at - 1] ?? ' ') ? 'close' : 'open';
    if (openHere) return 'close';
    return shape === 'none' && SPACE.test(text[at - 1] ?? ' ') ? 'open' : 'none';
  }
  if (mark === '“' && openHere && text[open.at] === '„') return 'close';
  if (sign === 'open') return shape === 'close' && openHere ? 'close' : 'open';
  if (shape === 'open' && (!openHere || text[open.at] !== '“')) return 'open';
  return openHere ? 'close' : shape === 'open' ? 'open' : 'none';
};

/** An apostrophe, or the end of a plural possessive, and no quotation mark. */
const isApostrophe = (text: string, at: number, open: boolean): boolean => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (isLetter(before) && isLetter(after)) return true;
  if (!open) return !(isLetter(after) || DOUBLE.includes(after)) || isLetter(before);
  if ("'’".includes(text[at] ?? '') && before === 's' && after === ' ') return laterSingleClose(text, at);
  return "'’‘".includes(text[at] ?? '') && SPACE.test(before);
};

/** Is there, within reach, a single mark after punctuation that closes better than this one after a plural s? */
const laterSingleClose = (text: string, at: number): boolean => {
  const reach = text.slice(at + 1, at + 400);
  return /^[^"“”‘]*?(?:[,.!?…]['’](?=\s|$)|[^\s"“”‘'’,.!?…]['’](?=[,.;:!?]|$))/.test(reach);
};

/**
 * Every mark's place and role, in order, paired into stretches; nested ones are dropped, the outer one holds their words.
 * A stretch that is never closed counts where it begins the paragraph or stands behind a colon or comma, or where
 * `goesOn` says that the next paragraph begins with a mark again.
 */
export function pairMarks(text: string, habits: MarkHabits = {}, goesOn = false): readonly Marked[] {
  const found: Marked[] = [];
  const stack: Opening[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const single = familyOf(mark) === 'single';
    const top = stack.at(-1);
    if (single && isApostrophe(text, at, top?.family === 'single')) continue;
    const role = roleOf(text, at, sameFamily(stack, mark), habits);
    if (role === 'open') openAt(text, stack, { at, family: familyOf(mark), single: SINGLE.includes(mark) }, habits);
    else if (role === 'close') closeAt(text, stack, found, at);
  }
  const first = stack.find((opening) => !opening.single);
  if (first !== undefined && (goesOn || MAY_RUN_ON.test(text.slice(Math.max(0, first.at - 3), first.at)))) {
    found.push(unclosed(text, first.at));
  }
  return outermost(found);
}

/** The innermost opening that the mark may close: an apostrophe taken for an opening hides none. */
const sameFamily = (stack: readonly Opening[], mark: string): Opening | undefined =>
  stack.findLast((opening) => opening.family === familyOf(mark));

/** Opens; a second mark of a kind that is already open means that the first was never closed. */
const openAt = (text: string, stack: Opening[], opening: Opening, habits: MarkHabits): void => {
  const same = stack.findIndex((one) => one.family === opening.family);
  if (same >= 0 && !closesTwice(text, opening.at, habits)) stack.length = same;
  if (stack.length < DEEPEST) stack.push(opening);
};

/** How far to look for the two marks that would close a nested pair of one kind, in characters. */
const NESTED_REACH = 300;

/** After a nested opening of the same kind the next two marks close. */
const closesTwice = (text: string, at: number, habits: MarkHabits): boolean => {
  let closings = 0;
  const family = familyOf(text[at] ?? '');
  for (let next = at + 1; next < Math.min(text.length, at + NESTED_REACH); next += 1) {
    const mark = text[next] ?? '';
    if (!DOUBLE.includes(mark) || familyOf(mark) !== family) continue;
    const role = opensBySign(mark, habits) === 'none' ? shapeOf(text, next) : opensBySign(mark, habits);
    if (role !== 'close') return false;
    closings += 1;
    if (closings === 2) return true;
  }
  return false;
};

/** Closes the innermost opening of the mark's family; what was opened inside it and never closed falls away. */
const closeAt = (text: string, stack: Opening[], found: Marked[], at: number): void => {
  const family = familyOf(text[at] ?? '');
  let match = stack.length - 1;
  while (match >= 0 && stack[match]?.family !== family) match -= 1;
  const opening = stack[match];
  if (opening === undefined) return;
  stack.length = match;
  const marked = inner(text, opening.at, at + 1, true, opening.single);
  if (marked.to > marked.from) found.push(marked);
};

const unclosed = (text: string, start: number): Marked => inner(text, start, text.length, false, false);

const inner = (text: string, start: number, end: number, closed: boolean, single: boolean): Marked => {
  let from = start + 1;
  let to = closed ? end - 1 : end;
  while (from < to && SPACE.test(text[from] ?? '')) from += 1;
  while (to > from && SPACE.test(text[to - 1] ?? '')) to -= 1;
  return { start, end, from, to, single, closed };
};

/** Stretches that lie in no other, in reading order. */
const outermost = (found: readonly Marked[]): readonly Marked[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Marked[] = [];
  let end = -1;
  for (const marked of sorted) {
    if (marked.start < end) continue;
    kept.push(marked);
    end = marked.end;
  }
  return kept;
};
