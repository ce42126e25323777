/** Every row of cues proves itself: alone in its language it finds the quotations of its examples, and no others. */
import { describe, expect, it, vi } from 'vitest';
import type { QuoteLanguage } from '../../../src/core/languages/quote-language.ts';
import { quotesOf } from '../../../src/core/quotes/quotes-of.ts';
import { missedExamples, type Cited } from '../../architecture/examples.ts';

const books = vi.hoisted(() => ({
  whole: [] as readonly QuoteLanguage[],
  rowCode: (language: QuoteLanguage, row: number): string => `${language.code}row${row}`,
}));

vi.mock('../../../src/core/languages/all-quotes.ts', async (load) => {
  const { QUOTE_LANGUAGES } = await load<typeof import('../../../src/core/languages/all-quotes.ts')>();
  books.whole = QUOTE_LANGUAGES;
  return {
    QUOTE_LANGUAGES: QUOTE_LANGUAGES.flatMap((language) =>
      language.cues.map((cue, row) => ({ ...language, code: books.rowCode(language, row), cues: [cue] })),
    ),
  };
});

const cited =
  (language: string): Cited =>
  (text) =>
    quotesOf({ title: '', language, blocks: [{ kind: 'paragraph', text, marks: [], from: [] }] })
      .filter(({ cue }) => cue !== null)
      .map((quote) => quote.text);

describe.each(books.whole.map((language) => [language.code, language] as const))('quotes in %s', (_, language) => {
  it.each(language.cues.map((cue, row) => [`${row} (${cue.frame})`, cue, row] as const))(
    'row %s fires on its examples',
    (_, { examples }, row) => {
      expect(missedExamples(examples, cited(books.rowCode(language, row)))).toEqual([]);
    },
  );
});
