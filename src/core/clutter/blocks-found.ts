/** Which blocks of a page stand in something that was found. */
import type { Finding, Page } from '../model.ts';

/** The blocks that some finding holds. */
export function blocksFound(page: Page, findings: readonly Finding[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { boxes } of findings) {
    for (const box of boxes) {
      const { firstBlock, endBlock } = page.boxes[box]!;
      for (let block = firstBlock; block < endBlock; block++) found.add(block);
    }
  }
  return found;
}
