import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, sameWordsAs } from '../../src/core/text.ts';

const TITLES = ['Ice closes the second quay', 'Éclairage: the lamps stay', '2 lamps lost', '灯が消える', ''];

describe('having the same words as a title', () => {
  const isSaid = sameWordsAs(TITLES);

  it.each([
    '“Ice closes the second quay”',
    '— ICE closes the second quay!',
    'éclairage - the lamps stay',
    'E\u0301clairage: the lamps stay',
    '２ lamps lost',
    '「灯が消える」',
    '***',
  ])('%s has', (text) => expect(isSaid(text)).toBe(true));

  it.each(['Ice closes the third quay', 'A\u0301clairage: the lamps stay', 'x'])('%s has not', (text) =>
    expect(isSaid(text)).toBe(false),
  );

  it('is told as if every text were folded, whatever it begins with', () => {
    const signs = fc.constantFrom(...'ab1 “"’—.(½ﬁéß\u0301\u200B\uFEFF中', 'Ａ', 'İ');
    const text = fc.array(signs, { maxLength: 4 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (asked, others) => {
        expect(sameWordsAs(others)(asked)).toBe(others.map(comparable).includes(comparable(asked)));
      }),
      { numRuns: 5_000 },
    );
  });
});
