/** Verbs that no list holds: what they are is told by where they stand. */
import type { Attribution } from './attribution.ts';
import { countWords } from './classify-span.ts';
import { type Gender, isHeOrShe } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { maySpeak, mentionFrom } from './subject-behind.ts';
import { is, type Token } from './tokens.ts';

const STRENGTH = { tied: 0.95, dash: 0.95, auxiliary: 0.86, mark: 0.78 } as const;

/** Words of a verb before the pronoun that a hyphen ties to it ("s'en étonne-t-elle"). */
const LONGEST_VERB = 4;

/** Fewest words whose speaker a verb that no list holds may bring. */
const WHOLE = 4;

/** "– …, thundered Berg.": behind a pause any plain word with a speaker right behind it attributes. `light`: behind little words. */
export const plainVerb = (
  sentence: PreparedSentence,
  at: number,
  next: number,
  light: number,
  paused: boolean,
): Attribution | undefined => {
  const { tokens, block } = sentence;
  const token = tokens[at];
  const tied = tiedPronoun(sentence, next);
  if (tied !== undefined) return { cue: undefined, mention: tied, strength: STRENGTH.tied };
  const isDash = block.marked[token?.marked ?? -1]?.dash === true;
  if (!isDash && (!block.verbFirst || !paused || countWords(token?.text ?? '') < WHOLE)) return undefined;
  const verb = isDash ? next : light;
  const word = tokens[verb];
  if (word?.kind !== 'word' || word.capital || word.facts.classes.size > 0) return undefined;
  const mention = mentionFrom(sentence, verb + 1);
  if (mention === undefined || mention.inPhrase || mention.possessive) return undefined;
  const speaks =
    mention.kind === 'pronoun' ? isDash : mention.named === undefined ? mention.noun !== '' : maySpeak(mention);
  return speaks
    ? {
        cue: undefined,
        mention,
        strength: isDash ? STRENGTH.dash : is(tokens[next], 'auxiliary') ? STRENGTH.auxiliary : STRENGTH.mark,
      }
    : undefined;
};

/** "“…”, smiles-she": any verb speaks behind a quotation where its pronoun is tied to it. */
const tiedPronoun = ({ tokens, block, to }: PreparedSentence, next: number): Mention | undefined => {
  const end = Math.min(to, next + LONGEST_VERB);
  const isTied = (token: Token): boolean => is(token, 'pronoun') && block.text[token.start - 1] === '-';
  const at = next + 1 + tokens.slice(next + 1, end).findIndex(isTied);
  const pronoun = at > next ? tokens[at] : undefined;
  const isVerb = tokens.slice(next, at).every((token) => token.kind === 'word' && !token.capital);
  if (pronoun === undefined || !isVerb) return undefined;
  const base = { from: at, to: at + 1, noun: '', inPhrase: false, possessive: false };
  return { ...base, kind: 'pronoun', named: undefined, text: pronoun.text };
};

const isPersonsName = ({ named, possessive }: Mention): boolean => named?.kind === 'person' && !possessive;

const genderOf = ({ from }: Mention, tokens: readonly Token[]): Gender => tokens[from]?.facts.gender ?? '';

/** "“…,” Berg thundered.", "“…,” he laughed.": behind a pause that is no dash a person right before any plain verb. */
export const actorBehind = ({ tokens }: PreparedSentence, at: number, mention: Mention): Attribution | undefined => {
  const verb = tokens[mention.to];
  const isVerb = verb?.kind === 'word' && !verb.capital && verb.facts.classes.size === 0;
  const ends = tokens[mention.to + 1]?.kind !== 'word';
  const isSomeone = mention.kind === 'pronoun' ? ends && isHeOrShe(genderOf(mention, tokens)) : isPersonsName(mention);
  const speaks = isSomeone && countWords(tokens[at]?.text ?? '') >= WHOLE;
  const isComma = !/^[–—―-]$/u.test(tokens[mention.from - 1]?.text ?? '');
  return isVerb && speaks && isComma ? { cue: undefined, mention, strength: STRENGTH.mark } : undefined;
};
