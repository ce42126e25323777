/** Lists of words as the rows of a language write them. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import { lengthened, SHORT } from './short-list.ts';

/** The blank-separated words of a list, which the build may have written short. */
export const wordsOf = (list: string): readonly string[] =>
  list.startsWith(SHORT) ? lengthened(list.slice(1)) : list.split(/\s+/u).filter((word) => word !== '');

/** The words of a list, `stem/key` replaced by its forms. */
export const formsOf = (list: string, language: QuoteLanguage): readonly string[] =>
  wordsOf(list).flatMap((entry) => {
    const [stem = '', key] = entry.split('/');
    const endings = key === undefined ? undefined : language.forms?.[key];
    return endings === undefined ? [entry] : wordsOf(endings).map((ending) => ending.replace('-', stem));
  });
