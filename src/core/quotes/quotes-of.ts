/** The quotations of an article and who said them. */
import { quoteLanguageFor } from '../languages/quote-language-for.ts';
import type { Article, Quote } from '../model.ts';
import { lexiconOf } from './lexicon.ts';
import { markedIn } from './marked-blocks.ts';
import { nameRuns } from './name-runs.ts';
import { onceEach } from './once-each.ts';
import { gatherPeople } from './people.ts';
import { type PreparedBlock, prepareBlock } from './prepared-block.ts';
import { readArticle } from './read-article.ts';
import { readStream } from './read-stream.ts';

/** Captions and headings repeat what the body says. */
const QUIET: ReadonlySet<string> = new Set(['heading', 'caption']);

/** Every quotation of the article in reading order. Unsure speakers are null. */
export function quotesOf(article: Pick<Article, 'title' | 'language' | 'blocks'>): readonly Quote[] {
  const lexicon = lexiconOf(quoteLanguageFor(article.language));
  const prepared = article.blocks.map((block, index) =>
    prepareBlock(index, block.kind, block.text, markedIn(block, article.blocks[index + 1], lexicon), lexicon),
  );
  const { stream } = lexicon.language;
  const loud = prepared.filter((block) => !QUIET.has(block.kind));
  if (stream !== undefined) return onceEach(readStream(loud, article.title, stream), article.blocks);
  const title = prepareBlock(-1, 'heading', article.title, [], lexicon);
  const all = [title, ...prepared];
  const lowerSeen = wordsInLowerCase(prepared);
  const runs = all.flatMap((block) => nameRuns(block, lexicon, lowerSeen));
  const people = gatherPeople(runs, new Map(all.map((block) => [block.index, block])), lexicon);
  return onceEach(readArticle(loud, people, lexicon), article.blocks);
}

const wordsInLowerCase = (blocks: readonly PreparedBlock[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) =>
      block.tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.lower),
    ),
  );
