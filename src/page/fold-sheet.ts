/** The style sheet that takes a folded element's room away, adopted where something is folded. */

/** Marks what is folded. It carries nothing that is ever read back. */
export const FOLD_ATTRIBUTE = 'data-clean-copy-fold';

/** The mark of what folds by the sheet alone; no page can write it on a paragraph of its own before it has seen one. */
export const FOLDED_AWAY = `none-${Math.random().toString(36).slice(2)}`;

/** `until-found` hides the contents only, so room, ground and borders go here; other displays fold by `none`. */
const SHEET = `
[${FOLD_ATTRIBUTE}='${FOLDED_AWAY}'] { display: none !important; }
[${FOLD_ATTRIBUTE}=''][hidden='until-found'] {
  content-visibility: hidden !important; block-size: 0 !important; min-block-size: 0 !important; padding: 0 !important;
  margin: 0 !important; border: 0 !important; background: none !important; box-shadow: none !important;
  outline: 0 !important; overflow: hidden !important; transition: none !important; animation: none !important;
}
@media print { [${FOLD_ATTRIBUTE}=''][hidden='until-found'] { display: none !important; } }
`;

type Root = Document | ShadowRoot;

const adopted = new WeakMap<AbortSignal, WeakMap<Root, CSSStyleSheet>>();

function makeSheet(window: Window): CSSStyleSheet {
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  return sheet;
}

/** Adopts the sheet in a tree, again where the page has dropped it; aborting the signal takes it out. */
export function adoptFoldSheet(root: Root, window: Window, signal: AbortSignal): void {
  const sheets = adopted.get(signal) ?? new WeakMap<Root, CSSStyleSheet>();
  adopted.set(signal, sheets);
  const known = sheets.get(root);
  if (known && root.adoptedStyleSheets.includes(known)) return;
  const sheet = known ?? makeSheet(window);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (known) return;
  sheets.set(root, sheet);
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
