/** Waits for the browser to paint. */

/** A window that nobody sees gets no frames: there the wait ends after so many milliseconds. */
const LATEST_FRAME = 300;

/** What waiting for a frame needs of a window. */
export type FrameWindow = Pick<Window, 'setTimeout' | 'clearTimeout' | 'requestAnimationFrame'>;

/**
 * Resolves when what was drawn or changed before is on the screen: the browser has laid it out in its own time, where the
 * next question about a place would have made it do so in ours.
 */
export const afterFrame = (window: FrameWindow): Promise<void> =>
  new Promise((resolve) => {
    const timer = window.setTimeout(resolve, LATEST_FRAME);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      window.setTimeout(resolve);
    });
  });
