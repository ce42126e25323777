/** What a language must tell about offers: the words in which pages of that language sell or ask for something. */
import type { OfferKind } from '../model.ts';
import type { RowExamples } from './language.ts';

/**
 * How much a row says.
 * - `strong`: a call or an offer to the reader; an article does not talk like that.
 * - `weak`: a word of the trade; it supports other signs and is nothing alone.
 * - `against`: words of a form or notice that asks for the same things and is no offer (comment forms, error reports).
 * - `button`: what is written on a button or link of its own, the whole label and nothing else.
 */
export type OfferStrength = 'strong' | 'weak' | 'button' | 'against';

/**
 * A row of phrases, parted by `/`. In a phrase, `|` parts words of which one must stand there, `*` at a word's end
 * stands for any ending, `…` for up to five words of the same sentence, and `^` and `$` for the start and the end of
 * a sentence. Languages written as one stream (`joined`) match anywhere; there only `…` has a meaning. Phrases are in
 * lower case and without marks other than letters and digits: `you're` is written `you re`.
 */
export interface OfferRow {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly phrases: string;
  readonly examples: RowExamples;
}

/** The offer words of one language. */
export interface OfferLanguage {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Words run together, or take prefixes: phrases are looked for inside words too. */
  readonly joined?: boolean;
  /**
   * Words for the reader and for the publisher (you, your, we, our), blank separated, `*` as in rows. One with a
   * capital counts only where it is written so inside a sentence (German Sie, which is also she and they).
   */
  readonly address: string;
  /** Those of them that stand for the publisher (we, our, us), written like them. */
  readonly ours: string;
  /** Most telling rows first. */
  readonly rows: readonly OfferRow[];
}
