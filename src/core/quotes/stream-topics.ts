/** Whom a paragraph is about: its topics, which hold on where a later sentence leaves its subject out. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { markedPhrase } from './stream-attribution.ts';
import { subjectOfSentence } from './stream-order.ts';
import { mainSubject } from './subject-after-verb.ts';
import { anyOf, pattern, type StreamName, type StreamReader } from './stream-words.ts';

/** Someone a sentence is about; `from` and `at` are where the sentence begins and ends. */
export interface Topic {
  readonly name: StreamName;
  /** Marked as what is spoken of, more than as the one who acts. */
  readonly isTheme: boolean;
  readonly from: number;
  readonly at: number;
}

/** Least sureness of a topic that holds on. */
const SURE_ENOUGH = 0.8;

/** The topics of a paragraph's sentences, in order. Words inside marks count for nothing. */
export const topicsOf = (block: PreparedBlock, rules: StreamRules, names: StreamReader): readonly Topic[] => {
  const [topic = ''] = wordsOf(rules.topics);
  if (topic === '') return subjectsOf(block, rules, names);
  if (topic === '' || rules.spaced === true) return [];
  const text = withoutMarked(block);
  const found: Topic[] = [];
  for (const sentence of text.matchAll(/[^。\n]+/gu)) {
    const speaks = (phrase: string): boolean => (names(phrase, block.index)?.sure ?? 0) >= SURE_ENOUGH;
    const marked = markedPhrase(sentence[0], `${topic} が`, rules, speaks);
    const name = marked === undefined ? undefined : names(marked.phrase, block.index);
    if (name !== undefined && name.sure >= SURE_ENOUGH)
      found.push({
        name,
        isTheme: marked?.mark === topic,
        from: sentence.index,
        at: sentence.index + sentence[0].length,
      });
  }
  return found;
};

/** The subjects of sentences that the order of words alone tells. */
const subjectsOf = (block: PreparedBlock, rules: StreamRules, names: StreamReader): readonly Topic[] =>
  [...withoutMarked(block).matchAll(/[^.。\n]+/gu)].flatMap((sentence) => {
    const speaks = (phrase: string): boolean => (names(phrase, block.index)?.sure ?? 0) >= SURE_ENOUGH;
    const subject =
      rules.verbFirst === true ? mainSubject(sentence[0], rules) : subjectOfSentence(sentence[0], rules, speaks);
    const name = names(subject, block.index);
    const isSure = name !== undefined && name.sure >= SURE_ENOUGH;
    return isSure ? [{ name, isTheme: true, from: sentence.index, at: sentence.index + sentence[0].length }] : [];
  });

/** "“…”. So says Mr X": who the sentence right behind the one with the marks is about, where it tells of speaking. */
export const topicBehind = (
  block: PreparedBlock,
  end: number,
  topics: readonly Topic[],
  rules: StreamRules,
): Topic | undefined => {
  const topic = topics.find((one) => one.from >= end);
  if (topic?.isTheme !== true || !/^[。\s]*$/u.test(block.text.slice(end, topic.from))) return undefined;
  const sentence = block.text.slice(topic.from, topic.at);
  return pattern(`${anyOf(rules.says)}|${anyOf(rules.announces ?? '')}`).test(sentence) ? topic : undefined;
};

/** How far behind the marks their owner may stand, in signs. */
const OWNER_REACH = 80;

/** "“…”. These are the words of Mr X": the sentence right behind tells whose they are (Korean). */
export const ownerBehind = (
  block: PreparedBlock,
  end: number,
  rules: StreamRules,
  names: StreamReader,
): Topic | undefined => {
  if (rules.spaced !== true) return undefined;
  const behind = block.text.slice(end, end + OWNER_REACH).replace(/\([^)]{0,20}\)/gu, '');
  const phrase = /^[.\s]*(?<phrase>[^.]{2,60}?)의 (?:말|얘기|이야기|설명|주장|지적|하소연|회고)이다/u.exec(behind)
    ?.groups?.['phrase'];
  const name = phrase === undefined ? undefined : names(phrase, block.index);
  return name?.named === true ? { name, isTheme: true, from: end, at: end } : undefined;
};

const withoutMarked = (block: PreparedBlock): string => {
  let text = '';
  let at = 0;
  for (const { start, end } of block.marked) {
    text += block.text.slice(at, start) + '　'.repeat(end - start);
    at = end;
  }
  return text + block.text.slice(at);
};
