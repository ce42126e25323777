/**
 * Capitals and small letters, told by what becomes of them: the engine's own classes (`\p{Lu}`) take longer to make
 * ready than an article to read.
 */

const first = (text: string): string => {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** Does the text begin with a capital? */
export function isCapital(text: string): boolean {
  const letter = first(text);
  return letter.toLowerCase() !== letter && letter.toUpperCase() === letter;
}

/** Does the text begin with a small letter? */
export function isSmall(text: string): boolean {
  const letter = first(text);
  return letter.toUpperCase() !== letter && letter.toLowerCase() === letter;
}

/** So many capitals and nothing else. */
export const isAllCapitals = (text: string, least: number, most: number): boolean =>
  text.length >= least && text.length <= most && [...text].every(isCapital);
