/** What was folded on a site before: kept so that it need not show for a moment at the next visit. */
import { fingerprintOf, hashOf, isSameBlock } from './fingerprint.ts';
import { FOLD_KINDS, type FoldKind } from './model.ts';
import { siteName } from './site-rules.ts';

/** Most blocks that are kept for a site. */
const MOST_FOLDS = 20;
/** Most sites that are kept; the one not visited for longest goes first. */
const MOST_SITES = 100;
/** What was not folded again for so many days is forgotten. */
const MOST_DAYS = 60;
/** Longest selector and fingerprint that are believed, in characters. */
const MOST_TEXT = 500;
/** Most room that is kept free for a stub, in CSS pixels: more is a page that stretches what stands in it. */
export const MOST_ROOM = 200;

/** One block of a site that was folded, without any of its text. */
export interface LearnedFold {
  /** CSS selector of the block within its site's pages. */
  readonly selector: string;
  /** What all the text in the block was like. */
  readonly fingerprint: string;
  /** Length of that text in characters. */
  readonly length: number;
  readonly kind: FoldKind;
  /** Height of what stood in its place once it was folded, in CSS pixels. */
  readonly room: number;
  /** The day on which it was folded last, counted from the first of 1970. */
  readonly day: number;
}

/** A text longer by more than this share and some characters may hold something of the article; a shorter one is another. */
const MOST_CHANGE = 0.25;
/** … which are these many: a counter or a date in a short text. */
const CHANGE_SLACK = 40;

/** What is kept of a block's text. */
export const likenessOf = (text: string): Pick<LearnedFold, 'fingerprint' | 'length'> => ({
  fingerprint: fingerprintOf(text),
  length: text.trim().length,
});

/** Is this still the text that the block had? */
export const isTextOf = ({ fingerprint, length }: LearnedFold, text: string): boolean =>
  Math.abs(text.trim().length - length) <= length * MOST_CHANGE + CHANGE_SLACK &&
  isSameBlock(fingerprintOf(text), fingerprint);

/** Days from the first of 1970 to a time in milliseconds. */
export const dayOf = (time: number): number => Math.floor(time / 86_400_000);

/** Under this key the blocks of a host's site are kept: a number made of its name, which is not kept itself. */
export const learnedKey = (host: string): string => {
  const name = siteName(host);
  return `${LEARNED}${hashOf(name).toString(36)}${hashOf(`${name}.`).toString(36)}`;
};

/** How all these keys begin. */
export const LEARNED = 'learned:';

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_TEXT;

function isSound(value: unknown, today: number): value is LearnedFold {
  if (typeof value !== 'object' || value === null) return false;
  const { selector, fingerprint, length, kind, room, day } = value as Partial<Record<keyof LearnedFold, unknown>>;
  const isKind = kind !== 'repeat' && FOLD_KINDS.includes(kind as FoldKind);
  const hasRoom = typeof room === 'number' && room >= 0 && room <= MOST_ROOM;
  const isFresh = typeof day === 'number' && day <= today && day > today - MOST_DAYS;
  return isShort(selector) && isShort(fingerprint) && typeof length === 'number' && isKind && hasRoom && isFresh;
}

/** The blocks out of anything that was stored: what is damaged, too old or too much is left out. */
export const readLearned = (stored: unknown, today: number): readonly LearnedFold[] =>
  Array.isArray(stored)
    ? stored.filter((value): value is LearnedFold => isSound(value, today)).slice(0, MOST_FOLDS)
    : [];

const isSameFold = (one: LearnedFold, other: LearnedFold): boolean =>
  one.selector === other.selector && isSameBlock(one.fingerprint, other.fingerprint);

/** What is known of a site after a page: folds that stood there first, without those that proved wrong. */
export function learnFrom(
  known: readonly LearnedFold[],
  stood: readonly LearnedFold[],
  wrong: readonly LearnedFold[],
): readonly LearnedFold[] {
  const fresh = stood.filter((one, i) => !stood.slice(0, i).some((other) => isSameFold(one, other)));
  const kept = known.filter((one) => ![...fresh, ...wrong].some((other) => isSameFold(one, other)));
  return [...fresh, ...kept].slice(0, MOST_FOLDS);
}

/** Would keeping `next` in place of `known` make a difference at the next visit? Its age alone only after a while. */
export const isNews = (known: readonly LearnedFold[], next: readonly LearnedFold[]): boolean =>
  known.length !== next.length ||
  next.some((one) => !known.some((other) => isSameFold(one, other) && one.day - other.day < MOST_DAYS / 10));

/** Of all that is stored, the keys of learned sites that are one too many or out of date once `kept` is stored. */
export function outdatedSites(
  stored: Readonly<Record<string, unknown>>,
  kept: string,
  today: number,
): readonly string[] {
  const keys = Object.keys(stored).filter((key) => key.startsWith(LEARNED) && key !== kept);
  const lastDay = (key: string) => Math.max(-1, ...readLearned(stored[key], today).map(({ day }) => day));
  const byDay = keys.map((key) => ({ key, day: lastDay(key) })).sort((a, b) => b.day - a.day);
  return byDay.filter(({ day }, i) => day < 0 || i >= MOST_SITES - 1).map(({ key }) => key);
}
