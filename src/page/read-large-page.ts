/** Reads a very large page in slices, so that the reader can scroll and click meanwhile. */
import type { Facts, Finding, Reading } from '../core/model.ts';
import type { OfferLanguage } from '../core/languages/offer-language.ts';
import { analyseInSteps, type Rules } from '../core/reading.ts';
import type { Steps } from '../core/steps.ts';
import { letters } from '../core/text.ts';
import { refuseHiddenNames } from './hidden-names.ts';
import type { PageChanges } from './page-changes.ts';
import { readPageInSteps, type PageReading } from './read-page.ts';
import { inOneGo, inSlices, rest, type Done } from './slices.ts';
import { layoutSight } from './visible-text.ts';

/** A page with more elements is very large. A smaller one is read in one go, before anything of it is painted. */
const LARGE = 10_000;
/** A page that takes its own elements away while it is read is read so often from the beginning, then in one go. */
const MAX_ATTEMPTS = 3;

/** Is the page to be read in slices? */
export const isLarge = (document: Document): boolean => document.getElementsByTagName('*').length > LARGE;

/** A page with what the core says of it. */
export interface WholeReading {
  readonly pageReading: PageReading;
  readonly reading: Reading;
}

/** What reading in slices needs. */
export interface LargeReadOptions {
  readonly facts: Facts;
  /** The offer words at hand. */
  readonly offers: readonly OfferLanguage[];
  readonly rules: Rules;
  readonly changes: PageChanges;
  readonly clock: () => number;
  /** Elements to pass by: what Clean Copy itself put into the page. */
  readonly skip: ReadonlySet<Element> | undefined;
  /** Aborting leaves the reading where it is. */
  readonly signal: AbortSignal;
}

/** The page as it stands, then what the core says of it; `onRead` is called in between. */
function* readWhole(
  document: Document,
  sight: ReturnType<typeof layoutSight>,
  { facts, offers, rules, skip }: LargeReadOptions,
  onRead: () => void,
): Steps<WholeReading> {
  const pageReading = yield* readPageInSteps(document, sight, skip, facts);
  onRead();
  return { pageReading, reading: yield* analyseInSteps(pageReading.page, offers, rules) };
}

/** Does the page still say what was read in the boxes of a finding? */
function stillSays({ page, elements }: PageReading, { boxes }: Finding): boolean {
  return boxes.every((box) => {
    const { firstBlock, endBlock } = page.boxes[box]!;
    const now = letters(elements[box]!.textContent);
    return page.blocks.slice(firstBlock, endBlock).every(({ cut, text }) => cut || now.includes(letters(text)));
  });
}

/** What was found in a page that went on changing, as far as it still stands there. */
const stillStanding = ({ pageReading, reading }: WholeReading): WholeReading => ({
  pageReading,
  reading: { ...reading, findings: reading.findings.filter((finding) => stillSays(pageReading, finding)) },
});

/** Reads the page; undefined where the signal aborted. Nothing in it may be folded. */
export async function readLargePage(
  document: Document,
  options: LargeReadOptions,
): Promise<Done<WholeReading> | undefined> {
  const { changes, clock, signal } = options;
  const window = document.defaultView!;
  await rest(window);
  for (let attempt = 0; attempt < MAX_ATTEMPTS && !signal.aborted; attempt++) {
    changes.forget();
    let isRead = false;
    const sight = layoutSight(document);
    const mayGoOn = (): boolean => {
      if (isRead) return true;
      if (changes.hasLost) return false;
      refuseHiddenNames(document);
      document.body.getBoundingClientRect();
      sight.renew();
      return true;
    };
    const work = readWhole(document, sight, options, () => (isRead = true));
    const done = await inSlices(work, { window, clock, signal, mayGoOn });
    if (done) return changes.hasChanged ? { ...done, result: stillStanding(done.result) } : done;
  }
  if (signal.aborted) return undefined;
  changes.forget();
  return inOneGo(
    readWhole(document, layoutSight(document), options, () => undefined),
    clock,
  );
}
