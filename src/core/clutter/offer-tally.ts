/** What is counted of a box while it is judged. */
import type { OfferKind } from '../model.ts';

/** From this weight on, in letters, a text without a link that never speaks to the reader tells of something. */
export const SENTENCE = 80;

/** A text of no more weight is a slogan or a label, in letters. */
const LINE = 60;

/** Points under construction. */
export interface Tally {
  /** Phrases that stand in offers alone, each counted once. */
  strong: number;
  /** Phrases that stand in offers and in news about them. */
  weak: number;
  /** Points by kind, to name the offer. */
  readonly kinds: Map<OfferKind, number>;
  readonly phrases: Set<string>;
  /** Kinds of the strong phrases. */
  readonly said: Set<OfferKind>;
  /** The most telling phrase as written on the page. */
  phrase: string | undefined;
  /** Kind of the first strong phrase. */
  first: OfferKind | undefined;
  price: boolean;
  /** A link leads to where offers are. */
  link: boolean;
  /** A link leads to somebody else's site; one leads to the page's own, or to where publishers keep their offers. */
  away: boolean;
  here: boolean;
  /** One that does not lead away is the last of its line, as the label of a pitch is. */
  leads: boolean;
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
  /** A strong phrase begins a sentence, as calls do. */
  calls: boolean;
  blocks: number;
  /** Kinds that links lead to. */
  readonly targets: Set<OfferKind>;
  /** Kinds that labels name. */
  readonly buttons: Set<OfferKind>;
  /** Words by which the text speaks to the reader or of its publisher: you, your, we, our. */
  address: number;
  /** Nothing beside it is known to be an offer. */
  alone: boolean;
  /** … of its publisher. */
  ours: boolean;
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

/** What was counted, for those who only read it. */
export type Counted = Omit<Tally, 'kinds'>;

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  strong: 0,
  weak: 0,
  kinds: new Map(),
  phrases: new Set(),
  said: new Set(),
  phrase: undefined,
  first: undefined,
  price: false,
  link: false,
  away: false,
  here: false,
  leads: false,
  email: false,
  fields: false,
  anyButton: false,
  button: undefined,
  hint: false,
  against: false,
  opens: false,
  calls: false,
  blocks: 0,
  targets: new Set(),
  buttons: new Set(),
  address: 0,
  alone: true,
  ours: false,
  password: false,
  speech: false,
  linked: 0,
  length: 0,
  weight: 0,
  items: 0,
});

/** Does the text tell of something, and offers nothing: it neither speaks to the reader nor leads anywhere? */
export const tells = (t: Counted): boolean =>
  t.weight > SENTENCE && t.address === 0 && !t.link && t.button === undefined;

/** Is there nothing to press or to fill in? */
const hasNoControl = (t: Counted): boolean => !t.email && !t.fields && !t.anyButton && t.linked === 0;

/** Does it tell of something, in one paragraph, and holds nothing to press or to fill in? */
export const onlyTells = (t: Counted): boolean =>
  t.blocks === 1 && !(t.opens && t.price) && tells(t) && !t.hint && hasNoControl(t);

/** Is there nothing to press or to fill in, and no link to offers? */
export const leadsToNone = (t: Counted): boolean =>
  !t.hint && !t.link && !t.leads && t.button === undefined && !t.email && !t.fields && !t.anyButton;

/** Is it one paragraph, at most under a heading, that leads to no offer? */
const isBareText = (t: Counted): boolean => t.alone && t.blocks <= 2 && t.weight > LINE && leadsToNone(t);

/** Kinds by which a text speaks of itself: this article, the last free one. */
const OF_ITSELF: readonly OfferKind[] = ['gate', 'meter'];

/** Nobody is asked to register where there is nothing to press. */
const asksToRegister = ({ said, here }: Counted): boolean => said.size === 1 && said.has('registration') && !here;

/**
 * Does such a paragraph explain something? No phrase begins a sentence, as calls to the reader do, and it speaks neither of
 * the publisher nor of itself.
 */
export const explains = (t: Counted): boolean =>
  isBareText(t) && !t.ours && !OF_ITSELF.some((kind) => t.said.has(kind)) && (!t.calls || asksToRegister(t));

/** A call to follow needs nothing to press where it opens the text: the channel is looked for elsewhere. */
const callsToFollow = ({ opens, said }: Counted): boolean => opens && said.has('follow');

/** Does it hold one call only, and no link but to somebody else? */
export const mentions = (t: Counted): boolean =>
  isBareText(t) && t.weight > SENTENCE && t.calls && t.strong === 1 && !t.here && !callsToFollow(t);
