/** What the reader decides about single blocks, as rules that keep the decision. */
import type { FoldRule } from '../core/site-rules.ts';
import type { Fold } from './folded-page.ts';
import { keepPlace } from './keep-place.ts';
import { ruleForBlock } from './known-page.ts';
import type { PageFolds } from './page-folds.ts';

/** Decisions about the blocks of a page. */
export interface FoldDecisions {
  /** Gives a fold back for good and answers the rule to keep; undefined where there is no such fold. */
  neverFold(id: number): FoldRule | undefined;
  /** Makes it what it was before and answers the rules to forget. */
  undoNever(id: number): readonly FoldRule[];
  /** The rule that keeps a decision about a block; undefined for what was not read. */
  ruleFor(block: Element, action: FoldRule['action']): FoldRule | undefined;
  /** The fold that holds an element, or whose stub it is. */
  foldAt(element: Element): Fold | undefined;
}

/** Decisions about what is folded on this page, and what may be. */
export function createFoldDecisions(document: Document, folds: PageFolds): FoldDecisions {
  const elementOf = (id: number): Element | undefined =>
    folds
      .now()
      ?.folds()
      .find((fold) => fold.id === id)?.elements[0];
  /** What was decided here and may not have come back with a reading yet. */
  const decided = new WeakMap<Element, FoldRule>();
  const setNever = (id: number, never: boolean): void => keepPlace(document, () => folds.now()?.setNever(id, never));

  const ruleFor: FoldDecisions['ruleFor'] = (block, action) => {
    const known = folds.known();
    return known && ruleForBlock(known, block, action);
  };
  return {
    ruleFor,
    neverFold(id) {
      const element = elementOf(id);
      const rule = element && ruleFor(element, 'never');
      if (!rule) return undefined;
      decided.set(element, rule);
      setNever(id, true);
      return rule;
    },
    undoNever(id) {
      const element = elementOf(id);
      const { reading, heeded } = folds.known() ?? {};
      const finding = heeded?.findings.find(({ boxes }) => reading!.elements[boxes[0]!] === element);
      setNever(id, false);
      const rules = finding ? heeded!.rulesOf(finding).filter(({ action }) => action === 'never') : [];
      const own = element && decided.get(element);
      if (!own) return rules;
      decided.delete(element);
      return [...rules, own];
    },
    foldAt(element) {
      const folded = folds.now();
      return folded
        ?.folds()
        .find(({ id, elements }) => folded.stubOf(id) === element || elements.some((own) => own.contains(element)));
    },
  };
}
