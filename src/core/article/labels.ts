/** Labels of the article that the page's head gives: language, direction of writing, site and section. */
import { isForeignTo, languageOfText } from '../languages/language-of-text.ts';
import type { ArticleBlock, Facts } from '../model.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
/** Blocks in which those scripts lie, with others. */
const FAR = /[\u0590-\u1FFF\uD800-\uFFFF]/;
const LETTERS = /\p{L}/gu;
/** So many letters are enough to tell language and direction. */
const SAMPLE = 2_000;

/** Writes a language as BCP 47 does; '' where it is none. */
function asTag(value: string | undefined): string {
  const tag = (value ?? '').trim().replaceAll('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return '';
  const [language, ...rest] = tag.split('-');
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

/** The first letters of the article. */
const sampleOf = (blocks: readonly ArticleBlock[]): string => {
  let sample = '';
  for (const { text } of blocks) if (sample.length < SAMPLE) sample += `${text} `;
  return sample.slice(0, SAMPLE);
};

/**
 * Language of the article: what the document declares, else what the article's own data or the site's say. Where all are
 * silent, or name a language of which hardly a word stands in the text (a template's own), the text itself tells.
 */
export function languageOf({ language, meta, linkedData }: Facts, blocks: readonly ArticleBlock[]): string {
  const places = [
    language,
    ...linkedData.map((node) => node.language),
    meta['og:locale'],
    meta['content-language'],
    meta['dc.language'],
  ];
  const declared = places.map(asTag).find(Boolean) ?? '';
  const sample = sampleOf(blocks);
  const isUnsaid = declared === '' || isForeignTo(sample, declared.split('-')[0] ?? '');
  return isUnsaid ? languageOfText(sample) || declared : declared;
}

/** Direction of writing: as declared, else as most letters run. */
export function directionOf({ dir }: Facts, blocks: readonly ArticleBlock[]): Facts['dir'] {
  if (dir) return dir;
  const sample = sampleOf(blocks);
  if (!FAR.test(sample)) return '';
  const letters = sample.match(LETTERS)?.length ?? 0;
  return letters > 0 && (sample.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2 ? 'rtl' : '';
}

/** Name of the site: its own, else the publisher's, else its host. */
export function siteNameOf({ meta, linkedData, url }: Facts): string {
  const named = meta['og:site_name'] || linkedData.map(({ publisher }) => publisher).find(Boolean);
  if (named) return named;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

/** Section the article stands in, '' where the page names none. */
export const sectionOf = ({ meta, linkedData }: Facts): string =>
  linkedData.map(({ section }) => section).find(Boolean) ?? meta['article:section'] ?? '';
