/** Chinese: the verb of saying stands behind its subject, before the marks or behind them. */
import type { StreamRules } from '../languages/quote-language.ts';
import { anyOf, pattern, type StreamAttribution } from './stream-words.ts';

const STRENGTH = { before: 0.9, behind: 0.88, reported: 0.86, colon: 0.82 } as const;

const CLAUSE = '[^，。；：！？“”「」『』\n]';
/** "笑道": any verb before this sign speaks where its clause ends. */
const OPEN_VERB = '\\p{Script=Han}道(?=[了着]?$|[：:，,。])';
/** Verbs go on into nouns ("分析师", "问题"). */
const NO_NOUN = '(?!姓名|身份|[师師员員人家书書题題性报報费費部会會])';

/** Verbs and prepositions by which someone comes to speak. */
const FIRST_VERB = /通过|通過|透过|透過|发表|發表|发布|發布|致电|致電|出席|会见|會見|接受|受访|受訪|主持|在|对|對|向/u;
/** Times, places and listeners between a subject and its verb. */
const ADJUNCT =
  '\\d{1,4}[日月年时時号號]|\\d{1,4}日?[上下]午|周[一二三四五六日]|星期[一二三四五六日]|[今昨当當][天日晚早]|在[^，]{0,24}?(?:上|中|时|時|后|後|里|裡|内|內)|[对對][^，]{1,12}|向[^，]{1,12}|接受[^，]{0,24}|受[访訪][时時]?|[^，的]{2}地';
/** What may stand before a subject. */
const LEAD = /^(?:但是|但|不过|不過|而|另外|此外|同时|同時|其中|对此|對此|[据據由]|有|就连|连)/u;

/** May this phrase speak? */
type MaySpeak = (phrase: string) => boolean;

/** The attribution of a quotation between two stretches of its sentence, by the order of words alone. */
export function orderAttribution(
  before: string,
  behind: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined {
  const says = `(?<verb>(?:${anyOf(rules.says)})${NO_NOUN}|${OPEN_VERB})`;
  const lead = pattern(`(?<subject>${CLAUSE}{0,40})${says}(?:道|了|着|著)?${CLAUSE}{0,14}[：:，,]?\\s*$`, 'u').exec(
    before,
  );
  if (lead !== null && !isName(lead, before, rules)) return ofMatch(lead, STRENGTH.before, rules, maySpeak);
  const trail = pattern(`^[，,]?(?<subject>(?![的等之])${CLAUSE}{1,30}?)${says}`).exec(behind);
  if (trail !== null && !isName(trail, behind, rules)) return ofMatch(trail, STRENGTH.behind, rules, maySpeak);
  const told = reported(before, says, rules, maySpeak);
  if (told !== undefined) return told;
  const colon = pattern(`(?<subject>${CLAUSE}{2,40})[：:]\\s*$`).exec(before)?.groups?.['subject'] ?? '';
  return colon !== '' && maySpeak(colon) ? { cue: '', phrase: colon, strength: STRENGTH.colon } : undefined;
}

/** How many clauses may stand between the verb and the marks. */
const CLAUSES = 3;

/** "X says, the roof is “…”": the last clause that ends in a verb of saying. */
const reported = (
  before: string,
  says: string,
  rules: StreamRules,
  maySpeak: MaySpeak,
): StreamAttribution | undefined => {
  const clauses = before.split('，');
  for (let at = clauses.length - 2; at >= Math.max(0, clauses.length - 1 - CLAUSES); at -= 1) {
    const told = pattern(
      `^(?:(?<subject>[^。“”「」]{0,40}?)${says}(?:道|了|着|著)?|[在依][据據]?(?<own>.{1,12})(?<see>看来|看來))$`,
      'u',
    ).exec(clauses[at] ?? '');
    if (told === null || isName(told, before, rules)) continue;
    return ofMatch(told, STRENGTH.reported, rules, maySpeak, clauses.slice(0, at).join('，'));
  }
  return undefined;
};

/** Whom a sentence is about: the first clause that begins with someone who can speak. */
export const subjectOfSentence = (sentence: string, rules: StreamRules, maySpeak: MaySpeak): string => {
  const clauses = sentence.split(/[，。；：！？\n]/u);
  const openings = clauses.map((clause) => bare(clause.split(FIRST_VERB)[0] ?? '', rules));
  return clauses.map((clause) => bare(clause, rules)).find(maySpeak) ?? openings.find(maySpeak) ?? '';
};

/** "is called “…”": the words are a name. */
const isName = (match: RegExpExecArray, text: string, rules: StreamRules): boolean => {
  const at = match.index + (match.groups?.['subject'] ?? '').length;
  const around = text.slice(Math.max(0, at - 1), at + (match.groups?.['verb'] ?? '').length + 2);
  return (rules.notSaid ?? '') !== '' && pattern(`(?:${anyOf(rules.notSaid ?? '')})`, 'u').test(around);
};

/** How many adjuncts may stand behind a subject. */
const MOST_ADJUNCTS = 9;

/** A subject without the adjuncts around it. They go one by one: one pattern for all would try each way to part them. */
const bare = (subject: string, rules: StreamRules): string => {
  const adjunct = pattern(`(?:${ADJUNCT}|${anyOf(`${rules.adjuncts ?? ''} ${rules.says}`)})$`, 'u');
  let rest = subject.trim().replace(LEAD, '');
  for (let i = 0; i < MOST_ADJUNCTS && adjunct.test(rest); i += 1) rest = rest.replace(adjunct, '');
  return rest.trim();
};

/** The subject of the verb; where its clause has none, that of an earlier clause of the sentence. */
const ofMatch = (
  { groups = {}, input, index }: RegExpExecArray,
  strength: number,
  rules: StreamRules,
  maySpeak: MaySpeak,
  before = input.slice(0, index),
): StreamAttribution => {
  const { subject = groups['own'] ?? '', verb = groups['see'] ?? '' } = groups;
  const phrase = bare(subject, rules);
  if (phrase !== '' && maySpeak(phrase)) return { cue: verb, phrase, strength };
  const [opening = ''] = phrase.split(FIRST_VERB);
  if (opening.length > 1 && maySpeak(opening)) return { cue: verb, phrase: opening, strength };
  const office =
    pattern(`^(?<who>.{1,16}?(?:${anyOf(`${rules.roles ?? ''} ${rules.titles}`)}))(?!的).+[时時后後中上]$`).exec(phrase)
      ?.groups?.['who'] ?? '';
  if (office !== '' && maySpeak(office)) return { cue: verb, phrase: office, strength };
  const isMere = phrase === '' || FIRST_VERB.test(phrase.slice(0, 2));
  if (!isMere) return { cue: verb, phrase, strength };
  const earlier = subjectOfSentence(before, rules, maySpeak);
  // An earlier clause whose subject nobody can read: the speaker stays open.
  return { cue: verb, phrase: earlier === '' ? before.trim() : earlier, strength };
};
