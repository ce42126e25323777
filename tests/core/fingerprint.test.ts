import { describe, expect, it } from 'vitest';
import { fingerprintOf, isSameBlock } from '../../src/core/fingerprint.ts';

const LETTER =
  'The Harbour Letter. Sign up for our free newsletter and get the news of the harbour in your inbox every Friday.';
const isSame = (a: string, b: string) => isSameBlock(fingerprintOf(a), fingerprintOf(b));

describe('a fingerprint', () => {
  it('holds nothing of the text that could be read', () => {
    expect(fingerprintOf(LETTER)).toMatch(/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){11}$/u);
  });

  it('is the same whatever typography, numbers and spaces do', () => {
    expect(fingerprintOf('“Read  5 of 10 free\narticles”')).toBe(fingerprintOf('"Read 7 of 10 free articles"'));
  });

  it('knows a block again in which a word has changed', () => {
    expect(isSame(LETTER, LETTER.replace('Friday', 'Sunday'))).toBe(true);
  });

  it('does not take another block for it', () => {
    expect(isSame(LETTER, 'The last ferry to Sandholm will go on leaving at ten past one in the morning.')).toBe(false);
  });

  it.each([
    [
      '港の手紙を毎週金曜日にお届けします。無料で登録できます。',
      '最終フェリーは午前一時十分に出航し続けると市議会が決めた。',
    ],
    ['اشترك في رسالة الميناء كل يوم جمعة', 'قرر المجلس إبقاء العبّارات الليلية'],
  ])('tells texts of other scripts apart', (one, other) => {
    expect(isSame(one, one)).toBe(true);
    expect(isSame(one, other)).toBe(false);
  });

  it('of a block without letters fits only another such block', () => {
    expect(isSame('', '12 345')).toBe(true);
    expect(isSame('', LETTER)).toBe(false);
  });

  it('of a short word is known again', () => {
    expect(isSame('Menu', 'Menu')).toBe(true);
    expect(isSame('Menu', 'More')).toBe(false);
  });
});
