/** Whether what the window shows is mostly a document of another site, which our script does not reach. */

/** So much of the window, as a share, must the frame cover. */
const MOST = 0.5;

/** Is there a frame from elsewhere that covers at least half of the window? */
export function isTextInFrame(document: Document): boolean {
  const { innerWidth, innerHeight } = document.defaultView!;
  return [...document.querySelectorAll('iframe')].some((frame) => {
    if (frame.contentDocument !== null || !frame.checkVisibility({ visibilityProperty: true })) return false;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return width > 0 && height > 0 && width * height >= MOST * innerWidth * innerHeight;
  });
}
