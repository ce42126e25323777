import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

const LANGUAGES = ['en', 'de', 'fr', 'no', 'tr', 'ja', 'ko', 'zh', ''];
const LONG = 8_000;

/** Inputs that have broken readers of text. */
const HARD: Readonly<Record<string, string>> = {
  'nothing but opening marks': '“'.repeat(LONG),
  'nothing but straight marks': '"'.repeat(LONG),
  'one word without end': 'a'.repeat(LONG),
  'quotation after quotation': '“a” '.repeat(LONG / 4),
  'verbs without anyone': 'said '.repeat(LONG / 5),
  'dashes and commas': '– a, '.repeat(LONG / 5),
  'right to left': 'قالت آنا بيرغ «نغلق ظهرا» يوم الاثنين. '.repeat(LONG / 40),
  'he said, over and over': 'Tom Reed asked Ann Berg, who said “it is so”, “and it is,” he said. '.repeat(LONG / 60),
  'owners of owners': 'Berg’s aide Reed’s aide '.repeat(LONG / 24),
  'signatures without end': '“It is so.” ― Tom Reed '.repeat(LONG / 24),
  'half a pair of surrogates': '“\uD83D said ” '.repeat(LONG / 10),
};

describe.each(Object.entries(HARD))('%s', (_, text) => {
  it.each(LANGUAGES)('is read in bounded time in "%s"', { timeout: 60_000 }, (language) => {
    for (const quote of quotesIn(language, text)) expect(quote.start).toBeLessThan(quote.end);
  });
});

describe('a language without rows', () => {
  it('still finds marked sentences, and gives them to nobody', () => {
    const [quote] = quotesIn(
      'eu',
      'Zubia itxita egongo da udaberrira arte. “Nahikoa itxaron dugu eta ez dugu gehiago itxarongo.”',
    );
    expect(quote).toMatchObject({ speaker: null, found: 'unattributed' });
  });
});
