/** Leads the eye and the focus to a quote. */
import { noteId, quoteId } from '../ui/marked-text.tsx';

/** Scrolls to the quoted words and gives the focus to their note, so that a screen reader says who speaks. */
export function showQuote(document: Document, utterance: number): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const note = document.getElementById(noteId(utterance));
  const words = document.getElementById(quoteId(utterance)) ?? note;
  words?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  note?.focus({ preventScroll: true });
}
