/** Who wrote the article, from ordered places to look. */
import type { Facts, Page } from '../model.ts';
import { comparable } from '../text.ts';
import type { ArticleDraft } from './draft.ts';
import type { Line } from './line.ts';
import type { Part } from './page-parts.ts';

/** Words before a name in a byline, in the languages whose bylines begin with one. */
const LEAD_IN =
  /^(?:(?:written|posted|published|story|text|words|analysis|opinion|review|reporting)\s+by|by|von|vom|par|por|di|da|af|av|van|door|autor(?:es|a|in|en)?|author|auteur|autore|texto?|text|tekst|yazan|oleh|de|ar|от|автор|текст)\s*[:：]?\s+(?=\S)/;
const BETWEEN = /\s*(?:[,;|/•·]|\s(?:and|und|et|y|e|og|och|en|ja|i|ve|i|&|with|mit|avec|con)\s)\s*/iu;
const PARTICLES = new Set(
  'de der den del della di da dos das du van von vom zu zur ten ter la le el al bin ibn y e af av'.split(' '),
);
const MAX_NAME_WORDS = 6;
/** A word of a name: in the letters of most names, and in any. */
const WESTERN_WORD = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ.'’-]*$/;
const ASCII = /^[\0-\x7F]*$/;
const ANY_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]*)$/u;
const ADDRESS = /(?:https?:|www\.)\S*/gi;
const NO_NAME = /\d|@|https?:|www\./i;
/** Parts of a page in which a line that begins like a byline is something else. */
const ELSEWHERE: readonly Part[] = ['related', 'comments', 'navigation', 'tags', 'notice', 'caption'];
const MAX_NAME = 60;
/** No words before a name are longer, in characters. */
const MAX_LEAD_IN = 80;
/** Longest text that is nothing but a byline, in characters. */
const MAX_BYLINE = 160;
/** How many blocks around the headline and the body's ends a byline may stand. */
const NEAR = 12;

/** How long the words before a name are, 0 where none stand there. */
function leadInOf(text: string): number {
  const [begin = ''] = LEAD_IN.exec(text.slice(0, MAX_LEAD_IN).toLowerCase()) ?? [];
  const first = text[begin.length] ?? '';
  return first.toLowerCase() === first.toUpperCase() ? 0 : begin.length;
}

const clean = (name: string): string =>
  name
    .slice(leadInOf(name))
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:|]+$/, '')
    .trim();

const isNameWord = (word: string): boolean => WESTERN_WORD.test(word) || (!ASCII.test(word) && ANY_WORD.test(word));

/** A name of two to six words, each with a capital or a small particle; names of scripts without capitals as they are. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || !isNameWord(words[0]!)) return false;
  return words.every((word) => PARTICLES.has(word) || isNameWord(word));
}

/** Each name once, in order, without addresses and what is longer than any name. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map(clean).filter((name) => {
    const key = comparable(name);
    if (key === '' || NO_NAME.test(name) || name.length > MAX_NAME || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names of the article's own data. */
const namesInData = ({ linkedData }: Facts): readonly string[] =>
  linkedData.find(
    ({ authors, types }) => authors.length > 0 && types.some((type) => /Article|Posting|Report/u.test(type)),
  )?.authors ??
  linkedData.find(({ authors }) => authors.length > 0)?.authors ??
  [];

/** Meta elements that name authors, the surest first. */
const META_NAMES = ['author', 'byl', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator'];

/** Names of each of the head's meta elements, which may hold several in one. */
const namesInMeta = ({ meta }: Facts): readonly (readonly string[])[] =>
  META_NAMES.map((name) =>
    clean(meta[name] ?? '')
      .replace(ADDRESS, ' ')
      .split(BETWEEN),
  );

/** Short, and either in the author's part of the page or beginning as bylines begin. */
const mayBeByline = ({ text, weight, parts }: Line): boolean =>
  weight <= MAX_BYLINE && (parts.has('author') || (leadInOf(text) > 0 && !ELSEWHERE.some((part) => parts.has(part))));

/** Names in the lines that stand as a byline near the headline or at the article's end. */
function namesShown({ blocks }: Page, draft: ArticleDraft): readonly string[] {
  const lines = draft.lines ?? [];
  const [first = 0, last = 0] = [draft.blocks[0], draft.blocks.at(-1)];
  for (const [i, line] of lines.entries()) {
    const isNear = Math.abs(i - first) <= NEAR || (i > last && i - last <= 3);
    if (!isNear || !mayBeByline(line)) continue;
    const names = clean(blocks[i]!.text).split(BETWEEN).map(clean).filter(isName);
    if (names.length > 0) return names;
  }
  return [];
}

/** Two names that stand as one are told apart where both are surely names. */
function apart(name: string): readonly string[] {
  const names = name.split(BETWEEN).map(clean);
  return names.every(isName) ? names : [name];
}

/** The names by which the page calls its own publication: no person wrote under them. */
function publicationsOf({ meta, linkedData, url }: Facts): ReadonlySet<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  return new Set([meta['og:site_name'] ?? '', host, ...linkedData.map(({ publisher }) => publisher)].map(comparable));
}

/**
 * Authors as the article's own data names them, else the head's meta elements, else the line by the headline.
 * The publication itself stands as the author only where no place names anybody else.
 */
export function bylineOf(page: Page, draft: ArticleDraft): readonly string[] {
  const publications = publicationsOf(page.facts);
  const places = [namesInData(page.facts).flatMap(apart), ...namesInMeta(page.facts), namesShown(page, draft)];
  const found = places.map(unique).filter((names) => names.length > 0);
  const isPerson = (name: string): boolean => !publications.has(comparable(name));
  return found.find((names) => names.some(isPerson)) ?? found[0] ?? [];
}
