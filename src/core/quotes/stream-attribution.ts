/** Who says a quotation in a language written as a stream or with particles, from the words of its own sentence. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import { SPEAKING_BODY } from './spaced-names.ts';
import { orderAttribution } from './stream-order.ts';
import { verbAttribution } from './subject-after-verb.ts';
import { anyOf, pattern, type StreamAttribution } from './stream-words.ts';

/** Strength of a source without a verb of saying. */
export const SOURCE_ONLY = 0.85;
/** Strength of a verb that no list holds: the words must look like a quotation. */
export const OPEN_VERB = 0.84;

const STRENGTH = { before: 0.9, behind: 0.88, open: OPEN_VERB, source: SOURCE_ONLY, none: 0.8 } as const;
/** How far behind the marks the verb may stand, in signs. */
const REACH = 60;
/** Only the end of a clause is a phrase: so many signs of it are looked at. */
const CLAUSE = 80;
const NOUN_SIGN = '[\\p{Script=Han}\\p{Script=Katakana}々ー・＝A-Za-zＡ-Ｚａ-ｚ0-9０-９（）()]';
const NOUN = `${NOUN_SIGN}+`;
/** A noun phrase at the end of a clause, a given name in hiragana, an address and an age in brackets included. */
const NOUN_PHRASE = new RegExp(
  `(?<!${NOUN_SIGN}の?)(?:${NOUN}(?:さん|ちゃん|くん|さま)?(?:[（(][^）)]{0,12}[）)])?の)*${NOUN}(?:[\\p{Script=Hiragana}]{2,4}(?=さん|氏|ちゃん))?(?:(?:さん|ちゃん|くん|さま)(?:[（(][^）)]*[）)])?|氏)?$`,
  'u',
);

/** May this phrase speak? */
export type MaySpeak = (phrase: string) => boolean;

/** The attribution of a quotation between two stretches of its sentence. */
export function streamAttribution(
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined {
  if (rules.verbFirst === true) return verbAttribution(before, behind, rules, maySpeak);
  if (rules.topics === '') return orderAttribution(before, behind, rules, maySpeak);
  const verb = isCalled(behind, rules) ? null : verbBehind(behind, rules);
  const source = markedPhrase(before, rules.sources, rules, maySpeak);
  const goesOn = rules.spaced === true ? pattern(`^(?:${anyOf(rules.quotatives)})\\s*$`).exec(behind) : null;
  const told = toldBy(before, rules, maySpeak);
  if (told !== undefined) return told;
  if (verb === null && goesOn === null) {
    const last =
      speakerLast(behind, rules, maySpeak) ??
      verbless(before, behind, rules, maySpeak) ??
      openVerb(before, behind, rules, maySpeak);
    if (last !== undefined || source === undefined) return last;
    return { cue: source.mark, phrase: source.phrase, strength: STRENGTH.source };
  }
  const cue = verb?.groups?.['verb'] ?? behind.trim();
  const first = markedPhrase(before, rules.topics, rules, maySpeak) ?? source;
  if (first !== undefined) return { cue, phrase: first.phrase, strength: STRENGTH.before };
  if (rules.spaced === true && pattern('[은는]\\s*$').test(before))
    return { cue, phrase: before.trim(), strength: STRENGTH.before };
  const second = markedPhrase(verb?.groups?.['between'] ?? '', rules.topics, rules, maySpeak);
  if (second !== undefined) return { cue, phrase: second.phrase, strength: STRENGTH.behind };
  return { cue, phrase: '', strength: STRENGTH.none };
}

const verbBehind = (behind: string, rules: StreamRules): RegExpExecArray | null =>
  pattern(
    `^\\s*(?:${anyOf(rules.quotatives)})(?<between>[^「」“”"。]{0,${REACH}}?)(?<verb>${anyOf(rules.says)})`,
    'u',
  ).exec(behind);

/** "“…” is called", "“…” was written on it". */
const isCalled = (behind: string, rules: StreamRules): boolean =>
  (rules.notSaid ?? '') !== '' &&
  pattern(`^\\s*(?:${anyOf(rules.quotatives)})?、?(?:${anyOf(rules.notSaid ?? '')})`, 'u').test(behind);

/** "from Mr X “…” was heard": whoever the words come from says them. */
const toldBy = (before: string, rules: StreamRules, maySpeak: MaySpeak): StreamAttribution | undefined => {
  const { tellers = '' } = rules;
  const phrase = tellers === '' ? '' : phraseBefore(before, `(?:${anyOf(tellers)})、?$`);
  return phrase !== '' && maySpeak(phrase) ? { cue: tellers, phrase, strength: STRENGTH.behind } : undefined;
};

/** The noun phrase that stands before a mark at the end of a text, '' without one. */
const phraseBefore = (text: string, mark: string): string => {
  const found = pattern(mark).exec(text);
  return found === null ? '' : (NOUN_PHRASE.exec(text.slice(0, found.index))?.[0] ?? '');
};

/** "Mr X: “…”。": the sentence ends with the marks, and its topic stands right before them. */
const verbless = (
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined => {
  if (rules.spaced === true || !/^[。\s]*$/u.test(behind)) return undefined;
  const [topic = '', also = ''] = wordsOf(rules.topics);
  const phrase = phraseBefore(before, `(?:${topic}|${also})、?$`);
  return phrase !== '' && maySpeak(phrase) ? { cue: '', phrase, strength: STRENGTH.open } : undefined;
};

/** "“…”, Mr X.": the speaker closes the sentence behind the particle. */
const speakerLast = (behind: string, rules: StreamRules, maySpeak: MaySpeak): StreamAttribution | undefined => {
  if (rules.spaced === true) return undefined;
  const match = pattern(`^\\s*(?<cue>${anyOf(rules.quotatives)})、?(?<phrase>[^、。「」]{2,24}?)[。.]?\\s*$`, 'u').exec(
    behind,
  );
  const { cue = '', phrase = '' } = match?.groups ?? {};
  return phrase !== '' && maySpeak(phrase) ? { cue, phrase, strength: STRENGTH.behind } : undefined;
};

/** "X “…” and shed tears": any verb behind the particle, where the sentence has no subject that cannot speak. */
const openVerb = (
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined => {
  if (rules.spaced === true) return spacedOpenVerb(before, behind, rules, maySpeak);
  if (isCalled(behind, rules)) return undefined;
  const match = pattern(
    `^(?<cue>${anyOf(rules.quotatives)})[^「」。、]{1,24}?(?:[うくすつぬむるたいだ]|[っんいし]て|し|れ)(?:[。、」]|$)`,
    'u',
  ).exec(behind);
  if (match === null) return undefined;
  const subject = markedPhrase(before, rules.topics, rules, maySpeak);
  if (subject !== undefined && !maySpeak(subject.phrase)) return undefined;
  return { cue: match[0].replace(/[。、」]$/u, ''), phrase: subject?.phrase ?? '', strength: STRENGTH.open };
};

/** "“…”며 고개를 숙였다": the particle of speech alone, where the sentence has someone who can speak. */
const spacedOpenVerb = (
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined => {
  const cue = pattern(`^(?:${anyOf(rules.quotatives)})(?<=고|며|면서)(?=\\s)`).exec(behind)?.[0];
  const subject = cue === undefined ? undefined : markedPhrase(before, rules.topics, rules, maySpeak);
  if (cue === undefined || subject === undefined || !maySpeak(subject.phrase)) return undefined;
  return { cue, phrase: subject.phrase, strength: STRENGTH.open };
};

/** The last noun phrase that a particle marks and that may speak; else the last one. */
export const markedPhrase = (
  text: string,
  marks: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): { readonly phrase: string; readonly mark: string } | undefined => {
  let other: { readonly phrase: string; readonly mark: string } | undefined;
  if (marks === '') return undefined;
  const edge = rules.spaced === true ? '(?=\\s|,|$)' : '(?![\\p{Script=Hiragana}])|(?:は|が)(?=[、，\\s「])';
  for (const mark of wordsOf(marks)) {
    const word = mark.replaceAll('_', ' ');
    const marked = pattern(`(?<phrase>[^、。，「」“”"]{1,${CLAUSE}}?)${word}(?:${edge})`, 'gu');
    const plain = rules.spaced === true ? text.replace(/\([^)]{0,40}\)/gu, '') : text;
    for (const match of [...plain.matchAll(marked)].reverse()) {
      const phrase = match.groups?.['phrase'] ?? '';
      const noun = rules.spaced === true ? spacedPhrase(phrase, rules) : NOUN_PHRASE.exec(phrase.trim())?.[0];
      if (noun === undefined || noun === '' || isAdjunct(noun, rules)) continue;
      if (maySpeak(noun)) return { phrase: noun, mark: word };
      other ??= { phrase: noun, mark: word };
    }
  }
  return other;
};

/** "At first", "in 2019": a time is no subject, whatever marks it. */
const isAdjunct = (noun: string, rules: StreamRules): boolean =>
  rules.spaced !== true && (wordsOf(rules.adjuncts ?? '').includes(noun) || /\p{N}[年月日時]$/u.test(noun));

/** Signs of most Korean names. */
const NAME_LENGTH = 3;

/** The last words of a clause, back to the name or address before the particle. */
const spacedPhrase = (text: string, rules: StreamRules): string | undefined => {
  const words = text.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (pattern(`^(?:${anyOf(rules.pronouns)})$`, 'u').test(last)) return last;
  const isName = last.length === NAME_LENGTH || /^[A-Z]{2,}$/.test(last) || SPEAKING_BODY.test(last);
  if (!isName && !pattern(`(?:${anyOf(rules.titles)})$`, 'u').test(last)) return undefined;
  return words.slice(-5).join(' ');
};
