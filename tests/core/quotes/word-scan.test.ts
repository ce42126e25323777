/** Words are cut as a reader would: joined halves stay together, signs stand alone. */
import { describe, expect, it } from 'vitest';
import { isAllCapitals, isCapital, isSmall } from '../../../src/core/quotes/letter-case.ts';
import { wordScan } from '../../../src/core/quotes/word-scan.ts';

describe('the word at a place', () => {
  it.each([
    ['vice-president said', 'vice-president'],
    ['O’Neill said', 'O’Neill'],
    ['U.S. officials', 'U.S.'],
    ['d.h. morgen', 'd.h.'],
    ['J. Berg', 'J'],
    ['closed.The mayor', 'closed'],
    ['clean.example is', 'clean.example'],
    ['1.5 million', '1.5'],
    ['R&B', 'R&B'],
    ['Çağlar’ın evi', 'Çağlar’ın'],
    ['Ґанна', 'Ґанна'],
    ['ⴰⵎⴰⵣⵉⵖ said', 'ⴰⵎⴰⵣⵉⵖ'],
    ['🎈 said', '🎈'],
    ['- said', '-'],
  ])('of "%s" is "%s"', (text, word) => {
    expect(wordScan(text).at(0)).toBe(word);
  });
});

describe('a letter', () => {
  it('is a capital, small, or neither', () => {
    expect(['A', 'É', 'Ш', 'ß', 'a', '1', '橋', ''].map(isCapital)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['A', 'é', 'ш', 'ß', '1', '橋', ''].map(isSmall)).toEqual([false, true, true, true, false, false, false]);
    expect([isAllCapitals('NATO', 2, 6), isAllCapitals('G7', 2, 6), isAllCapitals('A', 2, 6)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
