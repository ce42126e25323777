import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

const LANGUAGES = ['en', 'de', 'fr', 'no', 'tr', 'ja', 'ko', 'zh', 'ar', ''];
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

const SIGNS = '山川田村林森石本小松竹藤原野島谷池沢井岡';
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** A new name for each number. */
const named = (at: number, signs: string): string =>
  [1, signs.length, 7, 3].map((part) => signs[Math.floor(at / part) % signs.length]).join('');
const people: readonly (readonly [string, (at: number) => string])[] = [
  ['ja', (at) => `（${named(at, SIGNS)}さん）「橋は春まで閉じたままだ」と${named(at, SIGNS)}市長は述べた。`],
  ['ar', (at) => `وقال رئيس البلدية سامي ال${named(at, LETTERS)} «الجسر مغلق»، `],
];

const timeOf = (language: string, text: string): number => {
  const start = performance.now();
  quotesIn(language, text);
  return performance.now() - start;
};

describe.each(people)('a text of ever new people in "%s"', (language, sentence) => {
  it('takes time that grows with its length, not with its square', { timeout: 120_000 }, () => {
    const textOf = (length: number): string => {
      let text = '';
      for (let at = 0; text.length < length; at += 1) text += sentence(at);
      return text;
    };
    const [short, long] = [textOf(30_000), textOf(120_000)];
    timeOf(language, short);
    const once = Math.max(timeOf(language, short), timeOf(language, short));
    expect(Math.min(timeOf(language, long), timeOf(language, long))).toBeLessThan(8 * once);
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
