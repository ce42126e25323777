/** A page as it was read with what the core says of it, and what of that still holds after the page has changed. */
import type { Finding, Reading } from '../core/model.ts';
import { letters } from '../core/text.ts';
import type { PageChanges } from './page-changes.ts';
import type { PageReading } from './read-page.ts';

/** A page with what the core says of it. */
export interface WholeReading {
  readonly pageReading: PageReading;
  readonly reading: Reading;
}

/** Does the page still say what was read in the boxes of a finding? */
function stillSays({ page, elements }: PageReading, { boxes }: Finding): boolean {
  return boxes.every((box) => {
    const { firstBlock, endBlock } = page.boxes[box]!;
    const now = letters(elements[box]!.textContent);
    return page.blocks.slice(firstBlock, endBlock).every(({ cut, text }) => cut || now.includes(letters(text)));
  });
}

/**
 * What was found in a page that went on changing, as far as it still stands there, and nothing in it is other than it was
 * when it was read: a paragraph may have come into it since.
 */
export const stillStanding = ({ pageReading, reading }: WholeReading, changes: PageChanges): WholeReading => ({
  pageReading,
  reading: {
    ...reading,
    findings: reading.findings.filter(
      (finding) =>
        stillSays(pageReading, finding) && !finding.boxes.some((box) => changes.hasTouched(pageReading.elements[box]!)),
    ),
  },
});
