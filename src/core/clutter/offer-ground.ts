/** What is known of a page before offers are looked for: where its prose flows, and where no offer is sought. */
import type { ArticleDraft } from '../article/draft.ts';
import { flowOf } from '../article/flow.ts';
import { namesAmong } from '../class-names.ts';
import type { OfferLanguage } from '../languages/offer-language.ts';
import type { OfferKind, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { holdsAnyOf } from './box-tree.ts';
import { holdsSpeech, offerOfLink } from './offer-signs.ts';
import { awayFrom } from './own-offers.ts';
import { phraseBookOf, type PhraseBook } from './phrase-book.ts';
import type { Wording } from './wording.ts';

/** The page as the search for offers sees it. */
export interface Ground {
  readonly page: Page;
  readonly draft: ArticleDraft;
  /** What a block says; each is read once. */
  wording(block: number): Wording;
  /** What the links at the ends of a longer line are labelled as, like a button; each is read once. */
  endLabels(block: number): readonly OfferKind[];
  /** The kind of the publisher's own offer that a link leads to. */
  offerOfLink(href: string): OfferKind | undefined;
  /** Does a link lead to the site of somebody else? */
  leadsAway(href: string): boolean;
  /** Prose that neither offers nor asks for anything: no fold may hold it without a reason. */
  readonly trueProse: ReadonlySet<number>;
  /** Boxes in which the article's paragraphs follow each other. */
  readonly flow: ReadonlySet<number>;
  /** Does the box hold one of them, or what the publisher declares to be article text? */
  holdsFlow(box: number): boolean;
  holdsDeclared(box: number): boolean;
  /** First and last block of the true prose that flows; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Is the box in a menu, the site's own head or foot, or a consent notice? */
  isShut(box: number): boolean;
  /** Does the box stand in the article or the page's main part? */
  isInArticle(box: number): boolean;
}

/** A box is a flow from so many true paragraphs on. */
const FLOW_PARAGRAPHS = 2;
/** … or when it holds such a share of all prose. */
const FLOW_SHARE = 0.2;
/** A label on a button is no longer than this, in characters. */
const MAX_LABEL = 40;
const SHUT_TAGS = new Set(['nav', 'menu', 'fieldset-menu']);
const SHUT_ROLES = new Set(['navigation', 'menu', 'menubar', 'banner', 'contentinfo', 'search', 'toolbar']);
/** Whole classes and ids of menus and of the site's own head and foot; in each a dash may be an underscore. */
const SHUT_CLASSES = new Set([
  ...'header footer masthead nav navbar navigation menu breadcrumb breadcrumbs topbar toolbar'.split(' '),
  ...'nav-top nav-main nav-primary nav-secondary nav-bar nav-menu'.split(' '),
  ...['site', 'page', 'main', 'global', 'top'].flatMap((where) =>
    ['header', 'footer', 'nav', 'menu', 'bar'].flatMap((what) => [`${where}${what}`, `${where}-${what}`]),
  ),
]);
const namesConsent = namesAmong('cookie cookies consent gdpr onetrust didomi cmp');

/** Do class and id words tell a menu, the site's own head or foot, or a consent notice? */
const namesShut = (words: string): boolean =>
  namesConsent(words) ||
  words
    .toLowerCase()
    .split(/\s+/)
    .some((name) => SHUT_CLASSES.has(name.replace('_', '-')));

function* findFlow(page: Page, prose: readonly number[], tells: (block: number) => boolean): Steps<Set<number>> {
  const paragraphs = new Map<number, number>();
  const characters = new Map<number, number>();
  const told = new Map<number, number>();
  let total = 0;
  yield* forEachOf(prose.length, (i) => {
    const block = prose[i]!;
    const container = flowOf(page, block);
    const { length } = page.blocks[block]!.text;
    total += length;
    characters.set(container, (characters.get(container) ?? 0) + length);
    if (!tells(block)) return;
    paragraphs.set(container, (paragraphs.get(container) ?? 0) + 1);
    told.set(container, (told.get(container) ?? 0) + length);
  });
  const flow = new Set<number>();
  let [fullest, most] = [-1, 0];
  for (const [container, length] of characters) {
    if (length > most) [fullest, most] = [container, length];
    if ((told.get(container) ?? 0) >= total * FLOW_SHARE || (paragraphs.get(container) ?? 0) >= FLOW_PARAGRAPHS)
      flow.add(container);
  }
  if (fullest >= 0) flow.add(fullest);
  return flow;
}

/** Is the box itself a landmark in which no offer is sought? */
function isLandmark(page: Page, box: number): boolean {
  const { tag, role, words, parent } = page.boxes[box]!;
  if (SHUT_TAGS.has(tag) || SHUT_ROLES.has(role)) return true;
  if (tag === 'header' || tag === 'footer') return !isInArticle(page, parent);
  return tag !== 'body' && words !== '' && namesShut(words) && !isInArticle(page, parent);
}

function isInArticle(page: Page, box: number): boolean {
  for (let b = box; b >= 0; b = page.boxes[b]!.parent) {
    const { tag, role } = page.boxes[b]!;
    if (tag === 'article' || tag === 'main' || role === 'main') return true;
  }
  return false;
}

/** Kinds of the button that the link at the end of a line is, where it is labelled as one. */
function readEndLabels({ blocks }: Page, block: number, book: PhraseBook): readonly OfferKind[] {
  const { text, marks } = blocks[block]!;
  const link = marks.findLast(({ kind }) => kind === 'link');
  if (!link || link.start === 0 || link.end < text.length - 2 || link.end - link.start > MAX_LABEL) return [];
  const { hits } = book.read(text.slice(link.start, link.end));
  return hits.filter(({ strength }) => strength === 'button').map(({ kind }) => kind);
}

/** Is a box, or anything around it, shut? From the outside in, without recursion: pages are nested as deep as they like. */
function shutBy(page: Page, isShutItself: (box: number) => boolean): (box: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (asked) => {
    const inside: number[] = [];
    let box = asked;
    while (box >= 0 && known[box] === undefined) {
      inside.push(box);
      box = page.boxes[box]!.parent;
    }
    let isShut = known[box] ?? false;
    for (const inner of inside.reverse()) known[inner] = isShut ||= isShutItself(inner);
    return isShut;
  };
}

/** Surveys a page for offers in these languages. */
export function* survey(page: Page, draft: ArticleDraft, languages: readonly OfferLanguage[]): Steps<Ground> {
  const book = phraseBookOf(languages);
  const read: (Wording | undefined)[] = [];
  const wording = (block: number): Wording => (read[block] ??= book.read(page.blocks[block]!.text));
  const labels: (readonly OfferKind[] | undefined)[] = [];
  const endLabels = (block: number): readonly OfferKind[] => (labels[block] ??= readEndLabels(page, block, book));
  const trueProse = new Set<number>();
  yield* forEachOf(draft.prose.length, (i) => {
    const block = draft.prose[i]!;
    if (!wording(block).hits.some(({ strength }) => strength === 'strong')) trueProse.add(block);
  });
  const tells = (block: number): boolean => {
    if (!trueProse.has(block)) return false;
    const { hits, address } = wording(block);
    return hits.length + address === 0 || holdsSpeech(page.blocks[block]!.text);
  };
  const flow = yield* findFlow(page, draft.prose, tells);
  let [firstProse, lastProse] = [-1, -1];
  yield* forEachOf(draft.prose.length, (i) => {
    const block = draft.prose[i]!;
    if (!trueProse.has(block) || !flow.has(flowOf(page, block))) return;
    if (firstProse < 0) firstProse = block;
    lastProse = block;
  });
  const leadsAway = awayFrom(page.facts);
  const holdsFlow = holdsAnyOf(page, flow);
  return {
    page,
    draft,
    wording,
    endLabels,
    leadsAway,
    offerOfLink: (href) => (leadsAway(href) ? undefined : offerOfLink(href)),
    trueProse,
    flow,
    holdsFlow,
    holdsDeclared: holdsAnyOf(page, page.declared),
    firstProse,
    lastProse,
    isShut: shutBy(page, (box) => isLandmark(page, box) && !holdsFlow(box)),
    isInArticle: (box) => isInArticle(page, box),
  };
}
