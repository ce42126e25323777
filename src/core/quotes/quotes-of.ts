/** The quotations of an article and who said them. */
import type { Article, Quote } from '../model.ts';

/** Every quotation of the article in reading order. Unsure speakers are null. */
export function quotesOf(_article: Pick<Article, 'title' | 'language' | 'blocks'>): readonly Quote[] {
  return [];
}
