/** Lists of words that are written short have the same words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthened, shortened } from '../../../src/core/quotes/short-list.ts';

const source = ['languages/latin-names', 'languages/cyrillic-names']
  .map((name) => readFileSync(`src/core/${name}.ts`, 'utf8'))
  .join('');
const lists = [...source.matchAll(/'([^']{200,})'/gu)].map(([, list]) => list ?? '');

describe('a short list', () => {
  it('is written with a capital for the letters that two words share', () => {
    expect(shortened('anna anne antje bo')).toBe('annaCeBtje bo');
  });

  it.each(['anna', 'anna anne antje bo', 'antje anna bo anne', 'can can:tr', 'élie élise ömer'])(
    'of "%s" has its words',
    (list) => {
      expect(lengthened(shortened(list))).toEqual(list.split(' '));
      expect(lengthened(list)).toEqual(list.split(' '));
    },
  );

  it('of given names has all of them', () => {
    expect(lists).toHaveLength(4);
    for (const list of lists) expect(lengthened(shortened(list))).toEqual(list.split(' '));
  });
});
