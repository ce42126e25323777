/** Searching among utterances. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import { comparable } from '../../core/text.ts';

/** The utterances in which every searched word stands: in the quote, the speaker's name or the role. */
export function searchUtterances(utterances: readonly Utterance[], search: string): readonly Utterance[] {
  const words = comparable(search).split(' ').filter(Boolean);
  return utterances.filter(({ quotes, texts }) => {
    const { speaker, role } = quotes[0];
    const text = comparable([...texts, speaker ?? '', role].join(' '));
    return words.every((word) => text.includes(word));
  });
}
