/** A block named so that it is found again on the site's other pages: a selector, and what its text is like. */
import { fingerprintOf, isSameBlock } from '../core/fingerprint.ts';
import type { Page } from '../core/model.ts';
import type { FoldRule } from '../core/site-rules.ts';
import type { PageReading } from './read-page.ts';
import { selectorOf } from './stable-selector.ts';

/** A rule with the box of the page that it holds for. */
export interface RuleMatch {
  readonly rule: FoldRule;
  readonly box: number;
}

/** The text of a box that the reader can see. */
const textOfBox = ({ boxes, blocks }: Page, box: number): string =>
  blocks
    .slice(boxes[box]!.firstBlock, boxes[box]!.endBlock)
    .map(({ text }) => text)
    .join(' ');

/** The rule that holds for this box, wherever it stands again. */
export const foldRuleFor = ({ page, elements }: PageReading, box: number, action: FoldRule['action']): FoldRule => ({
  selector: selectorOf(elements[box]!),
  fingerprint: fingerprintOf(textOfBox(page, box)),
  action,
});

/** Elements that a selector names now, in the trees it steps into by `>>>`; none where it is no selector at all. */
function elementsOf(document: Document, selector: string): readonly Element[] {
  let roots: readonly ParentNode[] = [document];
  let found: readonly Element[] = [];
  try {
    for (const step of selector.split(' >>> ')) {
      found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
      roots = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    }
    return found;
  } catch {
    return [];
  }
}

/** The boxes that the rules hold for: named by the selector, with a text like the one that was decided on. */
export function matchRules(
  document: Document,
  rules: readonly FoldRule[],
  { page, elements }: PageReading,
): readonly RuleMatch[] {
  if (rules.length === 0) return [];
  const boxOf = new Map(elements.map((element, box) => [element, box]));
  return rules.flatMap((rule) =>
    elementsOf(document, rule.selector).flatMap((element) => {
      const box = boxOf.get(element);
      const isMeant = box !== undefined && isSameBlock(fingerprintOf(textOfBox(page, box)), rule.fingerprint);
      return isMeant ? [{ rule, box }] : [];
    }),
  );
}
