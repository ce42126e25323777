/** Puts the notes beside their words, where the margin has room for them. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { quoteId } from '../ui/marked-text.tsx';
import { stackNotes } from './stack-notes.ts';

/** Least space between two notes, in pixels. */
const GAP = 16;

/** Tells each note its place in the margin; the style sheet decides whether there is a margin. */
function placeNotes(sheet: HTMLElement): void {
  const { top } = sheet.getBoundingClientRect();
  const notes = [...sheet.querySelectorAll<HTMLElement>('.note')];
  const places = notes.map((note) => {
    const words = sheet.ownerDocument.getElementById(quoteId(Number(note.dataset['utterance'])));
    const line = words?.getClientRects()[0] ?? note.previousElementSibling?.getBoundingClientRect();
    return { anchor: (line?.top ?? top) - top, height: note.offsetHeight };
  });
  const tops = stackNotes(places, GAP);
  notes.forEach((note, i) => note.style.setProperty('--top', `${tops[i]}px`));
  const end = (tops.at(-1) ?? 0) + (places.at(-1)?.height ?? 0);
  sheet.style.setProperty('--notes-end', `${end}px`);
}

/** Places the notes now, and again whenever the text is laid out anew. */
export function useMargin(sheet: RefObject<HTMLElement | null>, of: readonly unknown[]): void {
  useLayoutEffect(() => {
    const element = sheet.current!;
    const place = () => placeNotes(element);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element.querySelector('article')!);
    return () => observer.disconnect();
  }, of);
}
