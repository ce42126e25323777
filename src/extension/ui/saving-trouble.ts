/** What to tell the reader when a choice could not be stored. */
import { message } from '../words.ts';

/** The sentence for an error of the browser's storage. */
export function savingTrouble(error: unknown): string {
  const isFull = error instanceof Error && /quota|full|space/iu.test(`${error.name} ${error.message}`);
  return message(isFull ? 'storage_full' : 'not_saved');
}
