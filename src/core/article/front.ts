/** Tells a page of teasers, each in a box of its own under a link of its own, from an article. */
import type { Line } from './line.ts';

/** Fewer sentences than this are too few to tell. */
const MIN_LINES = 4;
/** Share of the text that stands under links on a page of teasers, and share of those lines that stand apart. */
const TEASERS = 0.7;
/** Lightest text that counts, in letters. */
const PROSE = 60;
const MAX_LINKED = 0.4;

/** Teasers behind an article weigh no more than this: heavier texts under links are parts of a list. */
const MAX_TEASER = 220;
/** Fewer teasers in a row may be notes beside the text. */
const MIN_RUN = 3;

/** Where each block's paragraph stands, and whether the page's own data say that it is one article. */
export interface FrontGround {
  readonly flows: readonly number[];
  readonly claimsArticle: boolean;
  /** Does the line link to another page of the same site, as far as that is known? */
  leadsOn(block: number): boolean;
}

const weightOf = (lines: readonly Line[], blocks: readonly number[]): number =>
  blocks.reduce((sum, i) => sum + lines[i]!.weight, 0);

/** Teasers behind the article: short texts under links to other pages of the site, each in a box of its own. */
function teasersBehind(lines: readonly Line[], chosen: readonly number[], ground: FrontGround): readonly number[] {
  const isTeaser = (i: number): boolean => {
    const { place, weight, linkShare, before, isInBody } = lines[i]!;
    const isText = place === 'after' && !isInBody && weight <= MAX_TEASER && linkShare < MAX_LINKED;
    return isText && before.isNear && before.kind === 'link' && ground.leadsOn(i - 1);
  };
  const run: number[] = [];
  for (let i = lines.findLastIndex(({ place }) => place === 'between') + 1; i < lines.length; i++)
    if (isTeaser(i)) run.push(i);
  const isAlone = (teaser: number): boolean =>
    !chosen.some((i) => i !== teaser && ground.flows[i] === ground.flows[teaser] && lines[i]!.weight >= PROSE);
  const alone = new Set(run.filter(isAlone));
  if (alone.size < MIN_RUN) return [];
  const [teased, rest] = [chosen.filter((i) => alone.has(i)), chosen.filter((i) => !alone.has(i))];
  return ground.claimsArticle || weightOf(lines, teased) < weightOf(lines, rest) ? teased : [];
}

/**
 * The lines without teasers of other pages, where these are nearly all of them: none of a page of teasers, the few
 * lines of its own of a page that says it is an article. A digest of links in one text is an article.
 */
export function withoutTeasers(
  lines: readonly Line[],
  chosen: readonly number[],
  ground: FrontGround,
): readonly number[] {
  const behind = new Set(teasersBehind(lines, chosen, ground).map((i) => ground.flows[i]));
  const own = behind.size > 0 ? chosen.filter((i) => !behind.has(ground.flows[i])) : chosen;
  const texts = chosen.filter((i) => lines[i]!.weight >= PROSE && lines[i]!.linkShare < MAX_LINKED);
  if (texts.length < MIN_LINES) return own;
  const isUnderLink = (i: number): boolean =>
    lines[i]!.before.isNear &&
    (lines[i]!.before.kind === 'link' || lines[i - 1]!.around.has('a')) &&
    ground.leadsOn(i - 1);
  const teasers = texts.filter(isUnderLink);
  const boxes = new Set(teasers.map((i) => ground.flows[i]));
  const isFront =
    weightOf(lines, teasers) >= weightOf(lines, texts) * TEASERS && boxes.size >= teasers.length * TEASERS;
  if (!isFront) return own;
  if (!ground.claimsArticle) return [];
  const opening = lines.findIndex(({ isFirstUnderHeadline }) => isFirstUnderHeadline);
  const isOwn = (i: number): boolean => lines[i]!.isInBody || ground.flows[i] === ground.flows[opening];
  return own.filter((i) => isOwn(i) && !boxes.has(ground.flows[i]));
}
