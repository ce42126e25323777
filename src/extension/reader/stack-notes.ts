/** Where the notes in the margin stand, so that none lies over another. */

/** A note: where its words begin in the text, and how high it is, in pixels from the top. */
export interface NotePlace {
  readonly anchor: number;
  readonly height: number;
}

/** The top of each note: beside its words, or below the note before it. A tall note pushes the next one down. */
export function stackNotes(notes: readonly NotePlace[], gap: number): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { anchor, height } of notes) {
    const top = Math.max(anchor, free);
    tops.push(top);
    free = top + height + gap;
  }
  return tops;
}
