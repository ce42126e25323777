/** Keeps the popup's foot in sight where the browser gives the window less height than the popup asks for. */

/** Browsers size the window after the page, a few frames later: time to wait before looking, in milliseconds. */
const SETTLED = 250;
/** A window lower than this, in CSS pixels, is still growing. */
const LEAST = 150;

/**
 * Limits the body to the window's height if the window stays lower than the body: on a small screen, or zoomed. CSS
 * cannot say it: while the window is sized after the page, its height is no measure. Returns how to call it off.
 */
export function fitWindow(window: Window): () => void {
  const { body, documentElement: root } = window.document;
  body.style.maxBlockSize = '';
  const timer = window.setTimeout(() => {
    const isCut = root.scrollHeight > window.innerHeight + 1 && window.innerHeight >= LEAST;
    if (isCut) body.style.maxBlockSize = `${window.innerHeight}px`;
  }, SETTLED);
  return () => window.clearTimeout(timer);
}
