/** Whether a block stands in a box that its publisher calls a standfirst. */
import { namesAmong } from '../class-names.ts';
import type { Page } from '../model.ts';

/** What publishers call the paragraph that sums the article up before it begins. */
const namesStandfirst = namesAmong(
  'standfirst stand-first summary dek deck led lede lead leadtext intro introduction abstract excerpt description subtitle sub-title subhead sub-head subheadline sub-headline teasertext teaser-text vorspann chapeau chapo entradilla bajada copete sottotitolo occhiello ingress manchet perex zajawka spot sommario resumen preamble',
);

/** A box with more blocks holds more than a standfirst. */
const MAX_BLOCKS = 3;

/** Does a small box around the block bear such a name? */
export function isNamedStandfirst(page: Page, block: number): boolean {
  for (let box = page.blocks[block]!.box; box > 0; box = page.boxes[box]!.parent) {
    const { firstBlock, endBlock, words } = page.boxes[box]!;
    if (endBlock - firstBlock > MAX_BLOCKS) return false;
    if (namesStandfirst(words)) return true;
  }
  return false;
}
