/** "the striker", "the Argentine coach", "the 34-year-old": the person of whom the text has just been speaking. */
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import { wordsOf } from './word-list.ts';
import type { Mention } from './mention.ts';
import type { Named } from './describe-name.ts';
import type { People } from './people.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is } from './tokens.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';

/** How sure: one person of the article has an office of that kind; only one person is in the paragraph; in the one before. */
const SURE = { kin: 0.82, paragraph: 0.84, before: 0.74 } as const;

/** Letters that may stand before or behind a noun of a row ("exalcalde"); a longer half makes another noun of it. */
const LONGEST_AFFIX = 3;

/** How many words behind a noun its owner stands: "of", an article, a name. */
const OWNER_REACH = 3;

/** The person that a definite description means where no role of the article has its noun. */
export function resolveAnaphor(
  mention: Mention,
  sentence: PreparedSentence,
  people: People,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined {
  const noun = lexicon.facts(mention.noun);
  const article = sentence.tokens[mention.from]?.facts.gender ?? '';
  const gender = isHeOrShe(noun.gender) ? noun.gender : article || genderTold(mention, sentence);
  if (lexicon.language.bareNouns !== true && !is(sentence.tokens[mention.from], 'determiner')) return undefined;
  if (!noun.classes.has('person') || noun.classes.has('body') || noun.gender === 'p') return undefined;
  const rows = rowsOf(mention.noun, lexicon);
  if (rows.length === 0 && mayBeNew(mention, sentence, lexicon)) return undefined;
  const fits = (one: Named): boolean => agrees(one, gender) && !conflicts(one, rows, lexicon);
  const { index } = sentence.block;
  const holders = people.all.filter(
    (one) => one.kind === 'person' && agrees(one, gender) && sharesKin(one, rows, lexicon) && isBefore(one, index),
  );
  if (rows.length > 0 && holders.length === 1 && holders[0] !== undefined)
    return namedSpeaker(holders[0], 'description', SURE.kin);
  if (isOwnedOffice(mention, sentence, lexicon) || (rows.length > 0 && isOfficeOf(mention, sentence))) return undefined;
  const here = personsIn(index, story);
  if (here.length > 0) return only(here, fits, SURE.paragraph);
  const last = story.sentences.at(-1);
  if (last === undefined || index - last.block > 1) return undefined;
  const before = only(personsIn(last.block, story), fits, SURE.before);
  const named = before?.named;
  const isAbout = rows.length > 0 || last.speaker?.named === named || last.subject?.named === named;
  return named !== undefined && isAbout ? before : undefined;
}

/** "The minister, who is abroad, said she …": the pronoun right behind the verb of saying tells he or she, '' without one. */
const genderTold = (mention: Mention, { cues, tokens, from }: PreparedSentence): Gender => {
  const said =
    mention.from === from ? cues.find((cue) => cue.from >= mention.to && cue.phrase.frame === 'say') : undefined;
  const next = tokens[said?.to ?? -1];
  return is(next, 'pronoun') && !is(next, 'determiner') ? (next?.facts.gender ?? '') : '';
};

/** "Mahkeme başkanı": an office with its owner before it is no mere word for someone just spoken of. */
const isOwnedOffice = (mention: Mention, { block, tokens }: PreparedSentence, lexicon: Lexicon): boolean => {
  const { part } = lexicon.facts(mention.noun);
  const owner = tokens[mention.to - 2];
  const isPair = mention.to - mention.from > 1 && !is(owner, 'determiner', 'person');
  return block.verbLast && isPair && part !== '' && part !== mention.noun;
};

/** "the minister of Justice", "the coach of Lund": a full title is no mere word for someone just spoken of. */
export const isOfficeOf = ({ to }: Mention, { tokens }: PreparedSentence): boolean => {
  const [tie, ...behind] = tokens.slice(to, to + OWNER_REACH);
  return is(tie, 'tie') && behind.find((token) => !is(token, 'determiner'))?.capital === true;
};

/** Where no article tells known from new, a noun with an adjective ("пожилой зритель") may bring someone new. */
export const mayBeNew = (mention: Mention, { tokens }: PreparedSentence, { language }: Lexicon): boolean => {
  const first = tokens[mention.from];
  const hasAdjective = first?.capital === false && !is(first, 'person', 'determiner');
  return language.bareNouns === true && language.inflects === 'endings' && hasAdjective;
};

/** The rows of like offices a noun stands in. */
export const rowsOf = (noun: string, lexicon: Lexicon): readonly string[] => {
  const { part } = lexicon.facts(noun);
  const stem = noun.length - part.length <= LONGEST_AFFIX ? part : noun;
  return lexicon.kin.filter((row) => wordsOf(row).some((one) => one === noun || one === stem));
};

/** Who a paragraph has been about, where it has named one person only. */
export const onlyPersonOf = (block: number, story: Story): Speaker | undefined =>
  story.sentences.some((one) => one.block === block && isBodyOrOther(one.subject ?? one.speaker))
    ? undefined
    : only(personsIn(block, story), () => true, SURE.paragraph);

const isBodyOrOther = (speaker: Speaker | undefined): boolean =>
  speaker !== undefined && (speaker.named === undefined || !isLikelyPerson(speaker.named));

const isBefore = (one: Named, block: number): boolean => (one.mentions[0]?.block ?? 0) <= block;

const only = (persons: readonly Named[], fits: (one: Named) => boolean, sure: number): Speaker | undefined => {
  const [one] = persons;
  return persons.length === 1 && one !== undefined && fits(one) ? namedSpeaker(one, 'description', sure) : undefined;
};

/** The persons that a paragraph has named so far or let speak. */
const personsIn = (block: number, story: Story): readonly Named[] => {
  const read = story.sentences.filter((one) => one.block === block);
  const heads = read.flatMap((one) => [one.subject?.named, one.speaker?.named]);
  const others = read.flatMap((one) => one.named);
  const persons = [...heads, ...others.map((one) => one.named)].flatMap((one) => (one?.kind === 'person' ? [one] : []));
  const likely = heads.flatMap((one) => (one !== undefined && isLikelyPerson(one) ? [one] : []));
  return [...new Set(persons.length > 0 ? persons : likely)];
};

/** A name of two words that is the subject of a sentence, where nothing tells that it is no person's. */
const isLikelyPerson = (one: Named): boolean =>
  one.kind === 'person' || (one.kind === 'unknown' && one.words.length > 1);

const agrees = (one: Named, gender: string): boolean =>
  !isHeOrShe(gender) || !isHeOrShe(one.gender) || one.gender === gender;

const sharesKin = (one: Named, rows: readonly string[], lexicon: Lexicon): boolean =>
  one.roleNouns.some((noun) => rowsOf(noun, lexicon).some((row) => rows.includes(row)));

/** Another office than this one: the prosecutor is not the lawyer. */
const conflicts = (one: Named, rows: readonly string[], lexicon: Lexicon): boolean =>
  rows.length > 0 && one.roleNouns.some((noun) => rowsOf(noun, lexicon).length > 0) && !sharesKin(one, rows, lexicon);
