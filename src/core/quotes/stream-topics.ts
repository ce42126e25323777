/** Whom a paragraph is about: its topics, which hold on where a later sentence leaves its subject out. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { markedPhrase } from './stream-attribution.ts';
import type { StreamName, StreamReader } from './stream-words.ts';

/** Someone a sentence is about; `at` is where the sentence ends. */
export interface Topic {
  readonly name: StreamName;
  readonly at: number;
}

/** Least sureness of a topic that holds on. */
const SURE_ENOUGH = 0.8;

/** The topics of a paragraph's sentences, in order. Words inside marks count for nothing. */
export const topicsOf = (block: PreparedBlock, rules: StreamRules, names: StreamReader): readonly Topic[] => {
  const [topic = ''] = wordsOf(rules.topics);
  if (topic === '' || rules.spaced === true) return [];
  const text = withoutMarked(block);
  const found: Topic[] = [];
  for (const sentence of text.matchAll(/[^。\n]+/gu)) {
    const speaks = (phrase: string): boolean => (names(phrase, block.index)?.sure ?? 0) >= SURE_ENOUGH;
    const marked = markedPhrase(sentence[0], `${topic} が`, rules, speaks);
    const name = marked === undefined ? undefined : names(marked.phrase, block.index);
    if (name !== undefined && name.sure >= SURE_ENOUGH) found.push({ name, at: sentence.index + sentence[0].length });
  }
  return found;
};

const withoutMarked = (block: PreparedBlock): string => {
  let text = block.text;
  for (const { start, end } of block.marked) text = text.slice(0, start) + '　'.repeat(end - start) + text.slice(end);
  return text;
};
