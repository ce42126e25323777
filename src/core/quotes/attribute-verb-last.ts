/** Attribution where the verb closes its sentence, behind what is quoted: "Berg, “…” said", "“…” saying Berg". */
import type { Attribution } from './attribution.ts';
import { subjectBehind } from './subject-behind.ts';
import type { Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { authorOf } from './text-author.ts';
import { is, type Token } from './tokens.ts';

const STRENGTH = { beside: 0.95, source: 0.85, sentence: 0.8, colon: 0.8 } as const;

/** The attribution of the quotation at a token, undefined where the sentence has none. */
export function attributeVerbLast(sentence: PreparedSentence, at: number): Attribution | undefined {
  return (
    behind(sentence, at) ??
    introduced(sentence, at) ??
    source(sentence, at) ??
    behindColon(sentence, at) ??
    lastVerb(sentence, at)
  );
}

const isPause = (token: Token | undefined): boolean => token?.kind === 'sign' && ',–—-'.includes(token.text);

/** "X, “…” said" and "“…” saying X". */
const behind = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  let next = at + 1;
  while (next < sentence.to && (isPause(sentence.tokens[next]) || is(sentence.tokens[next], 'auxiliary'))) next += 1;
  const cue = sentence.cues.find((one) => one.from === next);
  if (cue === undefined || cue.phrase.frame === 'after') return undefined;
  return { cue, mention: speakerOf(sentence, cue, at), strength: STRENGTH.beside };
};

/** "X said: “…”". */
const introduced = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const { tokens } = sentence;
  const end = tokens[at - 1]?.text === ':' ? at - 1 : at;
  const cue = sentence.cues.findLast((one) => one.to === end || (end < at && one.to <= end));
  if (cue === undefined || cue.phrase.frame === 'after' || cue.phrase.frame === 'attached') return undefined;
  return { cue, mention: speakerOf(sentence, cue, cue.from), strength: STRENGTH.beside };
};

/** "according to X" stands behind its name. */
const source = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const cue = sentence.cues.findLast((one) => one.phrase.frame === 'after' && one.to <= at);
  const mention = sentence.mentions.findLast((one) => one.to <= (cue?.from ?? 0));
  return mention === undefined ? undefined : { cue, mention, strength: STRENGTH.source };
};

/** "X praised the keeper: “…”": the subject speaks behind a colon, whatever the verb. */
const behindColon = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  if (sentence.tokens[at - 1]?.text !== ':') return undefined;
  const mention = subjectLeft(sentence, at);
  const isLeftOut = at - 1 > sentence.from && !sentence.quotations.some((one) => one < at);
  return mention === undefined && !isLeftOut ? undefined : { cue: undefined, mention, strength: STRENGTH.colon };
};

/** "X said that the roof “…” was": a verb later in the sentence. */
const lastVerb = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const cue = sentence.cues.findLast((one) => one.from > at && 'say call'.includes(one.phrase.frame));
  const mention = cue === undefined ? undefined : subjectLeft(sentence, at);
  return mention === undefined ? undefined : { cue, mention, strength: STRENGTH.sentence };
};

const speakerOf = (sentence: PreparedSentence, cue: Cue, at: number): Mention | undefined => {
  if (cue.phrase.frame === 'text') return authorOf(sentence);
  if (cue.phrase.frame === 'attached') return subjectBehind(sentence, cue.to);
  const left = subjectLeft(sentence, at);
  return left ?? (cue.from > at ? subjectBehind(sentence, cue.to) : undefined);
};

/** What stands right behind a subject: a comma or a word such as "on the other hand". */
const marksSubject = (token: Token | undefined): boolean => token?.text === ',' || is(token, 'auxiliary', 'joiner');

/** The subject before a place: the last one that a comma sets off, else the first name, else the first description. */
const subjectLeft = (sentence: PreparedSentence, at: number): Mention | undefined => {
  const before = sentence.mentions.filter(
    (one) => one.to <= at && !one.possessive && (one.kind !== 'description' || one.noun !== ''),
  );
  const beside = before.find((one) => one.to === at - 1 && sentence.tokens[at - 1]?.text === ',');
  return (
    beside ??
    before.findLast((one) => marksSubject(sentence.tokens[one.to])) ??
    before.find((one) => one.kind === 'name') ??
    before[0]
  );
};
