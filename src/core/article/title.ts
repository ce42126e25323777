/** The article's title: its visible headline, without what the site adds to it. */
import type { Facts, Page } from '../model.ts';
import { comparable, letters } from '../text.ts';

/** Share of words two titles must have in common to be the same title in other words. */
const SAME_TITLE = 0.5;
const SEPARATORS = /\s+[-–—|·•»«:/]\s+|\s*[|｜ㅣ]\s*|(?<=\p{Lo})-(?=\p{Lo})/u;
/** No site's name has more words than this. */
const MAX_NAME_WORDS = 6;

const wordsOf = (text: string): readonly string[] => comparable(text).split(' ').filter(Boolean);

/** Share of the shorter title's words that the other one has too. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), new Set(wordsOf(b))];
  if (first.length === 0 || second.size === 0) return 0;
  return first.filter((word) => second.has(word)).length / Math.min(first.length, second.size);
}

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
    .replace(/[\s\-–—|·•»«:/｜]+$/u, '')
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

/** Titles the head gives, the surest first. */
const titlesInHead = ({ meta, linkedData, documentTitle }: Facts): readonly string[] =>
  [meta['og:title'], ...linkedData.map(({ headline }) => headline), meta['twitter:title'], documentTitle].filter(
    (title): title is string => Boolean(title),
  );

/** The title on which the head's two places for it agree, with the site's name taken off. */
function titleAgreedInHead({ meta, linkedData }: Facts): string | undefined {
  const shared = meta['og:title'];
  if (!shared) return undefined;
  return linkedData.some(({ headline }) => headline !== '' && letters(headline) === letters(shared))
    ? shared
    : undefined;
}

/** Does one of the titles have a kicker before what the other one says? */
const differByKicker = (a: string, b: string): boolean => {
  const [first, second] = [letters(a), letters(b)];
  return first !== second && (first.endsWith(second) || second.endsWith(first));
};

/**
 * The headline as it shows, where the head's titles agree with it or give none; else the head's title.
 * Where the head's places agree on it with a kicker, or without the one that shows, theirs holds.
 * `headline` is the box of the likely headline, -1 for none.
 */
export function titleOf(page: Page, headline: number): string {
  const head = titlesInHead(page.facts);
  const others = page.boxes.flatMap(({ tag, firstBlock, endBlock }, i) =>
    tag === 'h1' && firstBlock < endBlock ? [i] : [],
  );
  const shown = [headline, ...others].map((box) => textOf(page, box)).filter(Boolean);
  const agreed = shown.find((text) => head.some((title) => likeness(text, title) >= SAME_TITLE));
  const inHead = titleAgreedInHead(page.facts);
  if (agreed) return inHead && differByKicker(agreed, inHead) ? inHead : agreed;
  const named = head[0];
  if (named === undefined) return shown[0] ?? '';
  const plain = withoutSite(named, page.facts);
  return wordsOf(plain).length < 2 && shown[0] ? shown[0] : plain;
}
