import { describe, expect, it } from 'vitest';
import type { MarkHabits } from '../../../src/core/languages/quote-language.ts';
import { pairMarks } from '../../../src/core/quotes/quotation-marks.ts';

const inside = (text: string, habits: MarkHabits = {}, goesOn = false) =>
  pairMarks(text, habits, goesOn).map(({ from, to }) => text.slice(from, to));

describe('quotation marks are paired', () => {
  it.each([
    ['English curly', 'She called it “a mess” and left.'],
    ['straight', 'She called it "a mess" and left.'],
    ['low and high', 'She called it „a mess“ and left.'],
    ['low and straight', 'She called it „a mess" and left.'],
    ['Swedish', 'She called it ”a mess” and left.'],
    ['guillemets with blanks', 'She called it « a mess » and left.'],
    ['guillemets with narrow blanks', 'She called it «\u202Fa mess\u202F» and left.'],
    ['corners', 'She called it 「a mess」 and left.'],
    ['opened curly, closed straight', 'She called it “a mess" and left.'],
    ['wrong way round', 'She called it ”a mess“ and left.'],
    ['elided before the mark', 'Elle dit qu’« a mess » suffit.'],
  ])('%s', (_, text) => {
    expect(inside(text)).toEqual(['a mess']);
  });

  it('inward guillemets open with » where the language has it so', () => {
    expect(inside('Er nannte es »a mess« und ging.', { inwardGuillemets: true })).toEqual(['a mess']);
  });

  it('apostrophes and possessives are no marks', () => {
    expect(inside("The bakers' union doesn't say what it's for, Anna's lawyer said.")).toEqual([]);
  });

  it('British single marks are marks', () => {
    expect(inside('‘We don’t know,’ she said. ‘Nobody does.’')).toEqual(['We don’t know,', 'Nobody does.']);
  });

  it('nested marks stay inside', () => {
    expect(inside('“He said ‘never’ and left,” she said.')).toEqual(['He said ‘never’ and left,']);
  });

  it('an odd mark spoils neither what comes before nor what comes behind', () => {
    expect(inside('“One,” she said, a 12" pipe. “Two,” she said.')).toEqual(['One,', 'Two,']);
  });

  it('a quotation that is never closed ends with its paragraph', () => {
    expect(inside('She said: “We are leaving.')).toEqual(['We are leaving.']);
  });

  it('an opening mark in the middle of a sentence alone marks nothing', () => {
    expect(inside('It was a “mess and nobody knew.')).toEqual([]);
  });
});
