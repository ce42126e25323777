/** Who wrote the article, from ordered places to look. */
import type { Facts, Page } from '../model.ts';
import { comparable } from '../text.ts';
import type { ArticleDraft } from './draft.ts';
import type { Line } from './line.ts';
import type { Part } from './page-parts.ts';

/** Words before a name in a byline, in the languages whose bylines begin with one. */
const LEAD_IN =
  /^(?:(?:written|posted|published|story|text|words|analysis|opinion|review|reporting)\s+by|by|von|vom|par|por|di|da|af|av|van|door|autor(?:es|a|in|en)?|author|auteur|autore|texto?|text|tekst|yazan|oleh|de|ar|от|автор|текст)\s*[:：]?\s+(?=\p{Lu})/iu;
const BETWEEN = /\s*(?:[,;|/•·]|\s(?:and|und|et|y|e|og|och|en|ja|i|ve|i|&|with|mit|avec|con)\s)\s*/iu;
/** A name of one to five words, each with a capital or a small particle; names of scripts without capitals as they are. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]*)(?:\s+(?:de|der|den|del|della|di|da|dos|das|du|van|von|vom|zu|zur|ten|ter|la|le|el|al|bin|ibn|y|e|af|av|[A-Z]\.|\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]*)){0,5}$/u;
const ADDRESS = /(?:https?:|www\.)\S*/giu;
const NO_NAME = /\d|@|https?:|www\./iu;
/** Parts of a page in which a line that begins like a byline is something else. */
const ELSEWHERE: readonly Part[] = ['related', 'comments', 'navigation', 'tags', 'notice', 'caption'];
const MAX_NAME = 60;
/** Longest text that is nothing but a byline, in characters. */
const MAX_BYLINE = 160;
/** How many blocks around the headline and the body's ends a byline may stand. */
const NEAR = 12;

const clean = (name: string): string =>
  name
    .replace(LEAD_IN, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:|]+$/u, '')
    .trim();

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
  weight <= MAX_BYLINE && (parts.has('author') || (LEAD_IN.test(text) && !ELSEWHERE.some((part) => parts.has(part))));

/** Names in the lines that stand as a byline near the headline or at the article's end. */
function namesShown({ blocks }: Page, draft: ArticleDraft): readonly string[] {
  const lines = draft.lines ?? [];
  const [first = 0, last = 0] = [draft.blocks[0], draft.blocks.at(-1)];
  for (const [i, line] of lines.entries()) {
    const isNear = Math.abs(i - first) <= NEAR || (i > last && i - last <= 3);
    if (!isNear || !mayBeByline(line)) continue;
    const names = clean(blocks[i]!.text)
      .split(BETWEEN)
      .map(clean)
      .filter((name) => NAME.test(name) && name.includes(' '));
    if (names.length > 0) return names;
  }
  return [];
}

/** Two names that stand as one are told apart where both are surely names. */
function apart(name: string): readonly string[] {
  const names = name.split(BETWEEN).map(clean);
  return names.every((part) => NAME.test(part) && part.includes(' ')) ? names : [name];
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
