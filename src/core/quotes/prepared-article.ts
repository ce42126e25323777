/** All blocks of an article, cut up for the rules. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import type { Article } from '../model.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { markedIn } from './marked-blocks.ts';
import { type PreparedBlock, prepareBlock } from './prepared-block.ts';

/** What is read of an article to find its quotations. */
export type QuotedArticle = Pick<Article, 'title' | 'language' | 'blocks'>;

/** An article's blocks with their words and marks. */
export interface PreparedArticle {
  readonly lexicon: Lexicon;
  readonly all: readonly PreparedBlock[];
}

const QUIET: ReadonlySet<string> = new Set(['heading', 'caption']);

/** Says the block something of its own? Captions and headings repeat the others. */
export const isLoud = ({ kind }: PreparedBlock): boolean => !QUIET.has(kind);

/** Cuts the blocks up by the language's words. */
export function prepareArticle({ blocks }: QuotedArticle, language: QuoteLanguage): PreparedArticle {
  const lexicon = lexiconOf(language);
  const all = blocks.map((block, index) =>
    prepareBlock(index, block.kind, block.text, markedIn(block, blocks[index + 1], lexicon), lexicon),
  );
  return { lexicon, all };
}
