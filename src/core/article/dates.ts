/** When the article was published and updated, from ordered places to look. */
import type { Facts, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const NAMED =
  /^(?:[a-z]{3,9},?\s+)?(?:(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})|(?<monthFirst>[a-z]{3,9})\s+(?<dayAfter>\d{1,2})),?\s+(?<year>\d{4})\b(?<rest>.*)$/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CLOCK =
  /(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<half>[ap]\.?m\b\.?)?\s*(?:(?:gmt|utc)(?=[+-]))?(?<zone>z\b|utc\b|gmt\b|[+-]\d{2}:?\d{2})?/iu;
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

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z';
  const digits = zone.replace(':', '').slice(1).padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Year, month, day, hour, minute, second and zone as they are written. */
type Parts = readonly (string | undefined)[];

/** A date whose month is a word: it can be read in one way only. */
function partsOfNamed(text: string): Parts | undefined {
  const { day, month, monthFirst, dayAfter, year, rest } = NAMED.exec(text)?.groups ?? {};
  const number = MONTHS.indexOf((month ?? monthFirst ?? '').slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return undefined;
  const { hour, minute, second, half, zone } = CLOCK.exec(rest ?? '')?.groups ?? {};
  const full = half ? (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0) : hour;
  return [year, String(number), day ?? dayAfter, full?.toString(), minute, second, zone];
}

/** Is there such a day, and such a time on it? */
function exists([year, month, day, hour = '0', minute = '0', second = '0']: Parts): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = Number(year) >= 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** A date as ISO 8601 with the zone it gives; null where it is none or could be read in two ways. */
export function toIso(value: string): string | null {
  const text = value.trim();
  const parts: Parts | undefined = (ISO.exec(text.toUpperCase()) ?? COMPACT.exec(text))?.slice(1) ?? partsOfNamed(text);
  if (!parts || !exists(parts)) return null;
  const [year, month, day, hour, minute, second, zone] = parts;
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}${zoneOf(zone)}`;
}

/** The first date among the places; a later place is only looked at where those before it tell none. */
const firstDate = (places: readonly (() => readonly (string | undefined)[])[]): string | null => {
  for (const place of places) {
    for (const value of place()) {
      const iso = value ? toIso(value) : null;
      if (iso !== null) return iso;
    }
  }
  return null;
};

/** Article nodes before nodes of pages and sites. */
const articleFirst = ({ linkedData }: Facts) =>
  [...linkedData].sort((a, b) => Number(isPage(a.types)) - Number(isPage(b.types)));
const isPage = (types: readonly string[]): boolean =>
  types.every((type) => /(?:WebPage|WebSite|Organization|BreadcrumbList|ItemList)$/u.test(type));

/** Dates of time elements that stand with the headline, in page order. */
function datesByHeadline(page: Page, { blocks, headline }: ArticleDraft): readonly string[] {
  const end = page.blocks[blocks[2] ?? blocks[0] ?? -1]?.box ?? page.boxes.length;
  const start = headline >= 0 && headline < end ? headline - 12 : 0;
  return page.boxes.flatMap(({ datetime }, i) => (datetime && i >= start && i <= end ? [datetime] : []));
}

/** Day of publication in the page's address. */
function dateInAddress(url: string): string | undefined {
  const [, year, month, day] = IN_ADDRESS.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/**
 * When the article was published: what its own data says, then the head's meta elements, then the time by the headline,
 * then the day in the address. ISO 8601, null where none is found.
 */
export const publishedOf = (page: Page, draft: ArticleDraft): string | null =>
  firstDate([
    () => articleFirst(page.facts).map(({ published }) => published),
    () => PUBLISHED.map((name) => page.facts.meta[name]),
    () => datesByHeadline(page, draft),
    () => [dateInAddress(page.facts.url)],
  ]);

const ZONED = /T.*(?:Z|[+-]\d{2}:\d{2})$/u;

/** Is the one later than the other, as far as both tell? */
function isLater(updated: string, published: string | null): boolean {
  if (published === null || !ZONED.test(updated) || !ZONED.test(published)) return updated !== published;
  return Date.parse(updated) > Date.parse(published);
}

/** When it was last changed; null where that is not told or is no later than the time of publication. */
export function updatedOf(page: Page, draft: ArticleDraft): string | null {
  const updated = firstDate([
    () => articleFirst(page.facts).map(({ modified }) => modified),
    () => UPDATED.map((name) => page.facts.meta[name]),
  ]);
  return updated !== null && isLater(updated, publishedOf(page, draft)) ? updated : null;
}
