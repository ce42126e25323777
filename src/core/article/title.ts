/** The article's title: its visible headline, without what the site adds to it. */
import type { Facts, Page } from '../model.ts';
import { finish, forEachOf, type Steps } from '../steps.ts';
import { comparable, letters } from '../text.ts';
import type { ArticleDraft } from './draft.ts';

/** Share of words two titles must have in common to be the same title in other words. */
const SAME_TITLE = 0.5;
/** … and to be a later edition of it. */
const EDITED_TITLE = 0.6;
const SEPARATORS = /\s[-–—|·•»«:/]\s+|[|｜ㅣ]\s*|(?<=\p{Lo})-(?=\p{Lo})/u;
/** No site's name has more words than this. */
const MAX_NAME_WORDS = 6;
const ARTICLE = /Article|Posting|Report/u;
/** A line of fewer words may be the name of a section or a column. */
const MIN_HEADLINE_WORDS = 4;

const wordsOf = (text: string): readonly string[] => comparable(text).split(' ').filter(Boolean);

/** Share of the shorter title's words that the other one has too. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), new Set(wordsOf(b))];
  if (first.length === 0 || second.size === 0) return 0;
  return first.filter((word) => second.has(word)).length / Math.min(first.length, second.size);
}

/** Do two titles say the same, if in other words? */
export const isSameTitle = (a: string, b: string): boolean => likeness(a, b) >= SAME_TITLE;

/** A title of the head without the site's name behind or before it. */
function withoutSite(title: string, facts: Facts): string {
  const parts = title.split(SEPARATORS);
  if (parts.length < 2) return title;
  const host = URL.canParse(facts.url) ? comparable(new URL(facts.url).hostname).replaceAll(' ', '') : '';
  const site = comparable(facts.meta['og:site_name'] ?? '');
  const isName = (part: string): boolean => {
    const name = comparable(part);
    const joined = name.replaceAll(' ', '');
    return (
      name !== '' &&
      wordsOf(part).length <= MAX_NAME_WORDS &&
      (name === site || (joined.length > 2 && host.includes(joined)))
    );
  };
  let [start, end] = [0, title.length];
  while (parts.length > 1 && isName(parts.at(-1)!)) end = title.lastIndexOf(parts.pop()!, end - 1);
  while (parts.length > 1 && isName(parts[0]!)) start = title.indexOf(parts[1]!, start + parts.shift()!.length);
  const kept = title
    .slice(start, end)
    .replace(/(?<![\s\-–—|·•»«:/｜ㅣ])[\s\-–—|·•»«:/｜ㅣ]+$/u, '')
    .trim();
  return kept || title;
}

/** Text of a box, '' for none. */
const textOf = (page: Page, box: number): string => {
  const found = page.boxes[box];
  return found
    ? page.blocks
        .slice(found.firstBlock, found.endBlock)
        .map(({ text }) => text)
        .join(' ')
    : '';
};

/** Titles the head's data give, the surest first: each place is written for the article alone. */
const titlesInData = ({ meta, linkedData }: Facts): readonly string[] =>
  [
    meta['og:title'],
    ...linkedData.map(({ headline }) => headline),
    meta['twitter:title'],
    meta['headline'],
    meta['title'],
  ].filter((title): title is string => Boolean(title));

/** What follows a title where a section's or site's name stands behind it. */
const BEHIND_TITLE = /^["'”’»」』)\]]?\s*[-–—|｜ㅣ·•:_«»/]/u;

/** The title without what stands behind it, where another place of the head has it so. */
function withoutRest(title: string, others: readonly string[]): string {
  const plain = others.filter(
    (other) =>
      wordsOf(other).length >= MIN_HEADLINE_WORDS &&
      title.startsWith(other) &&
      BEHIND_TITLE.test(title.slice(other.length)),
  );
  return plain.reduce((a, b) => (b.length < a.length ? b : a), title);
}

/** The title on which the head's places for it agree: the open graph's and that of the article's data. */
function titleAgreedInHead(facts: Facts): string | undefined {
  const shared = facts.meta['og:title'];
  if (!shared) return undefined;
  const title = withoutSite(shared, facts);
  const nodes = facts.linkedData.filter(({ headline }) => headline !== '');
  const articles = nodes.filter(({ types }) => types.some((type) => ARTICLE.test(type))).slice(0, 1);
  const own = articles.length > 0 ? articles : nodes;
  return own.some(({ headline }) => letters(withoutSite(headline, facts)) === letters(title)) ? title : undefined;
}

/** Does one of the titles have a kicker before what the other one says? */
const differByKicker = (a: string, b: string): boolean => {
  const [first, second] = [letters(a), letters(b)];
  return first !== second && (first.endsWith(second) || second.endsWith(first));
};

/** Has a card's title these words too, and are they an edition of those that show, not only more or fewer at an end? */
function isOtherEverywhere(inHead: string, shown: string, facts: Facts): boolean {
  const [title, own, card] = [inHead, shown, withoutSite(facts.meta['twitter:title'] ?? '', facts)].map(letters);
  return title === card && !title!.includes(own!) && !own!.includes(title!) && likeness(inHead, shown) >= EDITED_TITLE;
}

/** Is the text what stands beside the title in the title element, as a site's name does, and in no place for the title alone? */
const isBesideTitle = (text: string, { documentTitle }: Facts, data: readonly string[]): boolean => {
  const parts = documentTitle.split(SEPARATORS);
  const isPart = parts.length > 1 && parts.some((part) => letters(part) === letters(text));
  return isPart && data.length > 0 && !data.some((title) => likeness(text, title) >= SAME_TITLE);
};

/** The first headline on which some title of the head agrees; one on which more of them do holds against it. */
function headlineAgreed(shown: readonly string[], head: readonly string[]): string | undefined {
  const votesFor = (text: string): number => head.filter((title) => likeness(text, title) >= SAME_TITLE).length;
  const first = shown.find((text) => votesFor(text) > 0);
  if (first === undefined || shown.length === 1) return first;
  const long = shown.filter((text) => wordsOf(text).length >= MIN_HEADLINE_WORDS);
  return long.reduce((best, text) => (votesFor(text) > votesFor(best) ? text : best), first);
}

/** Does the box stand before the article's text? */
const isBefore = (page: Page, box: number, block: number | undefined): boolean =>
  box >= 0 && block !== undefined && page.boxes[box]!.endBlock <= block;

/** The boxes of all headlines that show. */
export function* headlinesIn({ boxes }: Page): Steps<readonly number[]> {
  const headlines: number[] = [];
  yield* forEachOf(boxes.length, (i) => {
    const { tag, firstBlock, endBlock } = boxes[i]!;
    if (tag === 'h1' && firstBlock < endBlock) headlines.push(i);
  });
  return headlines;
}

/**
 * The headline as it shows, where the head's titles agree with it or give none; else the head's title.
 * Where the head's places agree on it with a kicker, or without the one that shows, theirs holds; so it does where all
 * three of them agree on other words. A title element alone is written for searches: the headline above the text holds
 * against it.
 */
export function titleOf(
  page: Page,
  { headline, blocks }: Pick<ArticleDraft, 'headline' | 'blocks'>,
  others = finish(headlinesIn(page)),
): string {
  const data = titlesInData(page.facts);
  const head = [...data, page.facts.documentTitle].filter(Boolean);
  // A headline without an h1 was found by the head's own title: it says nothing beyond that but a kicker.
  const first = page.boxes[headline]?.tag === 'h1' ? [headline] : [];
  const shown = [...first, ...others].map((box) => textOf(page, box)).filter(Boolean);
  const agreed = headlineAgreed(
    shown.filter((text) => !isBesideTitle(text, page.facts, data)),
    head,
  );
  if (agreed !== undefined) {
    const inHead = titleAgreedInHead(page.facts);
    const holds = inHead && (differByKicker(agreed, inHead) || isOtherEverywhere(inHead, agreed, page.facts));
    return holds ? inHead : agreed;
  }
  const above = isBefore(page, headline, blocks[0]) ? textOf(page, headline) : '';
  const named = head[0];
  if (named === undefined) return shown[0] ?? '';
  if (data.length === 0 && wordsOf(above).length >= MIN_HEADLINE_WORDS) return above;
  const plain = withoutRest(withoutSite(named, page.facts), head);
  return wordsOf(plain).length < 2 && shown[0] ? shown[0] : plain;
}
