/** The popup and the reader load one language; they find what everything at once finds. */
import { describe, expect, it } from 'vitest';
import { QUOTE_LANGUAGES } from '../../../src/core/languages/all-quotes.ts';
import { loadQuoteLanguage, QUOTE_LOADERS } from '../../../src/core/languages/load-quote-language.ts';
import { loadQuotes } from '../../../src/core/quotes/load-quotes.ts';
import { quotesOf } from '../../../src/core/quotes/quotes-of.ts';

const articleIn = (language: string, text: string) => ({
  title: '',
  language,
  blocks: [{ kind: 'paragraph' as const, text, marks: [], from: [] }],
});

describe('languages that are loaded one by one', () => {
  it('are those of the command line', async () => {
    expect(Object.keys(QUOTE_LOADERS).sort()).toEqual(QUOTE_LANGUAGES.map(({ code }) => code).sort());
    for (const language of QUOTE_LANGUAGES) expect(await loadQuoteLanguage(language.code)).toBe(language);
  });

  it('are found by any tag of theirs', async () => {
    expect((await loadQuoteLanguage('nb-NO')).code).toBe('no');
    expect((await loadQuoteLanguage('zh_TW')).code).toBe('zh');
    expect((await loadQuoteLanguage('xx')).cues).toEqual([]);
  });

  it.each([
    ['en', '“The bridge will stay shut until spring,” said Anna Berg.'],
    ['ja', '「橋は春まで閉鎖します」と山田太郎市長は述べた。'],
    ['xx', 'Anna Berg: “Brona zivat do kuma noret alim.”'],
  ])('give the same quotes in %s', async (language, text) => {
    const article = articleIn(language, text);
    const loaded = await loadQuotes(article);
    expect(loaded).toHaveLength(1);
    expect(loaded).toEqual(quotesOf(article));
  });
});
