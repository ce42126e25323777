/** A page without some of its boxes, as if these did not stand there. */
import type { Finding, Page, Reading } from './model.ts';

/** What is left of a page, and how its numbers are those of the whole. */
export interface PageLeft {
  readonly page: Page;
  /** What was read of the rest, in the numbers of the whole page. */
  inWhole(reading: Reading): Reading;
}

/** For each number up to and with `count`, how many before it stay. */
function countKept(count: number, cuts: readonly (readonly [number, number])[]): Int32Array {
  const kept = new Int32Array(count + 1);
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (next < cuts.length && cuts[next]![1] <= i) next++;
    const isCut = next < cuts.length && cuts[next]![0] <= i;
    kept[i + 1] = kept[i]! + (isCut ? 0 : 1);
  }
  return kept;
}

/** The numbers that stay, by their new ones. */
const keptNumbers = (before: Int32Array): readonly number[] =>
  Array.from({ length: before.length - 1 }, (_, i) => i).filter((i) => before[i + 1]! > before[i]!);

/** Cuts `roots` out with all that is in them. They are in page order, none holds another, and the body is not among them. */
export function pageWithout(page: Page, roots: readonly number[]): PageLeft {
  const ends = roots.map((root) => page.boxes[root]!);
  const boxesBefore = countKept(
    page.boxes.length,
    roots.map((root, i) => [root, ends[i]!.end] as const),
  );
  const blocksBefore = countKept(
    page.blocks.length,
    ends.filter(({ firstBlock, endBlock }) => firstBlock < endBlock).map((root) => [root.firstBlock, root.endBlock]),
  );
  const boxes = keptNumbers(boxesBefore);
  const blocks = keptNumbers(blocksBefore);
  const left: Page = {
    ...page,
    boxes: boxes.map((i) => {
      const box = page.boxes[i]!;
      return {
        ...box,
        parent: box.parent < 0 ? -1 : boxesBefore[box.parent]!,
        end: boxesBefore[box.end]!,
        firstBlock: blocksBefore[box.firstBlock]!,
        endBlock: blocksBefore[box.endBlock]!,
      };
    }),
    blocks: blocks.map((i) => ({ ...page.blocks[i]!, box: boxesBefore[page.blocks[i]!.box]! })),
    declared: page.declared.filter((i) => boxesBefore[i + 1]! > boxesBefore[i]!).map((i) => boxesBefore[i]!),
  };
  const findingInWhole = (finding: Finding): Finding => ({
    ...finding,
    boxes: finding.boxes.map((i) => boxes[i]!),
    ...(finding.twins && { twins: finding.twins.map((i) => blocks[i]!) }),
  });
  return {
    page: left,
    inWhole: (reading) => ({
      ...reading,
      article: {
        ...reading.article,
        blocks: reading.article.blocks.map((block) => ({ ...block, from: block.from.map((i) => blocks[i]!) })),
      },
      findings: reading.findings.map(findingInWhole),
      protectedBoxes: reading.protectedBoxes.map((i) => boxes[i]!),
    }),
  };
}
