/** Reads an article in a language written as a stream or with particles: quotations, and the subjects their sentences mark. */
import type { Quote } from '../model.ts';
import type { StreamRules } from '../languages/quote-language.ts';
import { countWords } from './classify-span.ts';
import { wordsOf } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { SOURCE_ONLY, streamAttribution, type StreamAttribution } from './stream-attribution.ts';
import { streamReader } from './stream-names.ts';
import type { StreamReader } from './stream-words.ts';

/** Marked words of this length that stand alone are a quotation without a cue too. */
const LONG = 8;
/** How far a sentence is looked for, in signs. */
const WINDOW = 400;
/** How many quotations side by side share one verb. */
const MOST_BESIDE = 8;
/** Quotations this close are one utterance, in signs. */
const JOINED = 6;
/** From this length on spoken words are a whole statement. */
const WHOLE = 4;
const SURE = { named: 0.95, described: 0.8, continued: 0.75 } as const;
const STOP = /[。.!?！？]\s*$/u;

interface Voice {
  readonly name: string;
  readonly role: string;
  readonly found: Quote['found'];
  readonly sure: number;
}

interface Reader {
  readonly rules: StreamRules;
  readonly names: StreamReader;
  readonly quotes: Quote[];
  last: (Voice & { readonly block: number }) | undefined;
  utterance: number;
}

/** The quotations of prepared blocks, in order. */
export function readStream(blocks: readonly PreparedBlock[], title: string, rules: StreamRules): readonly Quote[] {
  const text = [title, ...blocks.map((block) => block.text)].join('\n');
  const reader: Reader = { rules, names: streamReader(text, title, rules), quotes: [], last: undefined, utterance: 0 };
  for (const block of blocks) block.marked.forEach((_, index) => readMarked(block, index, reader));
  return reader.quotes;
}

const readMarked = (block: PreparedBlock, index: number, reader: Reader): void => {
  const marked = block.marked[index];
  if (marked === undefined) return;
  const said = block.text.slice(marked.from, marked.to);
  const [start, end] = sentenceAround(block, index);
  const before = block.text.slice(start, marked.start);
  const attribution = streamAttribution(before, behindOf(block, index, end), reader.rules);
  const alone = before.trim() === '' && /^[。.\s]*$/u.test(block.text.slice(marked.end, end));
  const count = countWords(said);
  if (attribution === undefined && !(alone && count >= LONG)) return;
  if (attribution?.strength === SOURCE_ONLY && count < WHOLE) return;
  const voice = voiceOf(attribution, block.index, reader);
  const previous = reader.quotes.at(-1);
  const joined = previous?.block === block.index && marked.start - previous.end <= JOINED && before.trim() !== '';
  if (!joined) reader.utterance += 1;
  const confidence = Math.round((voice?.sure ?? 0) * (attribution?.strength ?? 1) * 100) / 100;
  reader.quotes.push({
    text: said,
    speaker: voice?.name ?? null,
    role: voice?.role ?? '',
    cue: attribution?.cue ?? null,
    kind: count >= WHOLE || STOP.test(said) ? 'direct' : 'partial',
    block: block.index,
    start: marked.start,
    end: marked.end,
    utterance: reader.utterance,
    found: voice?.found ?? 'unattributed',
    confidence,
  });
  if (voice !== undefined) reader.last = { ...voice, block: block.index };
};

/** The words behind the marks; behind the last ones where several quotations stand side by side. */
const behindOf = (block: PreparedBlock, index: number, end: number): string => {
  let at = index;
  const gap = (place: number): string =>
    block.text.slice(block.marked[place]?.end ?? 0, block.marked[place + 1]?.start ?? 0);
  while (at - index < MOST_BESIDE && block.marked[at + 1] !== undefined && /^[、，・,\s]{0,2}$/u.test(gap(at))) at += 1;
  const from = block.marked[at]?.end ?? 0;
  return at === index ? block.text.slice(from, end) : block.text.slice(from, sentenceAround(block, at)[1]);
};

/** From the stop before the marks to the stop behind them; stops inside other marks do not count. */
const sentenceAround = (block: PreparedBlock, index: number): readonly [number, number] => {
  const marked = block.marked[index];
  if (marked === undefined) return [0, 0];
  const earlier = block.marked[index - 1];
  const from = earlier?.end ?? 0;
  const stop = stopBefore(block.text, marked.start);
  const start = stop >= from ? stop + 1 : startBefore(block, index);
  const until = /[。\n]|[.!?](?=\s|$)/u.exec(block.text.slice(marked.end, marked.end + WINDOW));
  const next = block.marked[index + 1]?.start ?? block.text.length;
  const end = until === null ? Math.min(block.text.length, marked.end + WINDOW) : marked.end + until.index + 1;
  return [start, Math.min(end, Math.max(next, marked.end))];
};

/** Where the sentence before a place ends, at most a window away. */
const stopBefore = (text: string, place: number): number => {
  const from = Math.max(0, place - WINDOW);
  const part = text.slice(from, place);
  const stop = Math.max(part.lastIndexOf('。'), part.lastIndexOf('. '));
  return stop < 0 ? from - 1 : from + stop;
};

/** The sentence began before an earlier quotation: its subject still holds. */
const startBefore = (block: PreparedBlock, index: number): number => {
  const first = block.marked[index - 1]?.start ?? 0;
  return stopBefore(block.text, first) + 1;
};

const voiceOf = (attribution: StreamAttribution | undefined, block: number, reader: Reader): Voice | undefined => {
  const phrase = attribution?.phrase ?? '';
  const { last, rules, names } = reader;
  if (phrase === '' || wordsOf(rules.pronouns).includes(phrase)) {
    if (last === undefined || block - last.block > 1) return undefined;
    return { ...last, found: phrase === '' ? 'continued' : 'pronoun', sure: SURE.continued };
  }
  const read = names(phrase);
  if (read === undefined) return undefined;
  return {
    name: read.name,
    role: read.role,
    found: read.named ? 'named' : 'description',
    sure: read.named ? SURE.named : SURE.described,
  };
};
