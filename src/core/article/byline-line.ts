/** Lines that say nothing but who wrote the article and when: the byline carries that already. */
import { comparable, isUnspaced } from '../text.ts';
import { nameBefore, nameWithPlace } from './byline-lead-in.ts';

/** Letters that may stand beside the names: "by", "von", the name of a month, "updated". */
const MAX_BESIDE = 24;
/** Names need so many letters to be told from words, where a letter is not a word of its own. */
const MIN_NAME = 3;

const CLOSED = /[。！？]/u;

/** Is the text made of these names, a date and a few words beside? */
export function isBylineLine(text: string, byline: readonly string[]): boolean {
  const signed = nameBefore(text) ?? (CLOSED.test(text) ? undefined : nameWithPlace(text));
  if (signed !== undefined && byline.includes(signed)) return true;
  let rest = ` ${comparable(text)} `;
  let named = false;
  for (const name of byline.map(comparable)) {
    if ((name.length < MIN_NAME && !isUnspaced(name)) || !rest.includes(` ${name} `)) continue;
    rest = rest.replace(` ${name} `, ' ');
    named = true;
  }
  return named && rest.replace(/[\d\s]/gu, '').length <= MAX_BESIDE;
}
