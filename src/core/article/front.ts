/** Tells a page of teasers, each in a box of its own under a link of its own, from an article. */
import type { Line } from './line.ts';

/** Fewer sentences than this are too few to tell. */
const MIN_LINES = 4;
/** Share of the text that stands under links on a page of teasers, and share of those lines that stand apart. */
const TEASERS = 0.7;
/** Lightest text that counts, in letters. */
const PROSE = 60;
const MAX_LINKED = 0.4;

/**
 * Are these lines teasers of other pages? `flows` tells the box in which each block's paragraph stands: a digest of
 * links in one text is an article.
 */
export function isFront(lines: readonly Line[], chosen: readonly number[], flows: readonly number[]): boolean {
  const texts = chosen.filter((i) => lines[i]!.weight >= PROSE && lines[i]!.linkShare < MAX_LINKED);
  if (texts.length < MIN_LINES) return false;
  const isUnderLink = (i: number): boolean =>
    lines[i]!.before.isNear && (lines[i]!.before.kind === 'link' || lines[i - 1]!.around.has('a'));
  const teasers = texts.filter(isUnderLink);
  const weightOf = (blocks: readonly number[]): number => blocks.reduce((sum, i) => sum + lines[i]!.weight, 0);
  const apart = new Set(teasers.map((i) => flows[i])).size;
  return weightOf(teasers) >= weightOf(texts) * TEASERS && apart >= teasers.length * TEASERS;
}
