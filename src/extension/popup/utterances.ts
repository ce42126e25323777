/** Quotes as the popup lists them: whole utterances, grouped by speaker, searched. */
import type { ArticleBlock, Quote } from '../../core/model.ts';
import { comparable } from '../../core/text.ts';

/** One utterance. Split by its attribution or by a paragraph end it has several quotes, in reading order. */
export interface Utterance {
  readonly quotes: readonly [Quote, ...Quote[]];
  /** Each quote's words with the page's own marks around them. */
  readonly texts: readonly string[];
}

/** The utterances of one speaker; null where no name was found. */
export interface SpeakerGroup {
  readonly speaker: string | null;
  readonly role: string;
  readonly utterances: readonly Utterance[];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The quotes joined to utterances, in the order of the article. */
export function utterancesOf(quotes: readonly Quote[], blocks: readonly ArticleBlock[]): readonly Utterance[] {
  const byNumber = groupBy(quotes, ({ utterance }) => utterance);
  return [...byNumber.values()].map((parts) => ({
    quotes: parts as readonly [Quote, ...Quote[]],
    texts: parts.map(({ block, start, end, text }) => blocks[block]?.text.slice(start, end) || text),
  }));
}

/** Utterances by speaker: in the order in which each first speaks, those without a name last. */
export function bySpeaker(utterances: readonly Utterance[]): readonly SpeakerGroup[] {
  const groups = [...groupBy(utterances, ({ quotes: [first] }) => first.speaker)].map(([speaker, own]) => ({
    speaker,
    role: own.map(({ quotes: [first] }) => first.role).find((role) => role !== '') ?? '',
    utterances: own,
  }));
  return [...groups.filter(({ speaker }) => speaker !== null), ...groups.filter(({ speaker }) => speaker === null)];
}

/** The utterances in which every searched word stands: in the quote, the speaker's name or the role. */
export function searchUtterances(utterances: readonly Utterance[], search: string): readonly Utterance[] {
  const words = comparable(search).split(' ').filter(Boolean);
  return utterances.filter(({ quotes, texts }) => {
    const { speaker, role } = quotes[0];
    const text = comparable([...texts, speaker ?? '', role].join(' '));
    return words.every((word) => text.includes(word));
  });
}
