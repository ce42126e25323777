/** The findings of a page as a list of folds, each with what the lock and the reader say of it. */
import type { Finding, FoldKind, Page } from '../core/model.ts';
import { forEachOf, type Steps } from '../core/steps.ts';
import type { FoldLock } from './fold-lock.ts';
import type { Fold, FoldOptions } from './folded-page.ts';
import type { PageReading } from './read-page.ts';

/** Enough to tell a fold from the others of its page, in characters. */
const TEXT_SHOWN = 80;

/** First characters that the reader saw of the boxes that fold; never what the page itself hides in them. */
const textOf = ({ blocks, boxes }: Page, folded: readonly number[]): string =>
  folded
    .flatMap((box) => blocks.slice(boxes[box]!.firstBlock, boxes[box]!.endBlock))
    .map(({ text }) => text)
    .join(' ')
    .slice(0, TEXT_SHOWN)
    .trimEnd();

/** Asking the page about so many findings is one step. */
const FEW = 8;

/** All findings in page order, numbered; none of them is folded yet. */
export function* listFolds(
  { page, elements }: PageReading,
  findings: readonly Finding<FoldKind>[],
  lock: FoldLock,
  { never, resisting }: Pick<FoldOptions, 'never' | 'resisting'>,
  pathOf: (element: Element) => string,
): Steps<readonly Fold[]> {
  const isResisting = ({ boxes }: Finding<FoldKind>) => boxes.some((box) => resisting.has(elements[box]!));
  const toAdmit = findings.filter((finding) => !never.has(finding) && !isResisting(finding));
  const admitted = new Map<Finding<FoldKind>, readonly Element[] | undefined>();
  yield* forEachOf(toAdmit.length, (i) => void admitted.set(toAdmit[i]!, lock.admit(toAdmit[i]!)), FEW);
  const order = [...findings].sort((a, b) => a.boxes[0]! - b.boxes[0]!);
  const listOne = (finding: Finding<FoldKind>, id: number): Fold => {
    const targets = admitted.get(finding);
    const own = targets ?? finding.boxes.map((box) => elements[box]!);
    return {
      id,
      finding,
      elements: own,
      paths: own.map(pathOf),
      text: textOf(page, finding.boxes),
      state: targets ? 'folded' : never.has(finding) ? 'never' : 'reported',
      resisted: isResisting(finding),
    };
  };
  const folds: Fold[] = [];
  yield* forEachOf(order.length, (id) => void folds.push(listOne(order[id]!, id)), FEW);
  return folds;
}
