/** What the page's script does about quotations when the popup asks: it finds and marks them, and links to them. */
import type { QuotePlace } from '../core/quotes/quote-place.ts';
import { createQuoteMark } from '../page/mark-quote.ts';
import { quoteRange } from '../page/quote-range.ts';
import { seenLetters } from '../page/seen-letters.ts';
import { layoutSight } from '../page/visible-text.ts';
import { fragmentMaker } from './fragment-maker.ts';
import { onMessage } from './messages.ts';

/** The ranges of an utterance's parts, all of them or none. */
function rangesOf(document: Document, places: readonly QuotePlace[]): readonly Range[] {
  const seen = seenLetters(document.body, layoutSight(document));
  const ranges = places.flatMap((place) => quoteRange(seen, place) ?? []);
  return ranges.length === places.length ? ranges : [];
}

/** The longest time for one fragment and for all of them together, in milliseconds: the reader waits for the copy. */
const TIME = { each: 250, all: 1500 };

/** The fragments for places of the page; null where there is none. */
function fragmentsOf(document: Document, places: readonly QuotePlace[]): readonly (string | null)[] {
  const maker = fragmentMaker();
  if (!maker) return places.map(() => null);
  const seen = seenLetters(document.body, layoutSight(document));
  const end = performance.now() + TIME.all;
  return places.map((place) => {
    const range = performance.now() < end ? quoteRange(seen, place) : undefined;
    return (range && maker(range, TIME.each)) ?? null;
  });
}

/** Answers from now on. `running` gives the signal that ends Clean Copy's work on the page, while it is at work. */
export function answerQuotes(document: Document, running: () => AbortSignal | undefined): void {
  const marks = new WeakMap<AbortSignal, ReturnType<typeof createQuoteMark>>();
  onMessage('linkQuotes', ({ data: { places } }) =>
    running() ? fragmentsOf(document, places) : places.map(() => null),
  );
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
