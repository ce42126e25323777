/** Utterances grouped by who speaks. */
import type { Utterance } from '../../core/quotes/utterances.ts';

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
