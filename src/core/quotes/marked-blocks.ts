/** The marked stretches of all blocks: pairs, dashes at a line's start, quotations that run over several paragraphs. */
import type { ArticleBlock } from '../model.ts';
import { dashQuotations } from './dash-quotation.ts';
import type { Lexicon } from './lexicon.ts';
import { type Marked, pairMarks } from './quotation-marks.ts';

const OPENING = /^\s*["“„«»「『‘]/u;

/** The stretches of one block, given the block after it. */
export function markedIn(block: ArticleBlock, next: ArticleBlock | undefined, lexicon: Lexicon): readonly Marked[] {
  const habits = lexicon.language.marks ?? {};
  const goesOn = next !== undefined && OPENING.test(next.text);
  const pairs = pairMarks(block.text, habits, goesOn);
  const dashes = habits.dashes === true && block.kind !== 'heading' ? dashQuotations(block.text, lexicon) : [];
  if (dashes.length === 0) return pairs;
  const free = dashes.filter((dash) => !pairs.some((pair) => pair.start < dash.start && pair.end > dash.start));
  const others = pairs.filter((pair) => !free.some((dash) => pair.start < dash.end && pair.end > dash.start));
  return [...free, ...others].sort((a, b) => a.start - b.start);
}
