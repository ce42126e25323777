/** Holds the reader's place: the first line in the window stays where it is while the page above it changes. */

/** How far down the window a line is looked for, in shares of its height. */
const LOOK_AT = [0.1, 0.3, 0.5, 0.8];

/** Elements of the page's flow now in the window, topmost first. */
function linesInSight(document: Document, window: Window): Element[] {
  const x = window.innerWidth / 2;
  const found = LOOK_AT.map((share) => document.elementFromPoint(x, window.innerHeight * share));
  const isRoot = (element: Element) => element === document.body || element === document.documentElement;
  return found.flatMap((element) => (element && !isRoot(element) ? [element] : []));
}

/** Runs `change`; what was on top of the window before is there afterwards. At the page's top nothing is held. */
export function keepPlace<T>(document: Document, change: () => T): T {
  const window = document.defaultView;
  if (!window || window.scrollY === 0) return change();
  const lines = linesInSight(document, window).map(
    (element) => [element, element.getBoundingClientRect().top] as const,
  );
  const result = change();
  const held = lines.find(([element]) => element.isConnected && element.getBoundingClientRect().height > 0);
  const moved = held ? held[0].getBoundingClientRect().top - held[1] : 0;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  return result;
}
