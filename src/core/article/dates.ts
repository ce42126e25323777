/** When the article was published and updated, from ordered places to look. */
import type { Facts, Page } from '../model.ts';
import { range } from '../clutter/box-tree.ts';
import type { ArticleDraft } from './draft.ts';
import { dateInLine, toIso } from './iso-date.ts';
import type { Part } from './page-parts.ts';

const IN_ADDRESS = /\/(20\d{2}|19\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/u;

/** Meta elements that carry the date of publication, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'date',
];
/** … and that of the last change. */
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
];

/** A place where a page gives a date. */
interface DatePlace {
  readonly why: string;
  readonly datesIn: (page: Page, draft: ArticleDraft) => readonly (string | undefined | null)[];
}

/** The first date among the places; a later place is only looked at where those before it tell none. */
function firstDate(places: readonly DatePlace[], page: Page, draft: ArticleDraft): string | null {
  for (const { datesIn } of places) {
    for (const value of datesIn(page, draft)) {
      const iso = value ? toIso(value, page.facts.language) : null;
      if (iso !== null) return iso;
    }
  }
  return null;
}

/** Article nodes before nodes of pages and sites. */
const articleFirst = ({ linkedData }: Facts) =>
  [...linkedData].sort((a, b) => Number(isPage(a.types)) - Number(isPage(b.types)));
const isPage = (types: readonly string[]): boolean =>
  types.every((type) => /(?:WebPage|WebSite|Organization|BreadcrumbList|ItemList)$/u.test(type));

/** Does the box lie in a link to another page, as the time of a teaser does? An article's own time may link to itself. */
function isInTeaser({ boxes, facts }: Page, box: number): boolean {
  for (let i = box; i >= 0; i = boxes[i]!.parent) {
    const { href } = boxes[i]!;
    if (href && pathIn(href) !== pathIn(facts.url)) return true;
  }
  return false;
}
/** Where the reader came from often stands behind the path. */
const pathIn = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');

/** Dates of time elements that stand with the headline, in page order. */
function datesByHeadline(page: Page, { blocks, headline }: ArticleDraft): readonly string[] {
  const end = page.blocks[blocks[2] ?? blocks[0] ?? -1]?.box ?? page.boxes.length;
  const start = headline >= 0 && headline < end ? headline - 12 : 0;
  return range(Math.max(0, start), Math.min(end + 1, page.boxes.length)).flatMap((i) => {
    const { datetime } = page.boxes[i]!;
    return datetime && !(i < headline && isInTeaser(page, i)) ? datetime : [];
  });
}

/** Day of publication in the page's address. */
function dateInAddress(url: string): string | undefined {
  const [, year, month, day] = IN_ADDRESS.exec(pathIn(url)) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** Lines longer than this tell of other things too, in characters. */
const MAX_DATE_LINE = 80;
/** How many lines below the headline a date may stand, and how many above the text where there is no headline. */
const BELOW = 6;
const ABOVE = 4;
const ELSEWHERE: readonly Part[] = ['related', 'comments', 'caption'];
/** A line that begins so tells of the last change, not of the publication. */
const CHANGED =
  /^\W*(?:(?:last\s+)?(?:updated|modified)|aktualisiert|aktualizováno|aktualizacja|actualizad[oa]|atualizad[oa]|mis à jour|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|güncelle|обновлено|оновлено|更新)/iu;

/** Dates in the short lines between the headline and the text, in page order. */
function datesInLines({ blocks, boxes, facts }: Page, draft: ArticleDraft): readonly (string | null)[] {
  const first = draft.blocks[0];
  if (first === undefined) return [];
  const above = draft.headline >= 0 ? boxes[draft.headline]!.endBlock : first - ABOVE;
  const near = range(
    Math.max(0, above),
    Math.min(blocks.length, Math.max(first, above + BELOW) + 1, first + BELOW + 1),
  );
  const isElsewhere = (i: number): boolean =>
    draft.captions.includes(i) ||
    boxes[blocks[i]!.box]!.tag === 'figcaption' ||
    ELSEWHERE.some((part) => draft.lines?.[i]?.parts.has(part));
  return near.flatMap((i) => {
    const { text } = blocks[i]!;
    return text.length <= MAX_DATE_LINE && !CHANGED.test(text) && !isElsewhere(i)
      ? [dateInLine(text, facts.language)]
      : [];
  });
}

/** Where the time of publication stands, the surest first. */
const PUBLISHED_PLACES: readonly DatePlace[] = [
  {
    why: 'written by the newsroom’s system',
    datesIn: ({ facts }) => articleFirst(facts).map(({ published }) => published),
  },
  { why: 'written for machines by the same', datesIn: ({ facts }) => PUBLISHED.map((name) => facts.meta[name]) },
  { why: 'what the reader sees, with its meaning for machines', datesIn: datesByHeadline },
  { why: 'never changed after the day of publication', datesIn: ({ facts }) => [dateInAddress(facts.url)] },
  { why: 'what the reader sees, in words', datesIn: datesInLines },
];

/** When the article was published, from the first place that tells. ISO 8601, null where none is found. */
export const publishedOf = (page: Page, draft: ArticleDraft): string | null => firstDate(PUBLISHED_PLACES, page, draft);

/** Where the time of the last change stands, the surest first. */
const UPDATED_PLACES: readonly DatePlace[] = [
  {
    why: 'written by the newsroom’s system',
    datesIn: ({ facts }) => articleFirst(facts).map(({ modified }) => modified),
  },
  { why: 'written for machines by the same', datesIn: ({ facts }) => UPDATED.map((name) => facts.meta[name]) },
];

const ZONED = /T[^T]*(?:Z|[+-]\d{2}:\d{2})$/u;

/** Is the one later than the other, as far as both tell? */
function isLater(updated: string, published: string | null): boolean {
  if (published === null || !ZONED.test(updated) || !ZONED.test(published)) return updated !== published;
  return Date.parse(updated) > Date.parse(published);
}

/** When it was last changed; null where that is not told or is no later than the time of publication. */
export function updatedOf(page: Page, draft: ArticleDraft): string | null {
  const updated = firstDate(UPDATED_PLACES, page, draft);
  return updated !== null && isLater(updated, publishedOf(page, draft)) ? updated : null;
}
