/** Tells the worker what must not get lost when the browser ends it at that very moment. */
import { sendMessage, type WorkerErrands } from './messages.ts';

/** Milliseconds until it is told again, and how often. */
const AGAIN_AFTER = 500;
const TIMES = 4;

/** Tells it until it has answered; what is told twice must do the same as once. Fails when it never answers. */
export async function tellWorker<T extends keyof WorkerErrands>(
  errand: T,
  data: Parameters<WorkerErrands[T]>[0],
  times = TIMES,
): Promise<void> {
  try {
    await sendMessage(errand, data as never);
  } catch (error) {
    if (times <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    await tellWorker(errand, data, times - 1);
  }
}
