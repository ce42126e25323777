/** Which blocks of a page are lines of its article, told by the article's true text. */
import type { Page } from '../../src/core/model.ts';

const TOKEN = /[\p{L}\p{N}_]+/gu;
/** Words in a row that two texts must share. */
const RUN = 4;
/** Share of a block's runs that the truth holds where the block is of the article. */
const ENOUGH = 0.5;

/** The words of a text as the scorer counts them. */
export const wordsOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Every four words in a row. */
const runsOf = (words: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(1, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join('\0'));

/** Tells of each block whether it is a line of the article; `isInBody` where most of the page's prose flows. */
export function labelBlocks(
  blocks: Page['blocks'],
  truth: string,
  isInBody: (block: number) => boolean,
): readonly boolean[] {
  const runs = new Set(runsOf(wordsOf(truth)));
  const lines = new Set(truth.split('\n').map(fold));
  const whole = ` ${fold(truth)} `;
  return blocks.map(({ text }, i) => {
    const words = wordsOf(text);
    if (words.length >= RUN) {
      const own = runsOf(words);
      return own.filter((run) => runs.has(run)).length >= own.length * ENOUGH;
    }
    // A few words stand in any text by chance: they must be a line of it, or stand in the body and in the text.
    return lines.has(fold(text)) || (words.length > 0 && isInBody(i) && whole.includes(` ${fold(text)} `));
  });
}
