/** The sentence around marked words in a language written as a stream. */
import type { PreparedBlock } from './prepared-block.ts';

/** How far a sentence is looked for, in signs. */
const WINDOW = 400;
/** How many quotations side by side share one verb. */
const MOST_BESIDE = 8;

/** The words behind the marks; behind the last ones where several quotations stand side by side. */
export const behindOf = (block: PreparedBlock, index: number, end: number): string => {
  let at = index;
  const gap = (place: number): string =>
    block.text.slice(block.marked[place]?.end ?? 0, block.marked[place + 1]?.start ?? 0);
  while (at - index < MOST_BESIDE && block.marked[at + 1] !== undefined && /^[、，・,\s]{0,2}$/u.test(gap(at))) at += 1;
  const from = block.marked[at]?.end ?? 0;
  return at === index ? block.text.slice(from, end) : block.text.slice(from, sentenceAround(block, at)[1]);
};

/** From the stop before the marks to the stop behind them; stops inside other marks do not count. */
export const sentenceAround = (block: PreparedBlock, index: number): readonly [number, number] => {
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
