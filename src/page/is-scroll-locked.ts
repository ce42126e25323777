/** Pages that hold their reader in place. */

/** Does the page's root scroll nowhere now although there is more of it? */
export function isScrollLocked(document: Document): boolean {
  const window = document.defaultView!;
  const root = document.documentElement;
  const styles = [root, document.body].filter(Boolean).map((element) => window.getComputedStyle(element));
  const held = styles.some(({ overflowY, position }) => /^(?:hidden|clip)$/u.test(overflowY) || position === 'fixed');
  return held && (document.scrollingElement ?? root).scrollHeight > window.innerHeight + 1;
}
