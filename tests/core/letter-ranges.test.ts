import { describe, expect, it } from 'vitest';
import { DIGITS, isCommon, LETTERS } from '../../src/core/letter-ranges.ts';

const SIGNS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
const common = SIGNS.filter(isCommon);

describe('common letters', () => {
  it('name every letter and mark of the common scripts, and nothing else', () => {
    const letter = new RegExp(`[${LETTERS}]`);
    expect(common.filter((sign) => letter.test(sign) !== /[\p{L}\p{M}]/u.test(sign))).toEqual([]);
  });
  it('name every digit of the common scripts, and nothing else', () => {
    const digit = new RegExp(`[${DIGITS}]`);
    expect(common.filter((sign) => digit.test(sign) !== /\p{N}/u.test(sign))).toEqual([]);
  });
  it('are what ordinary pages are written in, with their marks', () => {
    for (const text of ['“Lamps – lit”, 3 €', 'Żółć, Straße, ½', 'Пристань', '桟橋のランプ', '항구', 'مصباح', 'दीपक'])
      expect(isCommon(text)).toBe(true);
    for (const text of ['😀', 'λύχνος', 'โคม']) expect(isCommon(text)).toBe(false);
  });
});
