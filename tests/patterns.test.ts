/** No pattern of ours can be kept busy: each goes through 100,000 hostile characters in a time that grows with them alone. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { attackOf, patternsIn, piecesFor, timeOf, type Pattern } from './architecture/patterns.ts';
import { readSources } from './architecture/sources.ts';

/** Lengths one after the other, so that a pattern that is kept busy is seen before it takes minutes. */
const LENGTHS = [3_000, 30_000, 100_000];
/** For patterns that are long lists of words, each of which costs. */
const SHORT = [3_000, 20_000];
/** Milliseconds that are nothing to speak of. */
const LITTLE = 250;
/** Where the time grows with the length it grows by this power of it; with the square of the length it would be 2. */
const POWER = 1.7;

/** The better of two tries, so that a busy computer accuses nobody. */
const timeFor = (pattern: Pattern, piece: string, length: number): number => {
  const text = attackOf(piece, length);
  const first = timeOf(pattern, text);
  return first < LITTLE ? first : Math.min(first, timeOf(pattern, text));
};

/** Does the time grow faster than the text, to more than a little? */
const isBusy = (pattern: Pattern, piece: string, lengths = LENGTHS): boolean =>
  lengths.some((length, i) => {
    const time = timeFor(pattern, piece, length);
    if (time < LITTLE || i === 0) return time > LITTLE * 4;
    const before = lengths[i - 1]!;
    return time > timeFor(pattern, piece, before) * (length / before) ** POWER;
  });

const faultsOf = (pattern: Pattern, lengths = LENGTHS): readonly string[] =>
  piecesFor(pattern)
    .filter((piece) => isBusy(pattern, piece, lengths))
    .map((piece) => `${pattern.at} is kept busy by ${JSON.stringify(piece)}: /${pattern.source}/`);

describe('a pattern that is written in the sources', () => {
  const written = readSources('src').flatMap(patternsIn);

  it('is found', () => {
    expect(written.length).toBeGreaterThan(250);
  });

  it('is never kept busy', { timeout: 300_000 }, () => {
    expect(written.flatMap((pattern) => faultsOf(pattern))).toEqual([]);
  });
});

describe('a pattern that is put together while running', () => {
  const made = new Map<string, Pattern>();

  beforeAll(async () => {
    const Own = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Own {
        constructor(source: string | RegExp, flags?: string) {
          super(source, flags);
          made.set(String(this), { at: 'made', source: this.source, flags: this.flags });
        }
      },
    );
    const { quotesIn } = await import('./core/quotes/quotes-in.ts');
    const { QUOTE_LANGUAGES } = await import('../src/core/languages/all-quotes.ts');
    for (const { code } of QUOTE_LANGUAGES)
      quotesIn(code, '“We shall wait for the ferry,” said Ada Quill.', '「はい」と橋田さんは言った。');
    vi.stubGlobal('RegExp', Own);
  });

  it('is found', () => {
    expect(made.size).toBeGreaterThan(20);
  });

  it('is never kept busy', { timeout: 300_000 }, () => {
    expect([...made.values()].flatMap((pattern) => faultsOf(pattern, SHORT))).toEqual([]);
  });
});

describe('a pattern that can be kept busy', () => {
  it.each([
    ['\\s+$', ''],
    ['\\S*@', 'u'],
    ['(?:人+の)*人+$', 'u'],
  ])('is seen: /%s/%s', (source, flags) => {
    const pattern = { at: 'planted', source, flags };
    expect(piecesFor(pattern).some((piece) => isBusy(pattern, piece))).toBe(true);
  });
});
