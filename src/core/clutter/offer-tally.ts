/** What is counted of a box while it is judged. */
import type { OfferKind } from '../model.ts';

/** From this weight on, in letters, a text without a link that never speaks to the reader tells of something. */
const SENTENCE = 80;

/** Points under construction. */
export interface Tally {
  /** Phrases that stand in offers alone, each counted once. */
  strong: number;
  /** Phrases that stand in offers and in news about them. */
  weak: number;
  /** Points by kind, to name the offer. */
  readonly kinds: Map<OfferKind, number>;
  readonly phrases: Set<string>;
  /** The most telling phrase as written on the page. */
  phrase: string | undefined;
  /** Kind of the first strong phrase. */
  first: OfferKind | undefined;
  price: boolean;
  /** A link leads to where offers are. */
  link: boolean;
  /** There is a field for an e-mail address. */
  email: boolean;
  /** There are fields of other kinds. */
  fields: boolean;
  anyButton: boolean;
  /** Kind of the offer that a label names. */
  button: OfferKind | undefined;
  /** The class words of a box name an offer. */
  hint: boolean;
  /** It is a form or notice of another kind: comments, error reports. */
  against: boolean;
  /** A strong phrase opens the text. */
  opens: boolean;
  blocks: number;
  /** Kinds that links lead to. */
  readonly targets: Set<OfferKind>;
  /** Kinds that labels name. */
  readonly buttons: Set<OfferKind>;
  /** Words by which the text speaks to the reader or of its publisher: you, your, we, our. */
  address: number;
  password: boolean;
  /** A paragraph holds quoted speech. */
  speech: boolean;
  /** Characters of the text that are links, and all of them. */
  linked: number;
  length: number;
  /** Letters, those of scripts without blanks counted as more. */
  weight: number;
  /** Items of lists. */
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
export const tells = (t: Tally): boolean => t.weight > SENTENCE && t.address === 0 && !t.link && t.button === undefined;

/** Does it tell of something, in one paragraph, and holds nothing to press or to fill in? */
export const onlyTells = (t: Tally): boolean =>
  t.blocks === 1 && !t.opens && tells(t) && !t.hint && !t.email && !t.fields && !t.anyButton && t.linked === 0;
