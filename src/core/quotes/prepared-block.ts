/** One block of the article, cut up for the rules. */
import type { ArticleBlockKind } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import { withLoneAttributions } from './lone-attribution.ts';
import type { Marked } from './quotation-marks.ts';
import { type Range, sentencesOf } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block with its words and sentences. */
export interface PreparedBlock {
  /** Index in the article's blocks; -1 for the title. */
  readonly index: number;
  readonly kind: ArticleBlockKind;
  readonly text: string;
  readonly marked: readonly Marked[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly verbFirst: boolean;
  readonly verbLast: boolean;
}

/** Cuts a block up. */
export function prepareBlock(
  index: number,
  kind: ArticleBlockKind,
  text: string,
  marked: readonly Marked[],
  lexicon: Lexicon,
): PreparedBlock {
  const tokens = tokenize(text, marked, lexicon);
  const verbFirst = lexicon.language.verbFirst === true;
  return {
    index,
    kind,
    text,
    marked,
    tokens,
    sentences: withLoneAttributions(sentencesOf(tokens), tokens, lexicon),
    verbFirst,
    verbLast: lexicon.language.verbLast === true,
  };
}
