/** What was done and can be taken back while the page is open, one bar for each. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../words.ts';

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly id: string;
  readonly sentence: string;
  readonly undo: () => void;
}

/**
 * The bars, newest last. The button that was pressed may be gone with what it took away, and an Undo goes with its bar:
 * the newest Undo has the focus then, or where there is none the heading `home`.
 */
export function UndoBars({ done, home }: { done: readonly Undoable[]; home: string }) {
  const bars = useRef<HTMLDivElement>(null);
  const shown = useRef(done.length);
  useLayoutEffect(() => {
    const isOther = done.length !== shown.current;
    shown.current = done.length;
    if (!isOther || (document.activeElement ?? document.body) !== document.body) return;
    const newest = bars.current?.querySelector<HTMLElement>('p:last-child button');
    (newest ?? document.getElementById(home))?.focus({ preventScroll: true });
  }, [done, home]);
  return (
    <div role="status" class="undo-bars" ref={bars}>
      {done.map(({ id, sentence, undo }) => (
        <p key={id} class="undo">
          <span>{sentence}</span>
          <button type="button" class="text-button" onClick={undo}>
            {message('undo')}
          </button>
        </p>
      ))}
    </div>
  );
}
