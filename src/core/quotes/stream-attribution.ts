/** Who says a quotation in a language written as a stream or with particles, from the words of its own sentence. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './lexicon.ts';
import { anyOf, pattern } from './stream-words.ts';

/** What the sentence says. `phrase` is '' where the subject is left out. */
export interface StreamAttribution {
  readonly cue: string;
  readonly phrase: string;
  /** 0 to 1 */
  readonly strength: number;
}

/** Strength of a source without a verb of saying. */
export const SOURCE_ONLY = 0.85;

const STRENGTH = { before: 0.9, behind: 0.88, source: SOURCE_ONLY, none: 0.8 } as const;
/** How far behind the marks the verb may stand, in signs. */
const REACH = 60;
const NOUN_PHRASE =
  /(?:[\p{Script=Han}\p{Script=Katakana}々ー・＝A-Za-z0-9（）()]+の)*[\p{Script=Han}\p{Script=Katakana}々ー・＝A-Za-z0-9（）()]+$/u;

/** The attribution of a quotation between two stretches of its sentence. */
export function streamAttribution(before: string, behind: string, rules: StreamRules): StreamAttribution | undefined {
  if (rules.topics === '') return byOrder(before, behind, rules);
  const verb = pattern(
    `^\\s*(?:${anyOf(rules.quotatives)})(?<between>[^「」“”"。]{0,${REACH}}?)(?<verb>${anyOf(rules.says)})`,
    'u',
  ).exec(behind);
  const source = lastOf(before, rules.sources, rules);
  const goesOn = rules.spaced === true ? pattern(`^(?:${anyOf(rules.quotatives)})\\s*$`).exec(behind) : null;
  if (verb === null && goesOn === null)
    return source === undefined ? undefined : { cue: source.mark, phrase: source.phrase, strength: STRENGTH.source };
  const cue = verb?.groups?.['verb'] ?? behind.trim();
  const first = lastOf(before, rules.topics, rules);
  if (first !== undefined) return { cue, phrase: first.phrase, strength: STRENGTH.before };
  const second = lastOf(verb?.groups?.['between'] ?? '', rules.topics, rules);
  if (second !== undefined) return { cue, phrase: second.phrase, strength: STRENGTH.behind };
  return { cue, phrase: '', strength: STRENGTH.none };
}

/** The last noun phrase that a particle marks. */
const lastOf = (
  text: string,
  marks: string,
  rules: StreamRules,
): { readonly phrase: string; readonly mark: string } | undefined => {
  if (marks === '') return undefined;
  const edge = rules.spaced === true ? '(?=\\s|,|$)' : '(?![\\p{Script=Hiragana}])|(?:は|が)(?=[、，\\s「])';
  for (const mark of wordsOf(marks)) {
    const word = mark.replaceAll('_', ' ');
    const marked = pattern(`(?<phrase>[^、。，「」“”"]+?)${word}(?:${edge})`, 'gu');
    for (const match of [...text.matchAll(marked)].reverse()) {
      const phrase = match.groups?.['phrase'] ?? '';
      const noun = rules.spaced === true ? spacedPhrase(phrase, rules) : NOUN_PHRASE.exec(phrase.trim())?.[0];
      if (noun !== undefined && noun !== '') return { phrase: noun, mark: word };
    }
  }
  return undefined;
};

/** The last words of a clause, back to the name or address before the particle. */
const spacedPhrase = (text: string, rules: StreamRules): string | undefined => {
  const words = text.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (pattern(`^(?:${anyOf(rules.pronouns)})$`, 'u').test(last)) return last;
  if (!pattern(`(?:${anyOf(rules.titles)})$`, 'u').test(last)) return undefined;
  return words.slice(-5).join(' ');
};

/** Chinese: the verb stands right behind its subject, before the marks or behind them. */
const byOrder = (before: string, behind: string, rules: StreamRules): StreamAttribution | undefined => {
  const says = anyOf(rules.says);
  const lead = pattern(
    `(?<subject>[^，。；：“”]{1,40}?)(?<verb>${says})(?:道|了)?[^，。；：“”]{0,14}[：:，,]?\\s*$`,
    'u',
  ).exec(before);
  if (lead !== null) return ofGroups(lead, STRENGTH.before);
  const trail = pattern(`^[，,]?(?<subject>[^，。；：“”]{1,24}?)(?<verb>${says})`).exec(behind);
  return trail === null ? undefined : ofGroups(trail, STRENGTH.behind);
};

const ADJUNCT =
  /(?:\d+[日月年]|周[一二三四五六日]|星期[一二三四五六日]|今天|昨天|当天|日前|近日|随后|同时|此外|在[^，]*?(?:上|中|时|后|里)|对[^，]{1,12}|向[^，]{1,12}|接受[^，]*|也|还|则|并|都|曾|进一步|补充|明确|公开|再次)+$/u;

const ofGroups = (match: RegExpExecArray, strength: number): StreamAttribution => {
  const { subject = '', verb = '' } = match.groups ?? {};
  return { cue: verb, phrase: subject.replace(ADJUNCT, '').trim(), strength };
};
