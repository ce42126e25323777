/** Names among class and id words. A set of names is ready at once, where a pattern of them all takes longest of a whole reading to make ready. */

const BETWEEN_NAMES = /[\s_]+/;

/**
 * Asks whether class and id words hold one of some names (blank separated, in lower case), whole between blanks,
 * underscores and dashes. A name may have one dash itself.
 */
export function namesAmong(names: string): (words: string) => boolean {
  const known = new Set(names.split(' '));
  return (words) =>
    words !== '' &&
    words
      .toLowerCase()
      .split(BETWEEN_NAMES)
      .some((name) => {
        if (known.has(name)) return true;
        const parts = name.split('-');
        return parts.some((part, i) => known.has(part) || (i > 0 && known.has(`${parts[i - 1]!}-${part}`)));
      });
}
