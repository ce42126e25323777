/** What the reader's rules for single blocks make of the findings of a reading. */
import type { Finding, FoldKind } from '../core/model.ts';
import type { FoldRule } from '../core/site-rules.ts';
import { matchRules, type RuleMatch } from './fold-rule.ts';
import type { PageReading } from './read-page.ts';

/** Findings and picks, and which of them the reader wants never folded. */
export interface HeededFindings {
  readonly findings: readonly Finding<FoldKind>[];
  readonly never: ReadonlySet<Finding<FoldKind>>;
  /** The rules that hold for a finding. */
  rulesOf(finding: Finding<FoldKind>): readonly FoldRule[];
}

/** Adds the reader's picks; a finding inside a pick is part of it, a pick inside a finding is folded already. */
export function heedRules(
  document: Document,
  reading: PageReading,
  found: readonly Finding[],
  rules: readonly FoldRule[],
): HeededFindings {
  const { boxes } = reading.page;
  const matches = matchRules(document, rules, reading);
  const holds = (outer: number, inner: number) => outer <= inner && inner < boxes[outer]!.end;
  const isFor = ({ box }: RuleMatch, { boxes: own }: Finding<FoldKind>) =>
    own.includes(box) || own.every((inner) => holds(box, inner));
  const wanted = (action: FoldRule['action']) => matches.filter(({ rule }) => rule.action === action);

  const picks = wanted('fold').filter(
    ({ box }) => !found.some((finding) => finding.boxes.some((outer) => holds(outer, box))),
  );
  const outermost = picks.filter(({ box }, i) =>
    picks.every((other, j) => i === j || !holds(other.box, box) || (other.box === box && i < j)),
  );
  const findings: readonly Finding<FoldKind>[] = [
    ...found.filter(({ boxes: own }) => !outermost.some(({ box }) => own.every((inner) => holds(box, inner)))),
    ...outermost.map(({ box }): Finding<FoldKind> => ({
      kind: 'pick',
      boxes: [box],
      state: 'folded',
      reason: { type: 'picked' },
    })),
  ];
  const kept = wanted('never');
  return {
    findings,
    never: new Set(findings.filter((finding) => kept.some((match) => isFor(match, finding)))),
    rulesOf: (finding) => matches.filter((match) => isFor(match, finding)).map(({ rule }) => rule),
  };
}
