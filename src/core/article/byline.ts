/** Who wrote the article, from ordered places to look. */
import type { Facts, Page } from '../model.ts';
import { comparable } from '../text.ts';
import { namesShown } from './byline-shown.ts';
import type { ArticleDraft } from './draft.ts';
import { namesAlone } from './names-alone.ts';
import { isSomebody, namesApart, namesInList, uniqueNames } from './person-names.ts';

/** A place where a page names its authors. */
interface AuthorPlace {
  readonly why: string;
  readonly namesIn: (page: Page, draft: ArticleDraft) => readonly string[];
}

const ARTICLE = /Article|Posting|Report/u;

/** Names of the nodes of linked data that are articles, or of those that are not: the first node that names anybody. */
const namesInData = ({ linkedData }: Facts, isArticle: boolean): readonly string[] =>
  (
    linkedData.find(
      ({ authors, types }) => authors.length > 0 && types.some((type) => ARTICLE.test(type)) === isArticle,
    )?.authors ?? []
  ).flatMap(namesApart);

const inMeta =
  (name: string) =>
  ({ facts }: Page): readonly string[] =>
    namesInList(facts.meta[name] ?? '');

/** The places, the surest first; the first that names a person holds. */
const PLACES: readonly AuthorPlace[] = [
  { why: 'written by the newsroom for this article', namesIn: ({ facts }) => namesInData(facts, true) },
  { why: 'the oldest name for it, on most sites', namesIn: inMeta('author') },
  { why: 'a byline as it was printed', namesIn: inMeta('byl') },
  { why: 'made for audience counts by author', namesIn: inMeta('parsely-author') },
  { why: 'made for mails by author', namesIn: inMeta('sailthru.author') },
  { why: 'often the address of a profile, sometimes a name', namesIn: inMeta('article:author') },
  { why: 'of libraries, sometimes the name of the house', namesIn: inMeta('dc.creator') },
  { why: 'what the reader sees', namesIn: namesShown },
  { why: 'what the reader sees, without a word that says so', namesIn: namesAlone },
  {
    why: 'data on the page, a video or a check in it, whose author is mostly the house',
    namesIn: ({ facts }) => namesInData(facts, false),
  },
];

/** Shortest part of an address by which a publication's name is known, in letters: shorter ones stand in many names. */
const MIN_LABEL = 4;

/** Asks whether a name is the publication's own, as its data or its address have it: no person wrote under it. */
function houseOf({ meta, linkedData, url }: Facts): (name: string) => boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const names = [meta['og:site_name'] ?? '', host, ...linkedData.map(({ publisher }) => publisher)];
  const own = new Set(names.map(comparable));
  const label = host.split('.').at(-2) ?? '';
  return (name) => {
    const said = comparable(name);
    return own.has(said) || (label.length >= MIN_LABEL && said.replaceAll(' ', '').includes(label));
  };
}

/** Does the second list name everybody of the first, and others? */
function isFuller(names: readonly string[], others: readonly string[]): boolean {
  const all = new Set(others.map(comparable));
  return all.size > names.length && names.every((name) => all.has(comparable(name)));
}

/** Do the names tell who wrote? The publication's does not, nor does the town behind it. */
function tellAnybody(names: readonly string[], isHouse: (name: string) => boolean): boolean {
  const isAddress = names.length > 0 && isHouse(names[0]!);
  return names.some((name) => !isHouse(name) && isSomebody(name) && (!isAddress || name.includes(' ')));
}

/**
 * Authors from the first place that names a person. The publication itself stands as the author only where no place
 * names anybody else; where the line that shows names them all and more, it holds.
 */
export function bylineOf(page: Page, draft: ArticleDraft): readonly string[] {
  const isHouse = houseOf(page.facts);
  let house: readonly string[] = [];
  for (const { namesIn } of PLACES) {
    const names = uniqueNames(namesIn(page, draft));
    if (tellAnybody(names, isHouse)) {
      const shown = uniqueNames(namesShown(page, draft));
      return isFuller(names, shown) ? shown : names;
    }
    if (house.length === 0) house = names;
  }
  return house;
}
