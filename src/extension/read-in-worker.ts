/** Has the worker say what a page's article is and what on it may be folded: the page itself parses nothing of that. */
import type { Page, Reading } from '../core/model.ts';
import { parcelsOf } from '../core/page-parcels.ts';
import type { Rules } from '../core/reading.ts';
import { sendMessage } from './messages.ts';
import { AGAIN_AFTER, answerInTime, TIMES } from './tell-worker.ts';

/**
 * Milliseconds that the first answer may take, and how much more for each box of the page. Each time the page asks again
 * they double: where a window with dozens of tabs is opened again, all ask the one worker at once.
 */
const PATIENCE = 5_000;
const PATIENCE_PER_BOX = 0.5;

let sent = 0;

async function readOnce(page: Page, kinds: Rules, turn: number): Promise<Reading> {
  const name = `${Date.now()} ${sent++}`;
  const patience = (PATIENCE + page.boxes.length * PATIENCE_PER_BOX) * 2 ** turn;
  for (const parcel of parcelsOf(page)) {
    const reading = await answerInTime(sendMessage('readParcel', { name, parcel, kinds }), patience);
    if (reading) return reading;
  }
  throw new Error('The worker gave no reading of the page: reload it.');
}

/** Asks again where the worker was ended meanwhile; fails where it was taken out or updated. */
export async function readInWorker(page: Page, kinds: Rules, turn = 0): Promise<Reading> {
  try {
    return await readOnce(page, kinds, turn);
  } catch (error) {
    if (turn + 1 >= TIMES) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return readInWorker(page, kinds, turn + 1);
  }
}
