/** What is counted of a box while it is judged, and the points that the count makes. */
import type { OfferKind } from '../model.ts';

/** A plain paragraph longer than this, in characters, is suspected of being prose. */
const LONG = 220;
const SHORT = 200;
/** From this weight on, in letters, a text without a link that never speaks to the reader tells of something. */
const SENTENCE = 80;
/** … and so much speaks against its being an offer: more than a price and phrases of the trade can speak for it. */
const TELLS = 4;

/** Points under construction. */
export interface Tally {
  strong: number;
  weak: number;
  readonly kinds: Map<OfferKind, number>;
  readonly phrases: Set<string>;
  phrase: string | undefined;
  first: OfferKind | undefined;
  price: boolean;
  link: boolean;
  email: boolean;
  fields: boolean;
  anyButton: boolean;
  button: OfferKind | undefined;
  hint: boolean;
  against: boolean;
  /** A strong phrase opens the text. */
  opens: boolean;
  blocks: number;
  /** Kinds that links lead to. */
  readonly targets: Set<OfferKind>;
  readonly buttons: Set<OfferKind>;
  address: number;
  password: boolean;
  speech: boolean;
  linked: number;
  length: number;
  /** Letters, those of scripts without blanks counted as more. */
  weight: number;
  items: number;
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  strong: 0,
  weak: 0,
  kinds: new Map(),
  phrases: new Set(),
  phrase: undefined,
  first: undefined,
  price: false,
  link: false,
  email: false,
  fields: false,
  anyButton: false,
  button: undefined,
  hint: false,
  against: false,
  opens: false,
  blocks: 0,
  targets: new Set(),
  buttons: new Set(),
  address: 0,
  password: false,
  speech: false,
  linked: 0,
  length: 0,
  weight: 0,
  items: 0,
});

/** Does the text tell of something, and offers nothing: it neither speaks to the reader nor leads anywhere? */
const tells = (t: Tally): boolean => t.weight > SENTENCE && t.address === 0 && !t.link && t.button === undefined;

/** … nor holds anything to press or to fill in? */
const onlyTells = (t: Tally): boolean =>
  t.blocks === 1 && !t.opens && tells(t) && !t.hint && !t.email && !t.fields && !t.anyButton && t.linked === 0;

/** Points for a plain paragraph among the article's own: class words count for nothing there. */
export function scorePlain(t: Tally): number {
  let score = Math.min(t.strong, 3) * 1.5 + (t.strong > 0 ? 0.5 : 0);
  if (t.link) score += 2;
  if ((t.button || t.linked >= t.length * 0.8) && t.strong > 0) score += 1;
  if (t.length <= SHORT && t.strong > 0) score += 1;
  if (t.price && t.strong > 0) score += 1;
  if (t.kinds.size > 1) score += 0.5;
  if (t.opens && (t.address > 0 || t.link) && t.length <= SHORT) score += 1;
  if (t.length > LONG && !t.link) score -= 2;
  if (tells(t)) score -= TELLS;
  if (t.speech) score -= 2.5;
  return score;
}

/** Points for a box of its own. */
export function scoreBoxed(t: Tally, place: number): number {
  let score = place;
  if (t.strong > 0) score += 2 + Math.min(t.strong - 1, 2);
  if (t.kinds.size > 1) score += 0.5;
  if (t.weak > 0) score += 0.5;
  if (t.link) score += 1.5;
  if (t.hint) score += 1.5;
  if (t.password) score -= 1.5;
  else if (t.email && !t.against) score += 2;
  else if (t.fields) score += 0.5;
  if (t.button) score += 1;
  if (t.anyButton) score += 0.5;
  if (t.price && t.weak + t.strong > 0) score += 1;
  if (t.speech) score -= 1.5;
  if (t.against) score -= 2.5;
  if (onlyTells(t)) score -= TELLS;
  return score;
}
