/** What a text says in words of offers. */
import type { OfferKind } from '../model.ts';
import type { OfferStrength } from '../languages/offer-language.ts';

/** One phrase found in a text; `start` and `end` count in the text. */
export interface Hit {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly start: number;
  readonly end: number;
}

/** The phrases found in one text. */
export interface Wording {
  readonly hits: readonly Hit[];
  /** How many words speak to the reader or of the publisher. */
  readonly address: number;
  /** Does one of them stand for the publisher? */
  readonly ours: boolean;
}

const TO_FOLD = /[\u0131\u0622\u0623\u0625\u0640]|[\u0307\u064B-\u0652]/;

/** Lower case with the Turkish i, Arabic vowel signs and alifs made alike; as many words as before. */
export function foldCase(text: string): string {
  const small = text.toLowerCase();
  if (!TO_FOLD.test(small)) return small;
  return small
    .replace(/\u0640|[\u0307\u064B-\u0652]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[أإآ]/gu, 'ا');
}
