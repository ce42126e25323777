/** The beginning of a quotation, by which one knows it again. */

/** So many words, as a margin holds on one line. */
const WORDS = 5;
/** And so many characters at most: some languages set no blanks between words. */
const LONGEST = 32;

/** A mark that can end a quotation. */
const CLOSING = /[”“’‘»«›‹」』"]$/u;

/** The first words of a text with its marks; an ellipsis says that it goes on. */
export function firstWords(text: string, language: string): string {
  const segments = new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text);
  const words = [...segments].filter(({ isWordLike }) => isWordLike);
  const ends = words.map(({ index, segment }) => index + segment.length).filter((end) => end <= LONGEST);
  if (words.length <= WORDS && text.length <= LONGEST) return text;
  const closing = CLOSING.exec(text)?.[0] ?? '';
  return `${text.slice(0, ends[Math.min(WORDS, ends.length) - 1] ?? LONGEST)}…${closing}`;
}
