/** The blocks of a site that the reader has decided on: kept, replaced, forgotten. */
import { siteName, siteRule, type FoldRule, type SiteChoice } from './site-rules.ts';

/** Are the rules about the same block, whatever they want of it? */
export const isSameBlockRule = (one: FoldRule, other: FoldRule): boolean =>
  one.selector === other.selector && one.fingerprint === other.fingerprint;

function withFolds<C extends SiteChoice>(choice: C, host: string, folds: readonly FoldRule[]): C {
  const { folds: _, ...rest } = siteRule(choice, host);
  const rule = folds.length > 0 ? { ...rest, folds } : rest;
  const others = Object.entries(choice.sites).filter(([name]) => name !== siteName(host));
  const own = Object.keys(rule).length > 0 ? [[siteName(host), rule] as const] : [];
  return { ...choice, sites: Object.fromEntries([...others, ...own]) };
}

/** The rules for the blocks of this host, oldest first. */
export const foldRulesFor = (choice: Pick<SiteChoice, 'sites'>, host: string): readonly FoldRule[] =>
  siteRule(choice, host).folds ?? [];

/** The same choice with one more rule for this host; what was decided of the same block before no longer holds. */
export const addFoldRule = <C extends SiteChoice>(choice: C, host: string, rule: FoldRule): C =>
  withFolds(choice, host, [...foldRulesFor(choice, host).filter((other) => !isSameBlockRule(other, rule)), rule]);

/** The same choice without these rules; a site about which nothing is left to say is forgotten. */
export const dropFoldRules = <C extends SiteChoice>(choice: C, host: string, rules: readonly FoldRule[]): C =>
  withFolds(
    choice,
    host,
    foldRulesFor(choice, host).filter(
      (other) => !rules.some((rule) => isSameBlockRule(rule, other) && rule.action === other.action),
    ),
  );
