/** Watches, frame by frame, whether something shows that is folded in the end, and how the page jumps. */

/** What was seen of one visit. */
export interface Flashes {
  /** Blocks that are folded now, repeats not counted. */
  readonly folded: number;
  /** How many of them showed in a painted frame before they were folded. */
  readonly flashed: number;
  /** Cumulative layout shift of the page, as the browser counts it. */
  readonly shift: number;
}

/** What the script below leaves in its world. */
interface Kept {
  cleanCopyFlashes?: (repeats: readonly string[]) => Flashes;
}

/** Runs in the page at its start; sent over as text, so it must stand on its own. */
function watchFrames(): void {
  const FOLD = 'data-clean-copy-fold';
  /** When each frame was made ready, and when it was painted at the latest. */
  const frames: (readonly [number, number])[] = [];
  const came = new Map<Node, number>();
  const foldedAt = new Map<Element, number>();
  let shift = 0;
  const tick = (): void => {
    const ready = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => frames.push([ready, performance.now()]);
    port2.postMessage(null);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) came.set(node, now);
      else if (!(target as Element).hasAttribute(FOLD)) foldedAt.delete(target as Element);
    }
    // Taken off and put back before the observer is told counts as never taken off.
    for (const { type, target } of records) {
      if (type === 'attributes' && (target as Element).hasAttribute(FOLD) && !foldedAt.has(target as Element))
        foldedAt.set(target as Element, now);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: [FOLD] });

  const cameAt = (element: Element): number => {
    for (let node: Node | null = element; node; node = node.parentNode) if (came.has(node)) return came.get(node)!;
    return 0;
  };
  (globalThis as Kept).cleanCopyFlashes = (repeats) => {
    const isRepeat = (element: Element) => repeats.some((path) => document.querySelector(path) === element);
    const folded = [...document.querySelectorAll(`[${FOLD}]`)].filter((element) => !isRepeat(element));
    const painted = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
    const flashed = folded.filter((element) => {
      const from = Math.max(cameAt(element), painted);
      return frames.some(([ready, shown]) => from < ready && shown < (foldedAt.get(element) ?? Infinity));
    });
    return { folded: folded.length, flashed: flashed.length, shift };
  };
}

/** Script for the start of every document. */
export const FLASH_SCRIPT = `(${watchFrames.toString()})()`;

/** Expression: what was seen so far; `repeats` are the paths of folds that are not counted. */
export const flashesWithout = (repeats: readonly string[]): string =>
  `globalThis.cleanCopyFlashes(${JSON.stringify(repeats.filter((path) => !path.includes('>>>')))})`;
