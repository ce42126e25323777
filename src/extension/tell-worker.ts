/** Tells the worker what must not get lost when the browser ends it at that very moment. */
import { sendMessage, type WorkerErrands } from './messages.ts';

/** Milliseconds until it is told again: the browser starts it anew within them. */
export const AGAIN_AFTER = 500;
/** How often it is told; a worker that has not answered by then was taken out or updated. */
export const TIMES = 4;
/** A worker that is ended while it starts may never answer: it is told again after so many milliseconds. */
const PATIENCE = 2_000;

/** The answer to what was sent, or a failure when it is too long in coming. */
export const answerInTime = <T>(answer: Promise<T>, patience = PATIENCE): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The worker gave no answer: it is told again.')), patience),
    ),
  ]);

/** Tells it until it has answered; what is told twice must do the same as once. Fails when it never answers. */
export async function tellWorker<T extends keyof WorkerErrands>(
  errand: T,
  data: Parameters<WorkerErrands[T]>[0],
  times = TIMES,
): Promise<void> {
  try {
    await answerInTime(sendMessage(errand, data as never));
  } catch (error) {
    if (times <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    await tellWorker(errand, data, times - 1);
  }
}
