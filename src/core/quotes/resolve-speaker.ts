/** From the words beside a quotation to a speaker the reader can be shown. */
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import { longBody } from './long-body.ts';
import type { Mention } from './mention.ts';
import { namedBefore } from './named-before.ts';
import type { Named } from './describe-name.ts';
import type { People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { pointedAt } from './pointed-at.ts';
import { LONGEST_DESCRIPTION, wholeDescription } from './whole-description.ts';
import { isDefinite, resolveDescription } from './resolve-description.ts';
import { isIn, meant } from './resolve-dropped.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isOfficeOf, mayBeNew, resolveAnaphor, rowsOf } from './resolve-anaphor.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';
import { is } from './tokens.ts';
import { sameUnnamed } from './unnamed-speaker.ts';
import type { Story } from './story-so-far.ts';

/** How sure a description is: one with a noun for a person or a body, one without. */
const SURE = {
  likely: 0.7,
  shared: 0.65,
  fitting: 0.86,
  only: 0.9,
  lessFitting: 0.14,
  name: 0.95,
  noun: 0.75,
  words: 0.5,
  plainSubject: 0.69,
} as const;

const listed = (speaker: Speaker | undefined): readonly Speaker[] => (speaker === undefined ? [] : [speaker]);

/** The speaker that a mention means, undefined where it is not known. `quoted`: the words that it says. */
export function resolveSpeaker(
  mention: Mention,
  sentence: PreparedSentence,
  people: People,
  story: Story,
  lexicon: Lexicon,
  quoted = '',
): Speaker | undefined {
  if (mention.named !== undefined && isKind(mention, sentence, lexicon)) return describedAs(mention, sentence);
  const whole = longBody(mention, sentence);
  if (whole !== undefined) return { ...describedAs(mention, sentence), name: whole, gender: 'n' };
  if (mention.named !== undefined)
    return namedSpeaker(mention.named, 'named', isDoubtful(mention, sentence, lexicon) ? SURE.words : SURE.name);
  const block = sentence.block;
  if (mention.kind === 'pronoun') {
    const gender = lexicon.facts(mention.text.toLowerCase()).gender;
    if (gender === 'x' || gender === 'o') return undefined;
    const meantBy = (one: Mention): readonly Speaker[] =>
      one === mention ? [] : listed(resolveSpeaker(one, sentence, people, story, lexicon));
    const { subject, others } = namedBefore(mention, sentence);
    const here = {
      subject: subject === undefined ? [] : meantBy(subject).filter((one) => one.sure >= SURE.likely),
      named: others.flatMap(meantBy),
    };
    return meant(resolvePronoun(gender, story, block.index, here, quoted), mention.text);
  }
  const unnamed = sameUnnamed(mention, block.index, story, lexicon);
  if (unnamed !== undefined) return unnamed;
  const found = resolveDescription(mention, block, people, story, lexicon);
  if (found?.named !== undefined && found.sure >= SURE.shared)
    return namedSpeaker(found.named, 'description', found.sure);
  const pointed = pointedAt(mention, block, story, lexicon);
  if (pointed !== undefined) return pointed;
  const fitting = lexicon.facts(mention.noun).classes.has('family')
    ? undefined
    : (fittingPerson(mention, sentence, story, lexicon) ??
      (isDefinite(mention, block, lexicon) ? resolveAnaphor(mention, sentence, people, story, lexicon) : undefined));
  if (fitting !== undefined) return fitting;
  if (mention.text.length > LONGEST_DESCRIPTION) return undefined;
  return {
    name: wholeDescription(mention, sentence, lexicon.language.inflects === 'endings'),
    role: '',
    named: undefined,
    gender: genderOfNoun(mention, block, lexicon),
    found: 'description',
    isNew: !isDefinite(mention, block, lexicon),
    sure: mention.noun === '' ? (isPlainSubject(mention, sentence) ? SURE.plainSubject : SURE.words) : SURE.noun,
  };
}

/** How many sentences back someone may be spoken of whom a noun alone still means, also over a heading. */
const LAST_SENTENCES = 2;

/** "the Briton", "the unionist": the one person of whom the text has been speaking, where the noun tells he or she. */
const fittingPerson = (
  mention: Mention,
  sentence: PreparedSentence,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined => {
  const { gender } = lexicon.facts(mention.noun);
  const opens = mention.from === sentence.from && !is(sentence.tokens[mention.from], 'determiner');
  if (opens && lexicon.language.bareNouns !== true) return undefined;
  if (mayBeNew(mention, sentence, lexicon) && rowsOf(mention.noun, lexicon).length === 0) return undefined;
  if (!isHeOrShe(gender) || !isDefinite(mention, sentence.block, lexicon)) return undefined;
  const found = resolvePronoun(gender, story, sentence.block.index);
  if (found?.speaker.named === undefined || found.sure < SURE.fitting) return undefined;
  if (
    (mention.from === sentence.from || isOfficeOf(mention, sentence)) &&
    hasOtherOffice(found.speaker.named, mention.noun, lexicon)
  )
    return undefined;
  const { index } = sentence.block;
  const near = story.sentences.filter((one, at, all) => index - one.block <= 1 || all.length - at <= LAST_SENTENCES);
  const isNear = near.some(
    (one) => isIn(found.speaker, one) || one.named.some((who) => who.named === found.speaker.named),
  );
  if (!isNear && found.sure < SURE.only && found.speaker.named !== story.hero) return undefined;
  return { ...found.speaker, found: 'description', sure: found.sure - SURE.lessFitting };
};

/** "the president" is no fireman: someone of whom the article tells another office. */
const hasOtherOffice = ({ roleNouns }: Named, noun: string, lexicon: Lexicon): boolean => {
  const rows = rowsOf(noun, lexicon);
  const shares = roleNouns.some((one) => one === noun || rowsOf(one, lexicon).some((row) => rows.includes(row)));
  return rows.length > 0 && roleNouns.length > 0 && !shares;
};

/** Where every noun has a capital: a single word behind an article, met only once, that nothing tells to be a name. */
const isDoubtful = ({ named, from }: Mention, { tokens }: PreparedSentence, lexicon: Lexicon): boolean =>
  lexicon.language.capitalNouns === true &&
  named?.kind === 'unknown' &&
  named.words.length === 1 &&
  named.mentions.length < 2 &&
  is(tokens[from], 'determiner');

/** "said the Norwegian": a lone capital behind an article, met once, tells of what kind someone is and is no name. */
const isKind = ({ named, from, to }: Mention, { tokens, from: start }: PreparedSentence, lexicon: Lexicon): boolean =>
  lexicon.language.capitalNouns !== true &&
  named?.kind === 'unknown' &&
  named.words.length === 1 &&
  named.mentions.length < 2 &&
  tokens
    .slice(from + 1, to - 1)
    .every((token) => token.kind === 'word' && !token.capital && !is(token, 'person', 'body')) &&
  tokens[to - 1]?.text === named.words[0] &&
  is(tokens[from], 'determiner') &&
  !is(tokens[from], 'joiner') &&
  (tokens[from]?.capital !== true || from === start);

const describedAs = (mention: Mention, { tokens, block }: PreparedSentence): Speaker => ({
  name: block.text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end),
  role: '',
  named: undefined,
  gender: 's',
  found: 'description',
  sure: SURE.noun,
});

/** "the drummer said", "said the drummers": an article, a noun or two and a verb of saying right beside. */
const isPlainSubject = (mention: Mention, { tokens, cues, from }: PreparedSentence): boolean => {
  if (!is(tokens[mention.from], 'determiner') || mention.to - mention.from < 2 || mention.inPhrase) return false;
  const isLast =
    mention.to - mention.from > 3 || tokens.slice(mention.from + 1, mention.to).some((one) => is(one, 'determiner'));
  if (isLast) return false;
  return cues.some(
    ({ phrase, from: start, to }) =>
      phrase.frame === 'say' &&
      (to === mention.from ||
        (mention.from === from && tokens.slice(mention.to, start).every((one) => is(one, 'auxiliary', 'adverb')))),
  );
};

/** Where things are he and she too, the article tells it of a body: "la direction" is she. */
const genderOfNoun = (mention: Mention, block: PreparedBlock, lexicon: Lexicon): Gender => {
  if (mention.noun === '') return '';
  const own = lexicon.facts(mention.noun).gender;
  if (own !== '' || !isBody(mention, lexicon)) return own || 's';
  const article = block.tokens[mention.from]?.facts.gender ?? '';
  return lexicon.language.grammaticalGender === true && (article === 'm' || article === 'f') ? article : 'n';
};

const isBody = (mention: Mention, lexicon: Lexicon): boolean => {
  const { classes } = lexicon.facts(mention.noun);
  return classes.has('body') && !classes.has('person');
};
