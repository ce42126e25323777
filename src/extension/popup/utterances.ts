/** Utterances as the popup lists them: grouped by speaker, searched. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import { comparable } from '../../core/text.ts';

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
