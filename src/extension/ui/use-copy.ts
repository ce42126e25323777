/** Copying with an answer: which button has copied, for two seconds, or that the browser did not allow it. */
import { useEffect, useState } from 'preact/hooks';
import { message } from '../words.ts';

/** How long "Copied" stands in a button's place, in milliseconds. */
const ANSWER_TIME = 2000;

/** A copy as the interface sees it. */
export interface Copying {
  /** Name of the button that has copied, until the answer fades. */
  readonly done: string | undefined;
  /** What a screen reader is told; '' while there is nothing to tell. */
  readonly status: string;
  readonly failed: boolean;
  /** Copies the text under a button's name. */
  copy(name: string, text: string | Promise<string>): void;
}

/** Copies to the clipboard and remembers which button did. */
export function useCopy(): Copying {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly failed: boolean }>();
  useEffect(() => {
    if (!answer || answer.failed) return;
    const timer = setTimeout(() => setAnswer(undefined), ANSWER_TIME);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = (name: string, text: string | Promise<string>): void => {
    Promise.resolve(text)
      .then((words) => navigator.clipboard.writeText(words))
      .then(
        () => setAnswer({ name, failed: false }),
        () => setAnswer({ name, failed: true }),
      );
  };
  const failed = answer?.failed ?? false;
  const status = answer ? message(failed ? 'copy_failed' : 'copied') : '';
  return { done: failed ? undefined : answer?.name, status, failed, copy };
}
