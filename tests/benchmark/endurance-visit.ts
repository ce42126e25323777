/** One very large page, read as every other page is, with the tab's memory taken at three moments. */
import type { ExtensionDesk } from './extension-desk.ts';
import { heapOf, type Heap } from './heap.ts';
import { pageLine, type PageLine } from './page-reading.ts';
import { loadPage, openVisitingTab, visit, type ServedPage } from './page-visit.ts';

/** What a very large page cost. */
export interface Endurance {
  readonly line: PageLine;
  readonly heap: {
    /** With the page loaded, before Clean Copy looked at it. */
    readonly before: Heap;
    /** Read and folded. */
    readonly after: Heap;
    /** In the same tab, on a small page. */
    readonly left: Heap;
  };
}

/** Milliseconds that a browser may take to load a million nodes on a small machine. */
const LOADING = 5 * 60_000;

/** Visits the page in a tab of its own, then goes to `elsewhere`. */
export async function endure(desk: ExtensionDesk, page: ServedPage, elsewhere: string): Promise<Endurance> {
  const visiting = await openVisitingTab(desk, LOADING);
  let [before, after]: (Heap | undefined)[] = [];
  const observed = await visit(desk, visiting, page, {
    beforeReading: async () => void (before = await heapOf(visiting.session)),
    afterReading: async () => void (after = await heapOf(visiting.session)),
  });
  await loadPage(visiting, elsewhere);
  const left = await heapOf(visiting.session);
  await visiting.page.close();
  if (!before || !after) throw new Error('The page was left before its memory was counted.');
  return { line: pageLine(`${observed.look.nodes} nodes`, page.address, observed), heap: { before, after, left } };
}
