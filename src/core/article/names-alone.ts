/** Names that stand alone, without a word before them, in a line at the article's beginning or end. */
import type { Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import { namesAndNothingElse } from './person-names.ts';

/** How many lines from the article's beginning such a line may stand; at its end it is the very last one. */
const FROM_BEGINNING = 3;
/** Such a line is no longer, in characters. */
const MAX_LINE = 60;
/** Languages that write every noun with a capital: their headings look like names. */
const CAPITAL_NOUNS = /^(?:de|lb|nds)\b/iu;
const HEADING = /^h[1-6]$/u;

const WORDS = /[\p{L}\p{M}]+/gu;

/** Does one of the names' words stand in small letters elsewhere? Then it is a word and no name: "Read More". */
function isOfWords(names: readonly string[], texts: readonly string[]): boolean {
  const used = new Set(texts.flatMap((text) => text.match(WORDS) ?? []));
  const words = names.flatMap((name) => name.match(WORDS) ?? []);
  return words.some((word) => word !== word.toLowerCase() && used.has(word.toLowerCase()));
}

/** Does the article tell of one of them? Then it is a picture's or a section's subject, not who wrote. */
const isSubject = (names: readonly string[], texts: readonly string[]): boolean =>
  names.some((name) => texts.some((text) => text.includes(name)));

/** The names in the first such line; none of people whom the article tells of, nor of words that it uses. */
export function namesAlone({ blocks, facts }: Page, draft: ArticleDraft): readonly string[] {
  if (CAPITAL_NOUNS.test(facts.language)) return [];
  for (const at of new Set([...draft.blocks.slice(0, FROM_BEGINNING), ...draft.blocks.slice(-1)])) {
    const { text, marks } = blocks[at]!;
    if (text.length > MAX_LINE || marks.some(({ kind }) => kind === 'link')) continue;
    if (HEADING.test(draft.lines?.[at]?.tag ?? '')) continue;
    const names = namesAndNothingElse(text);
    if (names.length === 0) continue;
    const others = [facts.documentTitle, ...draft.blocks.filter((i) => i !== at).map((i) => blocks[i]!.text)];
    if (!isOfWords(names, others) && !isSubject(names, others)) return names;
  }
  return [];
}
