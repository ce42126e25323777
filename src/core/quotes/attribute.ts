/** For one quotation: the cue that introduces it and the words for its speaker, from its own sentence. */
import type { Attribution } from './attribution.ts';
import type { Cue } from './cues.ts';
import { agentOf, isNested, ownerBefore, speakerByCue } from './cue-subject.ts';
import { mainSubject, pronounIn, subjectBefore, subjectOf } from './find-subject.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { actorBehind, plainVerb } from './plain-verb.ts';
import { signature } from './signature.ts';
import { overBrackets } from './roles.ts';
import { mentionFrom, subjectBehind } from './subject-behind.ts';
import { is, type Token } from './tokens.ts';

/** Strengths of the ways to attribute, from a colon or comma right beside to somewhere in the sentence. */
const STRENGTH = { beside: 0.95, sentence: 0.85, colon: 0.7, last: 0.8, nested: 0.6 } as const;

/** A verb such as "call" reaches no further than this many words. */
const CALL_REACH = 7;

/** How far behind a quotation its attribution's verb may stand, in words (a long apposition between). */
const TRAIL_REACH = 30;

const isPause = (token: Token | undefined): boolean => token?.kind === 'sign' && ',–—-，、'.includes(token.text);

/** The attribution of the quotation at a token, undefined where the sentence has none. */
export function attribute(sentence: PreparedSentence, at: number): Attribution | undefined {
  const signed = signature(sentence, at);
  if (signed !== undefined) return signed;
  const lead = leading(sentence, at);
  const sure = lead !== undefined && (lead.strength >= STRENGTH.sentence || lead.cue?.phrase.frame === 'call');
  if (sure && lead.strength === STRENGTH.beside) return lead;
  const trail = trailing(sentence, at);
  const own = trail?.mention !== undefined && trail.mention.from > at && trail.strength === STRENGTH.beside;
  if (sure) return own && trail.cue?.phrase.frame !== 'adding' ? trail : lead;
  if (trail !== undefined && (lead === undefined || trail.strength >= lead.strength)) return trail;
  return lead ?? lastClause(sentence, at);
}

/** The nearest cue before the quotation. */
const leading = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const { tokens } = sentence;
  const paused = tokens[at - 1]?.text === ':' || tokens[at - 1]?.text === ',';
  const cues = sentence.cues.filter((one) => one.to <= at && (one.phrase.frame !== 'aside' || paused));
  for (const cue of cues.reverse()) {
    if (!reaches(sentence, cue, at) || isInBrackets(sentence, cue, at)) continue;
    if (cue.phrase.frame === 'noun' && sentence.cues.some((one) => one.to <= cue.from && one.phrase.frame === 'say'))
      continue;
    const direct =
      cue.to === at ||
      tokens
        .slice(cue.to, at)
        .every((token) => isPause(token) || token.text === ':' || is(token, 'joiner', 'determiner'));
    const strength = direct ? STRENGTH.beside : STRENGTH.sentence;
    if (cue.passive) {
      const agent = agentOf(sentence, cue);
      if (agent === undefined) continue;
      return { cue, mention: agent, strength };
    }
    const mention = speakerByCue(sentence, cue);
    if (cue.phrase.frame === 'according' && isOwnSource(sentence, mention)) continue;
    return { cue, mention, strength: isNested(sentence, cue, mention) ? STRENGTH.nested : strength };
  }
  return colon(sentence, at);
};

/** "X said that according to its analysis it is “…”": the source is the speaker's own. */
const isOwnSource = ({ tokens, cues }: PreparedSentence, mention: Mention | undefined): boolean =>
  mention?.kind === 'description' &&
  is(tokens[mention.from], 'pronoun') &&
  cues.some((one) => one.to < mention.from - 1 && one.phrase.frame === 'say' && !one.passive);

const isComma = (token: Token): boolean => token.text === ',';

/** "According to X, who wrote the report, it is “…”": the verb belongs to a clause that is closed before the words. */
const isInBrackets = (sentence: PreparedSentence, cue: Cue, at: number): boolean => {
  const { tokens } = sentence;
  const comma = cue.from - 1 - tokens.slice(sentence.from, cue.from).reverse().findIndex(isComma);
  const opens = comma < cue.from && is(tokens[comma + 1], 'relative');
  const close = tokens.slice(cue.to, at).findIndex(isComma);
  return (
    opens &&
    close >= 0 &&
    cue.to + close < at - 1 &&
    sentence.cues.some((one) => one.to <= comma && one.phrase.frame === 'according')
  );
};

/** Does a cue to the left still govern the quotation? */
const reaches = (sentence: PreparedSentence, cue: Cue, at: number): boolean => {
  const between = sentence.tokens.slice(cue.to, at);
  if (cue.phrase.frame === 'noun' && ownerBefore(sentence, cue) !== undefined && isBareTie(between)) return true;
  if (cue.phrase.frame === 'noun')
    return (
      between.every((token) => token.kind === 'sign' || !is(token, 'joiner')) &&
      between.length <= CALL_REACH &&
      (between.at(-1)?.text === ':' || (between.length === 1 && between[0]?.text === ','))
    );
  if (cue.phrase.frame !== 'call') return !between.some((token) => token.text === ';');
  const words = between.filter((token) => token.kind === 'word');
  const broken =
    between.some((token) => token.text === ',' || token.text === ';') &&
    between.at(-1)?.text !== ':' &&
    between.at(-1)?.text !== ',';
  return words.length <= CALL_REACH && (!broken || between.some((token) => token.kind === 'marked'));
};

/** Nothing but words such as "was", "that", "for a". */
const isBareTie = (between: readonly Token[]): boolean =>
  between.length <= CALL_REACH &&
  between.every((token) => token.kind === 'sign' || is(token, 'auxiliary', 'joiner', 'determiner', 'preposition'));

/** "X was not done: “…”" without any cue: the sentence's subject speaks behind a colon. */
const colon = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  if (sentence.tokens[at - 1]?.text !== ':' || at - 1 < sentence.from) return undefined;
  const free = sentence.mentions.filter((one) => one.to <= at && !one.inPhrase && !one.possessive);
  const isFree = (one: Mention): boolean => free.includes(one) || is(sentence.tokens[one.from - 1], 'agent');
  const beside = sentence.mentions.find(
    (one) => one.to === at - 1 && one.named?.kind === 'person' && !one.possessive && isFree(one),
  );
  const mention = beside ?? mainSubject(free, sentence.tokens, sentence.from);
  if (mention === undefined) return undefined;
  const label = mention.from === sentence.from && overBrackets(sentence.tokens, mention.to) === at - 1;
  const opens = mention.from === sentence.from && (mention.named?.kind === 'person' || hasNoun(sentence, mention));
  return { cue: undefined, mention, strength: label ? STRENGTH.beside : opens ? STRENGTH.last : STRENGTH.colon };
};

/** "the husband": a description by a noun for a person. */
const hasNoun = ({ tokens }: PreparedSentence, mention: Mention): boolean =>
  mention.noun !== '' && is(tokens[mention.to - 1], 'person');

/** The attribution that follows the quotation. */
const trailing = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const { tokens } = sentence;
  let next = at + 1;
  while (next < sentence.to && (isPause(tokens[next]) || tokens[next]?.text === '.')) next += 1;
  if (next >= sentence.to) return undefined;
  const paused = next > at + 1 || /[,!?…][’'”"»]*$/u.test(tokens[at]?.text ?? '');
  if (is(tokens[next], 'as')) return asSays(sentence, next);
  const first = skipLight(sentence, next);
  const cue = sentence.cues.find((one) => one.from >= next && one.from <= first);
  if (cue !== undefined) return inverted(sentence, cue, at, paused);
  const plain = plainVerb(sentence, at, next, first, paused);
  if (plain !== undefined) return plain;
  const mention = mentionFrom(sentence, first) ?? mentionFrom(sentence, next) ?? nameAhead(sentence, next);
  if (mention === undefined || (mention.inPhrase && mention.from !== next)) return undefined;
  return subjectFirst(sentence, mention, paused) ?? (paused ? actorBehind(sentence, at, mention) : undefined);
};

/** "“…,” former trial counsel X said": the name that plain words lead to. */
const nameAhead = (sentence: PreparedSentence, from: number): Mention | undefined => {
  const near = sentence.mentions.find((one) => one.from > from);
  if (near?.named === undefined || near.possessive) return undefined;
  return phraseStart(sentence.tokens, near.from, from - 1) === from ? near : undefined;
};

/** "“…”, as X puts it", with the verb at the end where the language has it so. */
const asSays = (sentence: PreparedSentence, as: number): Attribution | undefined => {
  const cue = sentence.cues.find((one) => one.from > as && one.phrase.frame === 'say' && !one.passive);
  if (cue === undefined) return undefined;
  const mention = mentionFrom(sentence, as + 1) ?? subjectOf(sentence, cue);
  return mention === undefined ? undefined : { cue, mention, strength: STRENGTH.beside };
};

const skipLight = (sentence: PreparedSentence, from: number): number => {
  let at = from;
  const isObject = (token: Token | undefined): boolean => is(token, 'pronoun') && token?.facts.gender === 'o';
  while (
    at < sentence.to &&
    (is(sentence.tokens[at], 'auxiliary', 'adverb') || isObject(sentence.tokens[at])) &&
    mentionFrom(sentence, at) === undefined
  )
    at += 1;
  return at;
};

/** "“…,” said X": the verb stands first. */
const inverted = (sentence: PreparedSentence, cue: Cue, at: number, paused: boolean): Attribution | undefined => {
  const { frame } = cue.phrase;
  if (cue.passive || frame === 'noun' || (frame === 'call' && !paused)) return undefined;
  if (frame === 'according' || frame === 'aside' || frame === 'text') {
    const mention = subjectOf(sentence, cue);
    return mention === undefined && frame !== 'text' ? undefined : { cue, mention, strength: STRENGTH.beside };
  }
  if (frame === 'own') return { cue, mention: undefined, strength: STRENGTH.beside };
  const behind = frame === 'adding' ? undefined : (pronounIn(sentence, cue) ?? subjectBehind(sentence, cue.to));
  const mention = behind !== undefined && !behind.inPhrase ? behind : beforeMarked(sentence, at);
  if (frame === 'call' && mention === undefined) return undefined;
  return { cue, mention, strength: STRENGTH.beside };
};

/** "X, “…,” said": the subject stands before the quotation. */
const beforeMarked = (sentence: PreparedSentence, at: number): Mention | undefined => subjectBefore(sentence, at);

/** "“…,” X[, a baker,] said". */
const subjectFirst = (sentence: PreparedSentence, mention: Mention, paused: boolean): Attribution | undefined => {
  const { tokens } = sentence;
  const cue = sentence.cues.find(
    (one) => one.from >= mention.to && one.from - mention.from <= TRAIL_REACH && one.phrase.frame !== 'noun',
  );
  if (cue === undefined || cue.passive) return undefined;
  if (cue.phrase.frame === 'according' || cue.phrase.frame === 'aside') return undefined;
  const subject = subjectBefore(sentence, cue.from, mention.from);
  if (subject === undefined || subject.from > cue.from) return undefined;
  const between = tokens.slice(overBrackets(tokens, subject.to), cue.from);
  if (between.some((token) => token.kind === 'marked')) return undefined;
  const adjacent = between.every((token) => is(token, 'auxiliary', 'adverb'));
  if (!adjacent && !between.some((token) => token.kind === 'sign') && between.length > 8) return undefined;
  if (cue.phrase.frame === 'call' && !paused) return undefined;
  if (!paused && !adjacent) return undefined;
  return { cue, mention: subject, strength: paused ? STRENGTH.beside : STRENGTH.last };
};

/** Longest row of words before a name that belong to it ("senior trial counsel NAME"). */
const LONGEST_OFFICE = 8;

/** Where the noun phrase that ends in a mention begins. */
const phraseStart = (tokens: readonly Token[], from: number, least: number): number => {
  let start = from;
  while (start > least + 1 && from - start < LONGEST_OFFICE && isOfficeWord(tokens[start - 1])) start -= 1;
  return start;
};

const isOfficeWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !is(token, 'preposition', 'joiner', 'pronoun', 'auxiliary', 'adverb', 'relative');

/** "… “…” in most towns, X said.": the sentence ends with its attribution. */
const lastClause = (sentence: PreparedSentence, at: number): Attribution | undefined => {
  const { tokens } = sentence;
  const colonBehind = at + 1 + tokens.slice(at + 1, sentence.to).findIndex((token) => token.text === ':');
  for (const cue of sentence.cues.filter((one) => one.from > at).reverse()) {
    if (colonBehind > at && colonBehind < cue.from) continue;
    const runsOn = sentence.quotations.some((one) => one > cue.to);
    if (!runsOn && (cue.phrase.frame === 'according' || cue.phrase.frame === 'aside'))
      return { cue, mention: subjectOf(sentence, cue), strength: STRENGTH.last };
    if (cue.phrase.frame !== 'say' || cue.passive) continue;
    const left = sentence.mentions.findLast((mention) => mention.to <= cue.from && mention.from > at);
    const lone =
      left !== undefined && tokens.slice(left.to, cue.from).every((token) => is(token, 'auxiliary', 'adverb'));
    if (lone && isPause(tokens[phraseStart(tokens, left.from, at) - 1]))
      return { cue, mention: left, strength: STRENGTH.last };
    if (!runsOn && isPause(tokens[cue.from - 1])) {
      const right = subjectBehind(sentence, cue.to);
      return { cue, mention: right ?? subjectBefore(sentence, cue.from, at + 1), strength: STRENGTH.last };
    }
  }
  return undefined;
};
