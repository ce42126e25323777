/** The worker's part in reading: puts together what pages send of themselves and says what is there. It keeps none of it. */
import { ALL_OFFERS } from '../core/languages/all-offers.ts';
import type { Reading } from '../core/model.ts';
import { createParcelDesk } from '../core/page-parcels.ts';
import { analyseInSteps } from '../core/reading.ts';
import { isSound } from '../core/sound-page.ts';
import { inSlices } from '../page/slices.ts';
import type { ParcelOfPage } from './messages.ts';

/** Another page's parcel, or the popup's question, waits no longer than so many milliseconds for a large page. */
const STRETCH = 50;

const desk = createParcelDesk();
const untilTheEnd = new AbortController().signal;

/** The reading with the last parcel, null with the others. `sender` tells one tab's pages from another's. */
export async function readParcel(sender: string, { name, parcel, kinds }: ParcelOfPage): Promise<Reading | null> {
  const page = desk.take(`${sender} ${name}`, parcel);
  if (!page) return null;
  if (!isSound(page)) throw new Error('What the tab sent is no page: it is not read.');
  const done = await inSlices(analyseInSteps(page, ALL_OFFERS, kinds), {
    window: globalThis,
    clock: () => performance.now(),
    signal: untilTheEnd,
    mayGoOn: () => true,
    stretch: STRETCH,
  });
  return done?.result ?? null;
}
