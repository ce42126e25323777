/** Whether a page is folded already as a reading would have it. */
import type { Fold } from './folded-page.ts';
import type { HeededFindings } from './heed-rules.ts';

/** The same elements folded for the same kind, or never to be folded: nothing to do again. */
export function sameFindings(
  folds: readonly Fold[],
  { findings, never }: HeededFindings,
  elements: readonly Element[],
): boolean {
  if (folds.length !== findings.length) return false;
  return findings.every((finding) =>
    folds.some(
      (f) =>
        f.finding.kind === finding.kind &&
        f.elements.length === finding.boxes.length &&
        f.elements[0] === elements[finding.boxes[0]!] &&
        (f.state === 'never') === never.has(finding),
    ),
  );
}
