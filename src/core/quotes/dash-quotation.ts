/** Quotations that a dash opens: "– We will stay, says Berg. – Come what may." and "– We will stay – says Berg." */
import { isGivenName } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Marked } from './quotation-marks.ts';

const DASH = /^\s*[–—―-](?=\s|\p{Lu}|[¿¡«])\s*/u;
/** A dash that opens behind a full stop, in the middle of a paragraph. */
const INSIDE = /(?<=[.!?…”»]\s)[–—]\s+(?=\p{Lu})/gu;
/** Where an attribution may begin. */
const PAUSE = /[,.!?…]?(?<!\s)\s+[–—]\s*(?=\p{L})|[,!?…]\s+(?=\p{L})/gu;
/** Where the speaker goes on behind the attribution. */
const AGAIN = /[.,!?…:]\s+[–—]\s*(?=[\p{L}¿¡«„“"])/gu;
const FIRST_WORDS = /^[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+){0,3}/u;
/** "ajoute-t-elle". */
const TIED_PRONOUN = /-(?:t-)?(?:ils?|elles?|on)$/u;
/** How many pauses of a paragraph are looked at, and how many parts a paragraph may have. */
const MOST_PAUSES = 60;
const MOST_PARTS = 8;
/** Longest attribution by a verb that no list holds, in words, up to the paragraph's end. */
const SHORT_TAIL = 8;

interface End {
  readonly to: number;
  /** Where the attribution begins. */
  readonly behind: number;
}

/** The quotations behind dashes: each up to the pause before its verb of saying, or to the paragraph's end. */
export function dashQuotations(text: string, lexicon: Lexicon): readonly Marked[] {
  const opening = DASH.exec(text)?.[0];
  const found: Marked[] = [];
  if (opening !== undefined) readFrom(text, 0, opening.length, lexicon, found);
  else
    for (const match of text.matchAll(INSIDE)) {
      const from = match.index + match[0].length;
      if (match.index >= (found.at(-1)?.end ?? 0) && endOf(text, from, lexicon) !== undefined)
        readFrom(text, match.index, from, lexicon, found);
    }
  return found;
}

/** A quotation and what its speaker adds behind the attribution. */
const readFrom = (text: string, start: number, from: number, lexicon: Lexicon, found: Marked[]): void => {
  let [open, first] = [start, from];
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const end = endOf(text, first, lexicon);
    const to = end?.to ?? text.trimEnd().length;
    if (to <= first) return;
    found.push({ start: open, end: to, from: first, to, single: false, closed: true, dash: true });
    if (end === undefined) return;
    AGAIN.lastIndex = end.behind;
    const again = AGAIN.exec(text);
    if (again === null) return;
    open = again.index + again[0].search(/[–—]/u);
    first = AGAIN.lastIndex;
  }
};

const isPronoun = (word: string, lexicon: Lexicon): boolean => lexicon.facts(word.toLowerCase()).classes.has('pronoun');

const endOf = (text: string, from: number, lexicon: Lexicon): End | undefined => {
  PAUSE.lastIndex = from;
  for (let count = 0; count < MOST_PAUSES; count += 1) {
    const pause = PAUSE.exec(text);
    if (pause === null) return undefined;
    const behind = PAUSE.lastIndex;
    const isDash = /[–—]/u.test(pause[0]);
    if (!isDash && lexicon.language.marks?.insideDashes === true) continue;
    const words = FIRST_WORDS.exec(text.slice(behind, behind + 80))?.[0]?.split(/\s+/u) ?? [];
    if (!attributes(words, lexicon) && !endsWithVerb(text.slice(behind), words, isDash, lexicon)) continue;
    const to = /^[!?….]/u.test(pause[0]) ? pause.index + 1 : pause.index;
    return { to, behind };
  }
  return undefined;
};

/** "says Berg", "Berg says", "she adds". */
const attributes = (words: readonly string[], lexicon: Lexicon): boolean => {
  const says = (word: string): boolean =>
    lexicon
      .cuesFrom(word.toLowerCase().replace(TIED_PRONOUN, ''))
      .some((cue) => cue.frame === 'say' || cue.frame === 'according');
  const verb = words.findIndex(says);
  const subject = words.slice(0, Math.max(0, verb));
  return (
    verb >= 0 &&
    subject.every(
      (word) =>
        /^\p{Lu}/u.test(word) || isPronoun(word, lexicon) || isPersonNoun(word, lexicon) || isLight(word, lexicon),
    )
  );
};

const isPersonNoun = (word: string, lexicon: Lexicon): boolean =>
  lexicon.facts(word.toLowerCase()).classes.has('person');

const isLight = (word: string, lexicon: Lexicon): boolean => {
  const { classes } = lexicon.facts(word.toLowerCase());
  return classes.has('determiner') || classes.has('auxiliary');
};

/** A verb that no list holds, with its subject right behind it, closes the paragraph: ", thundered Berg." */
const endsWithVerb = (rest: string, words: readonly string[], isDash: boolean, lexicon: Lexicon): boolean => {
  const [verb = '', subject = ''] = words;
  const tail = rest.trimEnd();
  const short = tail.split(/\s+/u).length <= SHORT_TAIL && !/[.!?…:]\s/u.test(tail);
  if (!short || !/^\p{Ll}{3,}$/u.test(verb) || lexicon.facts(verb).classes.size > 0) return false;
  if (isDash && lexicon.language.marks?.insideDashes === true) return true;
  const isName =
    /^\p{Lu}/u.test(subject) && (words.length <= 3 || isGivenName(subject.toLowerCase(), lexicon.language));
  return (
    isName ||
    isPersonNoun(subject, lexicon) ||
    (isPronoun(subject, lexicon) && /^[,–—\s]*[^,–—\s]\S*\s+\S+$/u.test(tail))
  );
};
