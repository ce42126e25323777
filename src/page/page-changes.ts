/** Whether a page has changed since it was last read: a very large one is not read again for nothing. */

/** What has become of the page since `forget` was called last. */
export interface PageChanges {
  /** Something was taken out or moved: a walk that is under way may have lost its place. */
  readonly hasLost: boolean;
  /** Elements, texts or attributes by which text comes into sight are others now. */
  readonly hasChanged: boolean;
  /** Is something in the element, or the element itself, other than it was? After very many changes it may always be. */
  hasTouched(element: Element): boolean;
  forget(): void;
}

/** So many places of changes are kept. */
const MOST_PLACES = 1_000;

/** Attributes by which pages show and hide. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/** Follows the page's own changes until the signal aborts; `isOurs` tells elements that we fold or have put there. */
export function followChanges(document: Document, isOurs: (node: Node) => boolean, signal: AbortSignal): PageChanges {
  let [lost, changed] = [false, false];
  const places = new Set<Node>();
  function note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes' && isOurs(target)) continue;
      const isElsewhere = type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
      if (isElsewhere && places.size < MOST_PLACES) places.add(target);
      const isRemoval = [...removedNodes].some((node) => !isOurs(node));
      lost ||= isRemoval;
      changed ||= type !== 'childList' || isRemoval || [...addedNodes].some((node) => !isOurs(node));
    }
  }
  const { MutationObserver } = document.defaultView as Window & typeof globalThis;
  const observer = new MutationObserver(note);
  const what = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: SHOWING };
  observer.observe(document, what);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    get hasLost() {
      note(observer.takeRecords());
      return lost;
    },
    get hasChanged() {
      note(observer.takeRecords());
      return changed;
    },
    hasTouched(element) {
      note(observer.takeRecords());
      return places.size >= MOST_PLACES || [...places].some((place) => element.contains(place));
    },
    forget() {
      observer.takeRecords();
      places.clear();
      [lost, changed] = [false, false];
    },
  };
}
