/** What the page's script does about quotations when the popup asks: it finds and marks them. */
import type { QuotePlace } from '../core/quotes/quote-place.ts';
import { createQuoteMark } from '../page/mark-quote.ts';
import { quoteRange } from '../page/quote-range.ts';
import { seenLetters } from '../page/seen-letters.ts';
import { layoutSight } from '../page/visible-text.ts';
import { onMessage } from './messages.ts';

/** The ranges of an utterance's parts, all of them or none. */
function rangesOf(document: Document, places: readonly QuotePlace[]): readonly Range[] {
  const seen = seenLetters(document.body, layoutSight(document));
  const ranges = places.flatMap((place) => quoteRange(seen, place) ?? []);
  return ranges.length === places.length ? ranges : [];
}

/** Answers from now on. `running` gives the signal that ends Clean Copy's work on the page, while it is at work. */
export function answerQuotes(document: Document, running: () => AbortSignal | undefined): void {
  const marks = new WeakMap<AbortSignal, ReturnType<typeof createQuoteMark>>();
  onMessage('markQuote', ({ data: { places } }) => {
    const signal = running();
    if (!signal) return false;
    const mark = marks.get(signal) ?? createQuoteMark(document, signal);
    marks.set(signal, mark);
    const ranges = rangesOf(document, places);
    mark(ranges);
    return ranges.length > 0;
  });
}
