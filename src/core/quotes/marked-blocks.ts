/** The marked stretches of all blocks: pairs, dashes at a line's start, quotations that run over several paragraphs. */
import type { ArticleBlock } from '../model.ts';
import { dashQuotation } from './dash-quotation.ts';
import type { Lexicon } from './lexicon.ts';
import { type Marked, pairMarks } from './quotation-marks.ts';

const OPENING = /^\s*["“„«»「『‘]/u;

/** The stretches of one block, given the block after it. */
export function markedIn(block: ArticleBlock, next: ArticleBlock | undefined, lexicon: Lexicon): readonly Marked[] {
  const habits = lexicon.language.marks ?? {};
  const goesOn = next !== undefined && OPENING.test(next.text);
  const pairs = pairMarks(block.text, habits, goesOn);
  const dash = habits.dashes === true && block.kind !== 'heading' ? dashQuotation(block.text, lexicon) : undefined;
  if (dash === undefined) return pairs;
  return [dash, ...pairs.filter((pair) => pair.start >= dash.end)].sort((a, b) => a.start - b.start);
}
