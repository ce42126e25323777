/** What the page's head says of the article: labels only, never its text. */
import type { Facts, LinkedData } from '../core/model.ts';
import { decodeEntities } from './decode-entities.ts';

/** Meta names and properties worth keeping; all others are not read. */
const META_NAMES: ReadonlySet<string> = new Set(
  'og:type og:title og:site_name og:locale og:url og:updated_time author byl date pubdate publishdate publish-date publish_date last-modified lastmod sailthru.date sailthru.author sailthru.title twitter:title twitter:creator news_keywords content-language title headline datepublished datemodified'.split(
    ' ',
  ),
);
/** Beginnings of names of which all are kept. */
const META_FAMILIES = ['article:', 'dc.', 'dcterms.', 'parsely-', 'citation_', 'cxenseparse:'];

const isKept = (name: string): boolean =>
  META_NAMES.has(name) || META_FAMILIES.some((family) => name.startsWith(family));

/** A longer name, title or date says no more in the rest, in characters. */
const MAX_META = 300;

/** JSON-LD larger than this is not parsed, in characters: no page's facts need it. */
const MAX_LINKED_DATA = 2_000_000;

function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '';
    const key = name.toLowerCase();
    if (key in meta || !isKept(key)) continue;
    const content = element.getAttribute('content');
    if (content !== null) meta[key] = content.slice(0, MAX_META).trim();
  }
  return meta;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const asText = (value: unknown): string =>
  typeof value === 'string' ? decodeEntities(value.slice(0, MAX_META)).trim() : '';

/** Names of people or organisations, given as text or as objects. */
const namesIn = (value: unknown): string[] =>
  asList(value)
    .flatMap((entry) => (isObject(entry) ? asList(entry['name']) : [entry]))
    .map(asText)
    .filter(Boolean);

function isFree(value: unknown): boolean | undefined {
  if (value === true || value === 'True' || value === 'true') return true;
  if (value === false || value === 'False' || value === 'false') return false;
  return undefined;
}

/** The facts of one node. */
function linkedDataOf(node: Json): LinkedData {
  const parts = asList(node['hasPart']).filter(isObject);
  return {
    types: asList(node['@type']).map(asText).filter(Boolean),
    headline: asText(node['headline']) || asText(node['name']),
    authors: namesIn(node['author']),
    published: asText(node['datePublished']),
    modified: asText(node['dateModified']),
    section: asText(asList(node['articleSection'])[0]),
    publisher: namesIn(node['publisher'])[0] ?? '',
    language: asText(node['inLanguage']),
    free: isFree(node['isAccessibleForFree']),
    textSelectors: parts
      .flatMap((part) => asList(part['cssSelector']))
      .map(asText)
      .filter(Boolean),
  };
}

/** Every node of a JSON-LD document: lists, @graph and mainEntity are looked into. */
function nodesIn(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => nodesIn(entry, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value['mainEntity'], depth + 1)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Comment marks around the data, as old systems write them, are looked for only where it cannot be read with them. */
const parse = (text: string): unknown =>
  parseJson(text) ?? parseJson(text.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/gu, ''));

function readLinkedData(document: Document): LinkedData[] {
  const scripts = [...document.getElementsByTagName('script')].filter(
    ({ type }) => type.toLowerCase() === 'application/ld+json',
  );
  const texts = scripts.map((script) => script.textContent).filter((text) => text.length < MAX_LINKED_DATA);
  return texts
    .flatMap((text) => nodesIn(parse(text)))
    .map(linkedDataOf)
    .filter((node) => node.types.length > 0);
}

const asDir = (dir: string): Facts['dir'] => (dir === 'rtl' || dir === 'ltr' ? dir : '');

/** Labels of the page from its head. Damaged or missing ones are left out; nothing here ever fails. */
export function readFacts(document: Document): Facts {
  const root = document.documentElement;
  return {
    url: /^https?:/u.test(document.URL) ? document.URL : '',
    documentTitle: document.title.trim(),
    language: (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').trim(),
    dir: asDir((root?.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? '').toLowerCase()),
    meta: readMeta(document),
    linkedData: readLinkedData(document),
  };
}
