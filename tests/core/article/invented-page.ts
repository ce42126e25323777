/** Pages of invented news with what their heads say: facts beside the body that `pageOf` reads. */
import type { Article, Facts, LinkedData, Page } from '../../../src/core/model.ts';
import { analyse } from '../analyse.ts';
import { INVENTED_NEWS } from '../clutter/invented-news.ts';
import { pageOf } from '../page-of.ts';

/** Eight paragraphs of invented news in English. */
export const PARAGRAPHS: readonly string[] = INVENTED_NEWS[0]!.paragraphs;
/** The same news in Japanese. */
export const JAPANESE: readonly string[] = INVENTED_NEWS.find(({ language }) => language === 'ja')!.paragraphs;

/** Texts as paragraphs. */
export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** One JSON-LD node; a news article unless said otherwise. */
export const linked = (node: Partial<LinkedData> = {}): LinkedData => ({
  types: ['NewsArticle'],
  headline: '',
  authors: [],
  published: '',
  modified: '',
  section: '',
  publisher: '',
  language: '',
  free: undefined,
  textSelectors: [],
  ...node,
});

/** The page of a body whose head says this. */
export const pageWith = (body: string, facts: Partial<Facts> = {}): Page => {
  const page = pageOf(body);
  return { ...page, facts: { ...page.facts, ...facts } };
};

/** The cleaned article of a body whose head says this. */
export const articleOf = (body: string, facts: Partial<Facts> = {}): Article => analyse(pageWith(body, facts)).article;

/** The article's texts in order, captions left out. */
export const textsOf = ({ blocks }: Article): readonly string[] =>
  blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
