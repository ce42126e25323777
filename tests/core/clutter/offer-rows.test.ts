import { describe, expect, it } from 'vitest';
import { openPhraseBook } from '../../../src/core/clutter/phrase-book.ts';
import { ALL_OFFERS } from '../../../src/core/languages/all-offers.ts';
import { missedExamples } from '../../architecture/examples.ts';
import type { OfferLanguage, OfferRow } from '../../../src/core/languages/offer-language.ts';

/** A language with only one of its rows, so that no other row can answer for it. */
const alone = (language: OfferLanguage, row: OfferRow) => openPhraseBook([{ ...language, rows: [row] }]);

describe.each(ALL_OFFERS.map((language) => [language.code, language] as const))('offers in %s', (_code, language) => {
  it.each(language.rows.map((row) => [`${row.strength} ${row.kind}`, row] as const))(
    '%s fires on its examples',
    (_name, row) => {
      const book = alone(language, row);
      expect(missedExamples(row.examples, (text) => book.read(text).hits.map(() => text))).toEqual([]);
    },
  );
});
