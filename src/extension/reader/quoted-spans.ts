/** The quoted words of each block, to be marked in the text. */
import type { Utterance } from '../../core/quotes/utterances.ts';
import type { QuotedSpan } from '../ui/marked-text.tsx';

/** Quoted spans by their block; `current` is the utterance that the reader has come to. */
export function quotedSpans(
  utterances: readonly Utterance[],
  current: number | undefined,
): ReadonlyMap<number, readonly QuotedSpan[]> {
  const spans = new Map<number, QuotedSpan[]>();
  for (const { quotes } of utterances) {
    for (const { block, start, end, utterance } of quotes) {
      const opens = quotes[0].block === block && quotes[0].start === start;
      const span = {
        kind: 'quoted',
        start,
        end,
        from: start,
        utterance,
        opens,
        isCurrent: utterance === current,
      } as const;
      spans.set(block, [...(spans.get(block) ?? []), span]);
    }
  }
  return spans;
}
