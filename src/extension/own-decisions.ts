/** What was decided in this page about single blocks holds at once, and until storage tells of it. */
import { addFoldRule, dropFoldRules, isSameBlockRule } from '../core/fold-rules.ts';
import type { FoldRule, SiteChoice } from '../core/site-rules.ts';
import type { tellWorker } from './tell-worker.ts';

/** Decisions of one page. */
export interface OwnDecisions {
  /** Has the rule kept with the site's others. */
  keep(rule: FoldRule): void;
  /** Has the rules forgotten. */
  drop(rules: readonly FoldRule[]): void;
  /** The settings as they will be once all that was decided here is stored. */
  over<C extends SiteChoice>(settings: C): C;
}

/** One decision on its way. */
interface Decision {
  readonly rules: readonly FoldRule[];
  readonly isKept: boolean;
}

/**
 * Nothing is decided yet. The worker is told of one decision after the other: one that is told again must not undo a later
 * one. What storage refuses holds until the page is left, or until the same block is decided on anew.
 */
export function createOwnDecisions(host: string, tell: typeof tellWorker): OwnDecisions {
  let underWay: readonly Decision[] = [];
  let told: Promise<void> = Promise.resolve();

  function decide(decision: Decision, errand: () => Promise<void>): void {
    const isAboutSame = ({ rules }: Decision): boolean =>
      rules.some((rule) => decision.rules.some((other) => isSameBlockRule(rule, other)));
    underWay = [...underWay.filter((before) => !isAboutSame(before)), decision];
    told = told.then(errand).then(
      () => void (underWay = underWay.filter((other) => other !== decision)),
      () => undefined,
    );
  }
  return {
    keep: (rule) => decide({ rules: [rule], isKept: true }, () => tell('keepFoldRule', { rule })),
    drop: (rules) => decide({ rules, isKept: false }, () => tell('dropFoldRules', { rules })),
    over: (settings) =>
      underWay.reduce(
        (now, { rules, isKept }) => (isKept ? addFoldRule(now, host, rules[0]!) : dropFoldRules(now, host, rules)),
        settings,
      ),
  };
}
