/** Finds the cue phrases that may begin with a word. */
import type { CueFrame, QuoteLanguage } from '../languages/quote-language.ts';
import { formsOf } from './word-list.ts';

/** A cue phrase: its words and what it does. */
export interface CuePhrase {
  readonly words: readonly string[];
  /** A particle that closes the clause ("kündigte … an"), '' without one. */
  readonly particle: string;
  readonly frame: CueFrame;
}

/** How many letters of a stem find its bucket. */
const STEM_KEY = 3;

/** Looks the cue phrases of a language up by their first word, longest first. */
export const cueTable = (language: QuoteLanguage): ((word: string) => readonly CuePhrase[]) => {
  const whole = new Map<string, CuePhrase[]>();
  const stems = new Map<string, CuePhrase[]>();
  for (const row of language.cues) {
    for (const entry of formsOf(row.words, language)) {
      const [joined = '', particle = ''] = entry.split('~');
      const words = joined.split('_');
      const first = words[0] ?? '';
      const phrase = { words, particle, frame: row.frame };
      const isStem = first.endsWith('*');
      const key = isStem ? first.slice(0, Math.min(STEM_KEY, first.length - 1)) : first;
      const table = isStem ? stems : whole;
      table.set(key, [...(table.get(key) ?? []), phrase]);
    }
  }
  const byLength = (a: CuePhrase, b: CuePhrase): number =>
    b.words.length - a.words.length || b.particle.length - a.particle.length;
  const remembered = new Map<string, readonly CuePhrase[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const byStem = [1, 2, STEM_KEY]
      .flatMap((length) => stems.get(word.slice(0, length)) ?? [])
      .filter((phrase) => fits(word, phrase.words[0] ?? ''));
    const phrases = [...(whole.get(word) ?? []), ...new Set(byStem)].sort(byLength);
    remembered.set(word, phrases);
    return phrases;
  };
};

/** Does a word fit a form of a list, where `*` at the end stands for any ending? */
export const fits = (word: string, form: string): boolean =>
  form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form;
