/** When the page's style sheets are there: before, nobody can say what a reader sees. */

const isPending = (link: HTMLLinkElement): boolean =>
  link.sheet === null &&
  !link.disabled &&
  link.href !== '' &&
  /\bstylesheet\b/iu.test(link.rel) &&
  !/\balternate\b/iu.test(link.rel);

/** Resolves once every style sheet link has loaded or failed, at the latest when the page has loaded. */
export function settledStyle(document: Document): Promise<void> {
  const window = document.defaultView;
  const pending = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet i]')].filter(isPending);
  if (pending.length === 0 || document.readyState === 'complete' || !window) return Promise.resolve();
  const settled = pending.map(
    (link) =>
      new Promise<void>((resolve) => {
        link.addEventListener('load', () => resolve(), { once: true });
        link.addEventListener('error', () => resolve(), { once: true });
      }),
  );
  const loaded = new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
  return Promise.race([Promise.all(settled).then(() => undefined), loaded]);
}
