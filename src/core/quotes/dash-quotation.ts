/** Quotations that a dash opens at the start of a paragraph: "– We will stay, says Berg." */
import type { Lexicon } from './lexicon.ts';
import type { Marked } from './quotation-marks.ts';

const DASH = /^\s*[–—―-](?=\s|\p{Lu}|[¿¡«])\s*/u;
const PAUSE = /[,.!?…]?\s+[–—]\s*(?=\p{L})|[,!?…]\s+(?=\p{L})/gu;
const FIRST_WORDS = /^[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+){0,3}/u;
/** How many pauses of a paragraph are looked at. */
const MOST_PAUSES = 60;

/** The quotation behind a dash: up to the pause before its verb of saying, or to the paragraph's end. */
export function dashQuotation(text: string, lexicon: Lexicon): Marked | undefined {
  const opening = DASH.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const from = opening.length;
  const to = endOf(text, from, lexicon) ?? text.trimEnd().length;
  if (to <= from) return undefined;
  return { start: 0, end: to, from, to, single: false, closed: true };
}

const isPronoun = (word: string, lexicon: Lexicon): boolean => lexicon.facts(word.toLowerCase()).classes.has('pronoun');

const endOf = (text: string, from: number, lexicon: Lexicon): number | undefined => {
  PAUSE.lastIndex = from;
  for (let count = 0; count < MOST_PAUSES; count += 1) {
    const pause = PAUSE.exec(text);
    if (pause === null) return undefined;
    const words = FIRST_WORDS.exec(text.slice(PAUSE.lastIndex, PAUSE.lastIndex + 60))?.[0]?.split(/\s+/u) ?? [];
    const says = (word: string | undefined): boolean =>
      word !== undefined &&
      lexicon.cuesFrom(word.toLowerCase()).some((cue) => cue.frame === 'say' || cue.frame === 'according');
    const verb = words.findIndex(says);
    const subject = words.slice(0, Math.max(0, verb));
    if (verb >= 0 && subject.every((word) => /^\p{Lu}/u.test(word) || isPronoun(word, lexicon))) {
      return /^[!?….]/u.test(pause[0]) ? pause.index + 1 : pause.index;
    }
  }
  return undefined;
};
