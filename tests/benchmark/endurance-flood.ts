/** A page that changes ten thousand times a second: what Clean Copy does meanwhile. */
import type { ExtensionDesk } from './extension-desk.ts';
import { ownStretches, type OwnStretches, type TracedCall } from './own-stretches.ts';
import { loadPage, openVisitingTab, type ServedPage } from './page-visit.ts';

/** What became of a flood. */
export interface Flood extends OwnStretches {
  /** How long it went, in seconds, and how many changes it brought. */
  readonly seconds: number;
  readonly changes: number;
  /** Folds before and after; none must be lost. */
  readonly folds: { readonly before: number; readonly after: number };
}

/** Changes of one turn and milliseconds between two turns: ten thousand a second. */
const CHANGES = 200;
const PAUSE = 20;

/** Runs in the harness's own world of the page, sent over as text: texts, classes and elements change by turns. */
function flood(seconds: number, changes: number, pause: number): Promise<number> {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.getElementById('comments')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let done = 0;
  const change = (): void => {
    const text = texts[done % texts.length]!;
    const kind = done++ % 4;
    if (kind === 0)
      text.data = `A guest counted the lanterns on the mole again, for the ${done}th time since the autumn.`;
    else if (kind === 1) text.parentElement!.classList.toggle('seen');
    else if (kind === 2) text.after(document.createElement('span'));
    else text.parentElement!.querySelector('span')?.remove();
  };
  const end = performance.now() + seconds * 1000;
  let due = performance.now();
  return new Promise((resolve) => {
    const turn = (): void => {
      const now = performance.now();
      if (now >= end) return resolve(done);
      for (; due <= now; due += pause) for (let i = 0; i < changes; i++) change();
      setTimeout(turn, pause);
    };
    turn();
  });
}

/** Reads the page, lets it change for so many seconds, and counts our own work and the folds that are left. */
export async function endureFlood(desk: ExtensionDesk, { address, html }: ServedPage, seconds: number): Promise<Flood> {
  const visiting = await openVisitingTab(desk);
  visiting.requests.expect(address, html);
  await desk.switchSite(new URL(address).hostname, true);
  const evaluate = await loadPage(visiting, address);
  const countFolds = async (): Promise<number> => {
    const report = await desk.askPage(visiting.tab, false);
    return report.state === 'article' ? report.folds.filter(({ state }) => state === 'folded').length : 0;
  };
  const before = await countFolds();
  await visiting.page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  const changes = await evaluate<number>(`(${flood.toString()})(${seconds}, ${CHANGES}, ${PAUSE})`);
  const trace = await visiting.page.tracing.stop();
  const after = await countFolds();
  await visiting.page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TracedCall[] };
  return { ...ownStretches(traceEvents), seconds, changes, folds: { before, after } };
}
