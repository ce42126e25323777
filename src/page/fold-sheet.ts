/** The style sheet that takes a folded element's room away, adopted where something is folded. */

/** Marks what is folded. It carries nothing that is ever read back. */
export const FOLD_ATTRIBUTE = 'data-clean-copy-fold';

/** `until-found` hides the contents only, so room, ground and borders go here; other displays fold by `none`. */
const SHEET = `
[${FOLD_ATTRIBUTE}='none'] { display: none !important; }
[${FOLD_ATTRIBUTE}=''][hidden='until-found'] {
  content-visibility: hidden !important; block-size: 0 !important; min-block-size: 0 !important; padding: 0 !important;
  margin: 0 !important; border: 0 !important; background: none !important; box-shadow: none !important;
  outline: 0 !important; overflow: hidden !important; transition: none !important; animation: none !important;
}
@media print { [${FOLD_ATTRIBUTE}=''][hidden='until-found'] { display: none !important; } }
`;

const adopted = new WeakMap<AbortSignal, WeakSet<Document | ShadowRoot>>();

/** Adopts the sheet in a tree once for each signal; aborting takes it out again. */
export function adoptFoldSheet(root: Document | ShadowRoot, window: Window, signal: AbortSignal): void {
  const roots = adopted.get(signal) ?? new WeakSet();
  adopted.set(signal, roots);
  if (roots.has(root)) return;
  roots.add(root);
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
