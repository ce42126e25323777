/** Who speaks by a cue before the quotation: its subject, its agent, its owner, or the subject of the clause it leans on. */
import type { Cue } from './cues.ts';
import { isHeOrShe } from './lexicon.ts';
import { mainSubject, subjectOf } from './find-subject.ts';
import { maySpeak, subjectBehind } from './subject-behind.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is } from './tokens.ts';

/** The speaker by a cue. "X said he believes it “…”": what the inner verb's pronoun means is who says so. */
export const speakerByCue = (sentence: PreparedSentence, cue: Cue): Mention | undefined =>
  outerSubject(sentence, cue, speakingSubject(sentence, cue));

/** The subject of a cue; where that is missing or no one who speaks, the source that an earlier "according to" names. */
const speakingSubject = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  const own = cueSubject(sentence, cue);
  if (own !== undefined && maySpeak(own)) return own;
  const source = sentence.cues.findLast((one) => one.to <= cue.from && one.phrase.frame === 'according');
  return (source === undefined ? undefined : subjectOf(sentence, source)) ?? own;
};

const outerSubject = (sentence: PreparedSentence, cue: Cue, own: Mention | undefined): Mention | undefined => {
  if (own?.kind !== 'pronoun') return own;
  const outer = sentence.cues.findLast((one) => one.to <= own.from && one.phrase.frame === 'say' && !one.passive);
  if (outer === undefined || own.to > cue.from) return own;
  if (sentence.tokens.slice(outer.to, own.from).some((token) => token.kind !== 'word' || is(token, 'as'))) return own;
  const subject = subjectOf(sentence, outer);
  if (subject?.named === undefined || subject.from >= outer.to) return own;
  const [he, her] = [sentence.tokens[own.from]?.facts.gender, subject.named.gender];
  const agrees = subject.named.kind !== 'body' && isHeOrShe(he) && (her === '' || her === he);
  return agrees ? subject : own;
};

/** "A said that B had found it “…”": whose words they are stays open. */
export const isNested = (sentence: PreparedSentence, cue: Cue, mention: Mention | undefined): boolean => {
  if (cue.phrase.frame !== 'say' || !is(sentence.tokens[cue.from - 1], 'auxiliary')) return false;
  const outer = sentence.cues.find((one) => one.to <= cue.from && one.phrase.frame === 'say' && !one.passive);
  const subject = outer === undefined ? undefined : subjectOf(sentence, outer);
  return subject !== undefined && mention !== undefined && subject !== mention;
};

/** "was called “…” by X". */
export const agentOf = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  for (let at = cue.to; at < sentence.to - 1; at += 1) {
    if (is(sentence.tokens[at], 'agent')) return subjectBehind(sentence, at + 1);
  }
  return undefined;
};

/** A participle and a noun lean on the subject of the whole sentence. */
const cueSubject = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  const { frame } = cue.phrase;
  if (frame !== 'adding' && frame !== 'noun') return subjectOf(sentence, cue);
  const own =
    frame === 'adding' ? ownSubject(sentence, cue) : (ownerBefore(sentence, cue) ?? ownerBehind(sentence, cue));
  if (own !== undefined) return own;
  const before = sentence.cues.filter((one) => one.to <= cue.from && one.phrase.frame !== 'noun' && !one.passive);
  const earlier = before.findLast((one) => one.phrase.frame !== 'call') ?? before.at(-1);
  if (earlier !== undefined) return cueSubject(sentence, earlier);
  const free = sentence.mentions.filter((one) => one.to <= cue.from && !one.inPhrase && !one.possessive);
  return mainSubject(free, sentence.tokens, sentence.from);
};

/** "with some calling her out, saying …": a mention right before the participle and not set off by a comma. */
const ownSubject = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  let edge = cue.from;
  while (is(sentence.tokens[edge - 1], 'adverb', 'auxiliary', 'manner')) edge -= 1;
  const before = sentence.mentions.find((mention) => mention.to === edge || mention.to === cue.from);
  if (before === undefined || (before.inPhrase && before.named?.kind !== 'person')) return undefined;
  const isPaper = before.named === undefined && is(sentence.tokens[before.to - 1], 'body');
  const isThing = isPaper && !is(sentence.tokens[before.to - 1], 'person') && before.from > sentence.from;
  return isThing || isObject(before, sentence) ? undefined : before;
};

/** "Berg emailed supporters saying": right behind a plain verb whose subject has been named. */
const isObject = ({ from, named }: Mention, { tokens, mentions }: PreparedSentence): boolean => {
  const verb = tokens[from - 1];
  const isVerb = verb?.kind === 'word' && !verb.capital && verb.facts.classes.size === 0;
  return named === undefined && isVerb && mentions.some((one) => one.to === from - 1 && !one.possessive);
};

/** "X’s reply was: “…”", with at most one word between. */
export const ownerBefore = (sentence: PreparedSentence, cue: Cue): Mention | undefined =>
  sentence.mentions.find((one) => one.possessive && (one.to === cue.from || one.to === cue.from - 1));

/** "the praise of X: “…”". */
const ownerBehind = (sentence: PreparedSentence, cue: Cue): Mention | undefined => {
  if (!is(sentence.tokens[cue.to], 'preposition')) return undefined;
  const owner = sentence.mentions.find((mention) => mention.from === cue.to + 1);
  return owner?.kind === 'name' ? owner : undefined;
};
