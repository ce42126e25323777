/** He or she, as a given name tells. */
import type { GivenNames, QuoteLanguage } from '../languages/quote-language.ts';
import { listHas } from './short-list.ts';

interface Finder {
  readonly isMan: (name: string) => boolean;
  readonly isWoman: (name: string) => boolean;
}

const finders = new WeakMap<GivenNames, Finder>();

const finderOf = (names: GivenNames): Finder => {
  const known = finders.get(names) ?? { isMan: listHas(names.men), isWoman: listHas(names.women) };
  finders.set(names, known);
  return known;
};

const genderOf = (name: string, { ownNames, commonNames }: QuoteLanguage): 'm' | 'f' | undefined => {
  for (const names of [ownNames, commonNames]) {
    if (names === undefined) continue;
    const { isMan, isWoman } = finderOf(names);
    if (isWoman(name)) return 'f';
    if (isMan(name)) return 'm';
  }
  return undefined;
};

/** `m` or `f` for a given name that tells, '' otherwise. Accents may be left out; the first part of a double name decides. */
export function genderOfGivenName(name: string, language: QuoteLanguage): 'm' | 'f' | '' {
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const found =
    genderOf(lower, language) ?? genderOf(`${lower}:${language.code}`, language) ?? genderOf(plain, language);
  return found ?? (lower.includes('-') ? genderOf(lower.split('-')[0] ?? '', language) : undefined) ?? '';
}

/** Is this a common given name? */
export const isGivenName = (name: string, language: QuoteLanguage): boolean => genderOfGivenName(name, language) !== '';
