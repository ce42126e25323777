/** What is kept of a site's folds: within bounds, not for ever, and never what is damaged. */
import { describe, expect, it } from 'vitest';
import {
  isNews,
  learnedKey,
  learnFrom,
  likenessOf,
  outdatedSites,
  readLearned,
  type LearnedFold,
} from '../../src/core/learned-folds.ts';

const TODAY = 20_000;
const fold = (name: string, more: Partial<LearnedFold> = {}): LearnedFold => ({
  selector: `aside.${name}`,
  ...likenessOf(`Get the ${name} letter in your inbox every morning`),
  kind: 'newsletter',
  room: 53,
  day: TODAY,
  ...more,
});

describe('learned folds out of storage', () => {
  it('come back as they were stored', () => {
    expect(readLearned([fold('harbour')], TODAY)).toEqual([fold('harbour')]);
  });

  it.each([
    ['are no list', { 0: fold('harbour') }],
    ['are of no kind we know', [fold('harbour', { kind: 'advert' as never })]],
    ['are repeats, which differ from page to page', [fold('harbour', { kind: 'repeat' })]],
    ['have no text to be known by', [fold('harbour', { fingerprint: '' })]],
    ['have a selector longer than any block has', [fold('h'.repeat(600))]],
    ['would keep half a page free', [fold('harbour', { room: 2_000 })]],
    ['were not seen for 60 days', [fold('harbour', { day: TODAY - 60 })]],
    ['come from the future', [fold('harbour', { day: TODAY + 1 })]],
    ['are nothing at all', undefined],
  ])('are left out where they %s', (_, stored) => {
    expect(readLearned(stored, TODAY)).toEqual([]);
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 50 }, (_, i) => fold(`letter-${i}`));
    expect(readLearned(many, TODAY)).toHaveLength(20);
  });
});

describe('learning from a page', () => {
  it('puts what stood there before what was known, once each', () => {
    const known = [fold('harbour', { day: TODAY - 9 }), fold('island')];
    const stood = [fold('harbour'), fold('harbour')];
    expect(learnFrom(known, stood, [])).toEqual([fold('harbour'), fold('island')]);
  });

  it('drops what proved wrong', () => {
    expect(learnFrom([fold('harbour'), fold('island')], [], [fold('harbour')])).toEqual([fold('island')]);
  });

  it('is news where a block came or went, or was not seen for a while', () => {
    expect(isNews([fold('harbour')], [fold('harbour'), fold('island')])).toBe(true);
    expect(isNews([fold('harbour'), fold('island')], [fold('harbour')])).toBe(true);
    expect(isNews([fold('harbour', { day: TODAY - 8 })], [fold('harbour')])).toBe(true);
    expect(isNews([fold('harbour', { day: TODAY - 1 })], [fold('harbour')])).toBe(false);
  });
});

describe('the sites of which something is known', () => {
  it('are kept under a number that is the same with and without www', () => {
    expect(learnedKey('www.example-times.example')).toBe(learnedKey('example-times.example'));
    expect(learnedKey('example-times.example')).not.toBe(learnedKey('example-post.example'));
    expect(learnedKey('example-times.example')).not.toContain('times');
  });

  it('are a hundred at most: those not visited for longest go, and all that are out of date', () => {
    const sites = Array.from(
      { length: 120 },
      (_, i) => [`learned:${i}`, [fold('harbour', { day: TODAY - i })]] as const,
    );
    const stored = { settings: {}, ...Object.fromEntries(sites) };
    const outdated = outdatedSites(stored, 'learned:new', TODAY);
    expect(outdated).not.toContain('learned:0');
    expect(outdated).toContain('learned:60');
    expect(120 - outdated.length).toBe(60);
    const fresh = Object.fromEntries(sites.map(([key]) => [key, [fold('harbour')]]));
    expect(outdatedSites(fresh, 'learned:new', TODAY)).toHaveLength(21);
  });
});
