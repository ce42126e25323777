/** Tells the worker how much is folded, for the toolbar to show. */
import { sendMessage } from './messages.ts';
import { AGAIN_AFTER, answerInTime, TIMES } from './tell-worker.ts';

/** The page's part in what the toolbar shows. */
export interface CountTeller {
  /** Tells the count as it is now, unless the worker knows it for this address. */
  tell(): void;
  /** The worker may know nothing of this page any more: the next count is told in any case. */
  forget(): void;
}

/** Tells of one page; `countNow` is null while Clean Copy is off there. Each time that it is told again the count is a new one. */
export function createCountTeller(countNow: () => number | null): CountTeller {
  /** The count that the worker was told last, with the address it was told for. */
  let told = '';

  function tell(times: number): void {
    const count = countNow();
    const telling = `${count} ${location.href}`;
    if (telling === told) return;
    told = telling;
    void answerInTime(sendMessage('countFolds', { count })).catch(() => {
      told = '';
      if (times > 1) setTimeout(() => tell(times - 1), AGAIN_AFTER);
    });
  }
  return { tell: () => tell(TIMES), forget: () => void (told = '') };
}
