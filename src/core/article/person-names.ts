/** Names of authors as pages write them: without lead-ins, offices, dates and addresses. */
import { comparable } from '../text.ts';
import { leadInOf } from './byline-lead-in.ts';
import { monthNames } from './month-names.ts';

const BETWEEN = /(?:[,;|/•·、，／]|\s(?:and|und|et|y|e|og|och|en|ja|i|ve|i|&|with|mit|avec|con)\s)\s*/iu;
/** Between a name and the town in a line that shows; a house may have a dash in its name. */
const DASHED = /\s[—–]\s/u;
const PARTICLES = new Set(
  'de der den del della di da dos das du van von vom zu zur ten ter la le el al bin ibn y e af av'.split(' '),
);
/** Offices that stand beside a name and in capitals look like one: "Senior Editor", "Chefredakteurin". */
const OFFICES =
  'editor writer reporter correspondent journalist contributor columnist producer redakteur redakteurin korrespondent korrespondentin reporterin journalistin redacteur rédacteur rédactrice journaliste correspondant correspondante periodista redactor redactora corresponsal giornalista inviato corrispondente jornalista repórter dziennikarz dziennikarka toimittaja muhabir muhabiri editör editörü'.split(
    ' ',
  );
const MAX_NAME_WORDS = 6;
/** A word of a name: in the letters of most names, and in any. */
const WESTERN_WORD = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.'’-]*$/;
const ASCII = /^[\0-\x7F]*$/;
const ANY_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]*)$/u;
const ASCII_LETTER = /[a-z]/;
const NO_NAME = /\d|@|https?:|www\./i;
/** What a date, an address or a remark in brackets behind a name begins with. */
const BEHIND_NAME = /[\d(@]|https?:|www\./u;
const ADDRESS = /(?:https?:|www\.)\S*/gi;
const MAX_NAME = 60;

/** "by" that a page glued to the name, and what must follow it. */
const GLUED = /^[Bb]y(?=\S)/;
const GLUED_NAME = /^[Bb]y(?=\p{Lu}[\p{Ll}.])/u;
/** Signs around a name that are no part of it. */
const EDGES = /^[\s'"“”‘’«»,;:|]+|(?<![\s'"“”‘«»,;:|])[\s'"“”‘«»,;:|]+$/gu;

const withoutGlued = (name: string): string => (GLUED.test(name) ? name.replace(GLUED_NAME, '') : name);

const clean = (name: string): string =>
  withoutGlued(name.slice(leadInOf(name)))
    .replace(/\s+/g, ' ')
    .replace(EDGES, '');

/** A list and no pattern: one for all cases of all letters takes long to make ready. */
function endsInOffice(name: string): boolean {
  const lower = name.toLowerCase();
  return OFFICES.some((office) => lower.endsWith(office));
}

const isNameWord = (word: string): boolean => WESTERN_WORD.test(word) || (!ASCII.test(word) && ANY_WORD.test(word));

/** A name of two to six words, each with a capital or a small particle; names of scripts without capitals as they are. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || !isNameWord(words[0]!)) return false;
  if (PARTICLES.has(words.at(-1)!.toLowerCase())) return false;
  return !endsInOffice(name) && words.every((word) => PARTICLES.has(word) || isNameWord(word));
}

/** May the words stand for somebody? A single word in small letters is the name of an account or an office. */
export const isSomebody = (name: string): boolean =>
  /\s/u.test(name) || name !== name.toLowerCase() || !ASCII_LETTER.test(name);

/** Each name once, in order, without addresses and what is longer than any name. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map(clean).filter((name) => {
    const key = comparable(name);
    if (key === '' || NO_NAME.test(name) || name.length > MAX_NAME || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What one meta element names; it may hold several. */
export const namesInList = (text: string): readonly string[] =>
  clean(text)
    .replace(ADDRESS, ' ')
    .split(BETWEEN)
    .filter((name) => !endsInOffice(name.trim()) || !text.includes(name.trim(), 1));

/** Names that the data give as one are told apart where all are surely names; an office behind a sure name is left out. */
export function namesApart(text: string): readonly string[] {
  const parts = clean(text).split(BETWEEN).map(clean);
  const [first = ''] = parts;
  const names = parts.filter(isName);
  if (parts.every((part) => isName(part) || endsInOffice(part)) && names.length > 0) return names;
  return parts.length > 1 && isName(first) && text.length > MAX_NAME ? [first] : [text];
}

/** Words that stand between a name and a date. */
const BESIDE_DATES = new Set('on at am um vom le il em op om den på kl o w в'.split(' '));

/** A line's part up to where a date, an address or a remark begins, and without the month of that date. */
function beforeRest(part: string): string {
  const rest = part.search(BEHIND_NAME);
  if (rest < 0) return part;
  const words = part.slice(0, rest).split(/(?<=\s)(?=\S)/u);
  // What stands before the sign of an address belongs to the address.
  if (/^\S*@/u.test(part.slice(rest)) && !/\s$/u.test(words.at(-1)!)) words.pop();
  const month = words.at(-1)?.trim().replace(/\.$/u, '').toLowerCase();
  const named = month && monthNames('en').has(month) ? words.slice(0, -1) : words;
  const isBeside = BESIDE_DATES.has(named.at(-1)?.trim().toLowerCase() ?? '');
  return (isBeside ? named.slice(0, -1) : named).join('').trimEnd();
}

const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/**
 * The sure names in a line that shows: dates and addresses behind them are left out. A name of one word, as scripts
 * without blanks write it, is sure behind words that announce it.
 */
export function namesInLine(text: string): readonly string[] {
  const isAnnounced = leadInOf(text) > 0;
  return clean(text)
    .split(DASHED)
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => clean(beforeRest(part)))
    .filter((name) => isName(name) || (isAnnounced && UNSPACED_NAME.test(name)));
}

const SMALL_LETTER = /\p{Ll}/u;
const AT_END = /(?<![\s|])[\s|]+$/u;

const isMailAddress = (part: string): boolean => part.includes('@') && !/\s/u.test(part);

/** The names of a line that is nothing but names in ordinary letters; none of any other line. */
export function namesAndNothingElse(text: string): readonly string[] {
  const parts = text
    .replace(AT_END, '')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => !isMailAddress(part));
  return parts.length > 0 && parts.every((part) => isName(part) && SMALL_LETTER.test(part)) ? parts : [];
}

/** The names in a link to a page about a person, where one word may be a name too. */
export const namesInLink = (text: string): readonly string[] =>
  UNSPACED_NAME.test(text.trim()) ? [text.trim()] : namesInLine(text);
