/** How much of a page's prose stands in elements of the same form: a template writes all its paragraphs alike. */
import type { Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { Flow } from './flow.ts';

const NUMBERS = /\d+/gu;
function firstWord(words: string): string {
  const end = words.indexOf(' ');
  return end < 0 ? words : words.slice(0, end);
}

/** Tag and first class word of a box without its numbers: what a template calls it. */
const nameOf = (page: Page, box: number): string =>
  `${page.boxes[box]!.tag}.${firstWord(page.boxes[box]!.words).replace(NUMBERS, '')}>`;

/** Numbers the forms of boxes: the same number for tag and name alike in the three nearest boxes. */
function numberForms(page: Page): (box: number) => number {
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  const names: (number | undefined)[] = [];
  const numberOf = <K>(known: Map<K, number>, key: K): number => {
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
  const nameAt = (box: number): number => (box < 0 ? 0 : (names[box] ??= numberOf(numbers, nameOf(page, box))));
  const parentOf = (box: number): number => (box < 0 ? box : page.boxes[box]!.parent);
  // No page has so many names or pairs of them that one number beside another could pass for other two.
  const joined = (one: number, other: number): number => one * 2 ** 26 + other;
  return (box) => {
    const around = parentOf(box);
    const pair = numberOf(pairs, joined(nameAt(box), nameAt(around)));
    return joined(pair, nameAt(parentOf(around)));
  };
}

/** Share of the page's prose in each form of element. */
export function* formShares(page: Page, { weights, isProse }: Flow): Steps<readonly number[]> {
  const formOf = numberForms(page);
  const forms: number[] = [];
  const prose = new Map<number, number>();
  yield* forEachOf(page.blocks.length, (i) => {
    const form = formOf(page.blocks[i]!.box);
    forms.push(form);
    if (isProse[i]) prose.set(form, (prose.get(form) ?? 0) + weights[i]!);
  });
  const total = [...prose.values()].reduce((sum, n) => sum + n, 0) || 1;
  const shares: number[] = [];
  yield* forEachOf(forms.length, (i) => void shares.push((prose.get(forms[i]!) ?? 0) / total));
  return shares;
}
