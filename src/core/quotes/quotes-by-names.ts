/** The quotations of an article and who said them, in a language that shows names by capitals. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import type { Quote } from '../model.ts';
import { attribute } from './attribute.ts';
import type { Attribute } from './attribution.ts';
import { withoutFirstWords } from './first-words.ts';
import { nameRuns } from './name-runs.ts';
import { onceEach } from './once-each.ts';
import { withFamilyWords } from './family-words.ts';
import { gatherPeople } from './people.ts';
import { isLoud, prepareArticle, type QuotedArticle } from './prepared-article.ts';
import { type PreparedBlock, prepareBlock } from './prepared-block.ts';
import { readArticle } from './read-article.ts';

/** Every quotation of the article in reading order. Unsure speakers are null. `by`: how a sentence tells its speaker. */
export function quotesByNames(
  article: QuotedArticle,
  language: QuoteLanguage,
  by: Attribute = attribute,
): readonly Quote[] {
  const { lexicon, all: read } = prepareArticle(article, language);
  const title = prepareBlock(-1, 'heading', article.title, [], lexicon);
  const all = withFamilyWords([title, ...read], lexicon);
  const body = all.slice(1);
  const lowerSeen = wordsInLowerCase(body);
  const blocks = new Map(all.map((block) => [block.index, block]));
  const runs = all.flatMap((block) => nameRuns(block, lexicon, lowerSeen));
  const people = gatherPeople(withoutFirstWords(runs, blocks, language), blocks, lexicon);
  return onceEach(readArticle(body.filter(isLoud), people, lexicon, by), article.blocks);
}

const wordsInLowerCase = (blocks: readonly PreparedBlock[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) =>
      block.tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.lower),
    ),
  );
