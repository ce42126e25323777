/** One page on trial: nothing of it may be lost, and nothing that it hides may come into view. */
import { siteName } from '../../src/core/site-rules.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import type { ExtensionDesk } from './extension-desk.ts';
import { IS_RESTORED } from './first-look.ts';
import { askWitness, WITNESS_SCRIPT } from './page-witness.ts';
import { askUntil, loadPage, type ServedPage, type VisitingTab } from './page-visit.ts';

/** What a trial found of one page. */
export interface Trial {
  readonly folds: number;
  /** Letters that showed while the page was folded, and neither before nor after. */
  readonly unlocked: number;
  /** Changes made to the page while it was folded. */
  readonly changes: number;
  /** After each switching off the page had its own bytes; with its changes, where some were made. */
  readonly restored: boolean;
  readonly turns: number;
}

/** What is done to a page. */
export interface TrialPlan {
  readonly seed: number;
  /** How often it is switched on and off where it has folds. */
  readonly turns: number;
}

type Evaluate = <T>(expression: string) => Promise<T>;

async function turn(desk: ExtensionDesk, site: string, evaluate: Evaluate, turns: number): Promise<boolean> {
  for (let n = 0; n < turns; n++) {
    await desk.switchSite(site, true);
    if ((await evaluate<number>(askWitness('stubs', true))) === 0) throw new Error(`Turn ${n} folded nothing.`);
    await desk.switchSite(site, false);
    await evaluate<number>(askWitness('stubs', false));
    if (!(await evaluate<boolean>(IS_RESTORED))) return false;
  }
  return true;
}

/** Loads a page switched off, folds it, changes it, switches it off, and compares. */
export async function tryPage(
  desk: ExtensionDesk,
  visiting: VisitingTab,
  { address, html }: ServedPage,
  { seed, turns }: TrialPlan,
): Promise<Trial> {
  const site = siteName(new URL(address).hostname);
  const ask = (evenIfNoNews = true) => desk.askPage(visiting.tab, evenIfNoNews);
  const switchTo = async (on: boolean): Promise<PageReport> => {
    await desk.switchSite(site, on);
    return askUntil(
      () => ask(!on),
      ({ state }) => (state === 'off') !== on || state === 'notHtml',
    );
  };
  visiting.requests.expect(address, html);
  await desk.switchSite(site, false);
  const evaluate: Evaluate = await loadPage(visiting, address);
  await askUntil(
    () => ask(),
    ({ state }) => state === 'off' || state === 'notHtml',
  );
  await evaluate(WITNESS_SCRIPT);
  await evaluate(askWitness('look', 'before'));
  const gated = await switchTo(true);
  const report = await ask();
  const folds = report.state === 'article' ? report.folds.filter(({ state }) => state === 'folded').length : 0;
  await evaluate(askWitness('look', 'folded'));
  await switchTo(false);
  await evaluate(askWitness('look', 'after'));
  const unlocked = await evaluate<number>(askWitness('unlocked', 'before', 'folded', 'after'));
  const plain = await evaluate<boolean>(IS_RESTORED);
  // A page that only counts as news because somebody asks is not folded by the switch alone.
  const mayTurn = folds > 0 && gated.state === 'article';
  const turned = !mayTurn || (await turn(desk, site, evaluate, turns));
  await evaluate(askWitness('makeTwin'));
  await switchTo(true);
  const changes = await evaluate<number>(askWitness('change', seed));
  await ask();
  await switchTo(false);
  const changed = await evaluate<boolean>(askWitness('isTwin'));
  return { folds, unlocked, changes, restored: plain && turned && changed, turns: mayTurn ? turns : 0 };
}
