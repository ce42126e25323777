/** Reads an article in a language written as a stream or with particles: quotations, and the subjects their sentences mark. */
import type { Quote } from '../model.ts';
import type { StreamRules } from '../languages/quote-language.ts';
import { countWords } from './classify-span.ts';
import { wordsOf } from './word-list.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { OPEN_VERB, SOURCE_ONLY, streamAttribution } from './stream-attribution.ts';
import { type StreamNames, streamNames } from './stream-names.ts';
import { behindOf, sentenceAround } from './stream-sentence.ts';
import { ownerBehind, type Topic, topicBehind, topicsOf } from './stream-topics.ts';
import { anyOf, pattern, type StreamAttribution, type StreamName } from './stream-words.ts';

/** Marked words of this length that stand alone are a quotation without a cue too. */
const LONG = 8;
/** How far before a sentence the words that announce it may begin, in signs. */
const ANNOUNCED = 80;
/** Quotations this close are one utterance, in signs. */
const JOINED = 6;
/** From this length on spoken words are a whole statement. */
const WHOLE = 4;
/** Shorter words that go right on into a noun are part of its name. */
const SHORTEST_PART = 3;
/** Below this a speaker is not shown: a wrong name is worse than no name. */
const SURE_ENOUGH = 0.58;
/** How sure a left-out subject is: named before in this paragraph, announced right before, the last voice of the paragraph before, the same without a verb of saying. */
const SURE = { pronoun: 0.75, topic: 0.82, paragraph: 0.75, lone: 0.66 } as const;
const STOP = /[。.!?！？]\s*$/u;
const PAUSE = /[。.!?！？，,…]\s*$/u;

interface Voice extends StreamName {
  readonly found: Quote['found'];
}

interface Reader {
  readonly rules: StreamRules;
  readonly names: StreamNames;
  readonly quotes: Quote[];
  /** Who spoke or was spoken of in the paragraph of `last`. */
  readonly around: Set<string>;
  /** Who spoke or was spoken of last, and where. */
  last: (Voice & { readonly block: number; readonly at: number }) | undefined;
  utterance: number;
}

/** The quotations of prepared blocks, in order. */
export function readStream(blocks: readonly PreparedBlock[], title: string, rules: StreamRules): readonly Quote[] {
  const texts: string[] = [title];
  for (const block of blocks) texts[block.index + 1] = block.text;
  const names = streamNames(
    Array.from(texts, (text) => text ?? ''),
    rules,
  );
  const reader: Reader = { rules, names, quotes: [], around: new Set(), last: undefined, utterance: 0 };
  for (const block of blocks) {
    const topics = topicsOf(block, rules, names.read);
    block.marked.forEach((marked, index) => {
      hear(topics, block.index, marked.start, reader);
      readMarked(block, index, topics, reader);
    });
    hear(topics, block.index, block.text.length, reader);
  }
  return reader.quotes;
}

/** Takes note of whom the paragraph has been about up to a place. */
const hear = (topics: readonly Topic[], block: number, place: number, reader: Reader): void => {
  const { last } = reader;
  const from = last?.block === block ? last.at : -1;
  const topic = topics.findLast((one) => one.at <= place && one.at > from);
  // "He employs twelve people.": whom a named voice only tells of does not take its place.
  if (topic?.name.named === false && from >= 0 && last?.named === true) return;
  if (topic !== undefined) keepInMind({ ...topic.name, found: 'continued' }, block, topic.at, reader);
};

const keepInMind = (voice: Voice, block: number, at: number, reader: Reader): void => {
  if (reader.last?.block !== block) reader.around.clear();
  reader.around.add(voice.name);
  reader.last = { ...voice, block, at };
};

const readMarked = (block: PreparedBlock, index: number, topics: readonly Topic[], reader: Reader): void => {
  const marked = block.marked[index];
  if (marked === undefined) return;
  const { rules } = reader;
  const said = block.text.slice(marked.from, marked.to);
  const [start, end] = sentenceAround(block, index);
  const before = block.text.slice(start, marked.start);
  const behind = behindOf(block, index, end);
  const speaks = (phrase: string): boolean => (reader.names.read(phrase, block.index)?.sure ?? 0) > SURE_ENOUGH;
  const attribution = streamAttribution(before, behind, rules, (phrase) => isPronoun(phrase, rules) || speaks(phrase));
  const alone = before.trim() === '' && /^[。.\s]*$/u.test(block.text.slice(marked.end, end));
  const announced = isAnnounced(block.text.slice(Math.max(0, start - ANNOUNCED), start), rules);
  const count = countWords(said);
  const behindIt =
    alone && index === 0 && attribution === undefined
      ? (topicBehind(block, marked.end, topics, rules) ?? ownerBehind(block, marked.end, rules, reader.names.read))
      : undefined;
  const ended = rules.topics === '' ? STOP.test(said) : closes(said, rules);
  const whole = (count >= WHOLE && announced) || (count >= SHORTEST_PART && ended);
  const stands = alone && (behindIt !== undefined || count >= LONG || whole);
  if (!isQuotation(attribution, stands, count, said, behind, rules)) return;
  const voice: Voice | undefined =
    behindIt === undefined
      ? voiceOf(attribution, block.index, announced, reader)
      : { ...behindIt.name, found: 'continued', sure: SURE.topic };
  const previous = reader.quotes.at(-1);
  const joined = previous?.block === block.index && marked.start - previous.end <= JOINED && before.trim() !== '';
  if (!joined) reader.utterance += 1;
  const sure = (voice?.sure ?? 0) * (attribution?.strength ?? 1);
  const shown = sure >= SURE_ENOUGH ? voice : undefined;
  reader.quotes.push({
    text: said,
    speaker: shown?.name ?? null,
    role: shown?.role ?? '',
    cue: attribution?.cue === '' ? null : (attribution?.cue ?? null),
    kind: isWhole(said, count, before, rules) ? 'direct' : 'partial',
    block: block.index,
    start: marked.start,
    end: marked.end,
    utterance: reader.utterance,
    found: shown?.found ?? 'unattributed',
    confidence: shown === undefined ? 0 : Math.round(sure * 100) / 100,
  });
  if (voice !== undefined) keepInMind(voice, block.index, marked.end, reader);
};

/** A sentence of its own; where words run on into the marks without a pause it is a part of one. */
const isWhole = (said: string, count: number, before: string, rules: StreamRules): boolean => {
  if (STOP.test(said) || (before.trim() === '' && PAUSE.test(said))) return true;
  if (rules.verbFirst === true && /(?:^|:)\s*$/u.test(before)) return count > 1;
  if (rules.topics === '' && /[^：:，,。\s]\s*$/u.test(before)) return false;
  return count >= WHOLE || closes(said, rules);
};

/** Do the words end as a sentence does? */
const closes = (said: string, { closes: ends = '' }: StreamRules): boolean =>
  ends !== '' && pattern(`(?:${anyOf(ends)})[。！？]?$`).test(said);

const isPronoun = (phrase: string, rules: StreamRules): boolean =>
  wordsOf(rules.pronouns).includes(phrase) ||
  ((rules.these ?? '') !== '' && pattern(`^(?:${anyOf(rules.these ?? '')})`).test(phrase));

/** "X looks back like this.": what stands alone behind it is a quotation. */
const isAnnounced = (before: string, rules: StreamRules): boolean =>
  (rules.announces ?? '') !== '' &&
  pattern(`(?:${anyOf(rules.announces ?? '')})[^。「」]{0,24}[。：:]?\\s*$`, 'u').test(before);

const isQuotation = (
  attribution: StreamAttribution | undefined,
  alone: boolean,
  count: number,
  said: string,
  behind: string,
  rules: StreamRules,
): boolean => {
  if (attribution === undefined) return alone;
  const weak = attribution.strength === SOURCE_ONLY || attribution.strength === OPEN_VERB;
  if (weak && count < WHOLE) return false;
  // "says the “Belt” plan": short words that go right on are the name of a thing.
  return !(rules.topics === '' && count < SHORTEST_PART && !PAUSE.test(said) && /^[\p{Script=Han}]/u.test(behind));
};

const voiceOf = (
  attribution: StreamAttribution | undefined,
  block: number,
  announced: boolean,
  reader: Reader,
): Voice | undefined => {
  const phrase = attribution?.phrase ?? '';
  const { rules, names } = reader;
  if (phrase === '') return unsaid(attribution !== undefined, block, announced, reader);
  if (isPronoun(phrase, rules)) {
    const { last } = reader;
    if (last === undefined || block - last.block > 1 || last.sure <= SURE_ENOUGH) return undefined;
    return { ...last, found: 'pronoun', sure: SURE.pronoun };
  }
  const read = names.read(phrase, block);
  return read === undefined ? undefined : { ...read, found: read.named ? 'named' : 'description' };
};

/** The speaker where the subject is left out: who the paragraph is about, else the article's hero, else the one voice right before. */
const unsaid = (hasCue: boolean, block: number, announced: boolean, reader: Reader): Voice | undefined => {
  const { last, around } = reader;
  const { hero } = reader.names;
  const near = last !== undefined && block - last.block <= 1 && last.sure > SURE_ENOUGH ? last : undefined;
  if (near !== undefined && (near.block === block || announced))
    return { ...near, found: 'continued', sure: SURE.topic };
  if (hero !== undefined) return { ...hero, found: 'continued', sure: hasCue ? SURE.paragraph : SURE.lone };
  if (near === undefined || !near.named || (!hasCue && around.size > 1)) return undefined;
  return { ...near, found: 'continued', sure: hasCue ? SURE.paragraph : SURE.lone };
};
