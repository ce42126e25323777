/** Names that only places have, by a word that no person's name holds. */
import type { Lexicon } from './lexicon.ts';

/** "South Lund", "Lund Island". */
export const isPlaceName = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.length > 1 &&
  [words[0], words.at(-1)].some((word) => lexicon.facts((word ?? '').toLowerCase()).classes.has('place'));
