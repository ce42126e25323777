/** Marks words on the page without touching its nodes, and brings them into view. */

const NAME = 'clean-copy-quote';

/** Colours of the design's token `mark`, which are legible on any page. */
const SHEET = `
::highlight(${NAME}) { background-color: #FFEBA6; color: #1B1A17; }
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Mark; color: MarkText; } }
`;

type Root = Document | ShadowRoot;

/** Brings the range to the middle of the window, through whatever scrolls around it. */
function bringIntoView(range: Range, window: Window): void {
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { parentElement } = range.startContainer;
  // The paragraph first: it may stand in a box that scrolls by itself.
  parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const room = Math.max(window.innerHeight - height, 0) / 2;
  window.scrollBy({ top: top - room, behavior });
}

/** Takes the mark away again. */
function clear(window: Window & typeof globalThis, sheets: Map<Root, CSSStyleSheet>): void {
  window.CSS.highlights.delete(NAME);
  for (const [root, sheet] of sheets)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  sheets.clear();
}

/**
 * Returns what marks ranges and scrolls to the first of them. Each marking takes away the one before; so do Escape in
 * the page and the signal.
 */
export function createQuoteMark(document: Document, signal: AbortSignal): (ranges: readonly Range[]) => void {
  const window = document.defaultView as Window & typeof globalThis;
  const sheets = new Map<Root, CSSStyleSheet>();
  const give = () => clear(window, sheets);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') give();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', give);
  return (ranges) => {
    give();
    const [first] = ranges;
    if (!first) return;
    for (const { startContainer } of ranges) {
      const root = startContainer.getRootNode() as Root;
      if (sheets.has(root)) continue;
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(SHEET);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      sheets.set(root, sheet);
    }
    window.CSS.highlights.set(NAME, new window.Highlight(...ranges));
    bringIntoView(first, window);
  };
}
