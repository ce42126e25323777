/** What is to be known of a page's folds at the next visit, and what proved wrong. */
import { isTextOf, learnFrom, likenessOf, MOST_ROOM, type LearnedFold } from '../core/learned-folds.ts';
import { bareText } from './bare-text.ts';
import type { Fold } from './folded-page.ts';
import { kindSelectorOf } from './stable-selector.ts';
import { STUB_TAG } from './stub.ts';

/** A selector that names more elements than this says too little. */
const MOST_NAMED = 300;
/** Longest text that is looked at, in characters: offers are short. */
const MOST_TEXT = 5_000;

/** What a page's folds are compared with. */
export interface Learning {
  readonly known: readonly LearnedFold[];
  /** Blocks that were folded before the page was read, and what each was taken for. */
  readonly early: ReadonlyMap<Element, LearnedFold>;
  readonly stubOf: (id: number) => Element | undefined;
  /** Counted as `dayOf` does it. */
  readonly today: number;
}

/** Parts of a table could keep no room free. */
const TABLE_PARTS = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption', 'col', 'colgroup']);
/** Margin below a stub, in CSS pixels, where its block leaves nothing to measure by. */
const BELOW = 16;

/** Height of a stub with all that folding left beside it, in CSS pixels; 0 where nothing is to be seen of it. */
function roomOf(stub: Element | undefined, folded: Element): number {
  if (stub?.localName !== STUB_TAG) return 0;
  const { top, bottom } = stub.getBoundingClientRect();
  const end = folded.getClientRects().length > 0 ? folded.getBoundingClientRect().bottom : bottom + BELOW;
  return Math.min(MOST_ROOM, Math.max(0, Math.round(end - top)));
}

const isNameable = (element: Element): boolean =>
  element.getRootNode() === element.ownerDocument && !TABLE_PARTS.has(element.localName);

/** Counts what selectors name, each once: a page with hundreds of folds has them under a few names. */
function countNamed(): (selector: string, document: Document) => number {
  const known = new Map<string, number>();
  return (selector, document) => {
    const count = known.get(selector) ?? document.querySelectorAll(selector).length;
    known.set(selector, count);
    return count;
  };
}

/** One fold's blocks; the first stands under the stub. */
function lessonsOf(
  { id, finding: { kind }, elements }: Fold,
  { stubOf, today }: Learning,
  namedBy: (selector: string, document: Document) => number,
): readonly LearnedFold[] {
  return elements.flatMap((element, i) => {
    const text = bareText(element);
    if (!isNameable(element) || text.length > MOST_TEXT) return [];
    const selector = kindSelectorOf(element);
    const likeness = likenessOf(text);
    if (likeness.fingerprint === '') return [];
    if (namedBy(selector, element.ownerDocument) > MOST_NAMED) return [];
    return [{ selector, ...likeness, kind, room: i === 0 ? roomOf(stubOf(id), element) : 0, day: today }];
  });
}

const knownFor = (element: Element, known: readonly LearnedFold[]): readonly LearnedFold[] => {
  const named = known.filter(({ selector }) => element.matches(selector));
  if (named.length === 0) return [];
  const text = bareText(element);
  return named.filter((fold) => isTextOf(fold, text));
};

/** What is known of the site after this page. */
export function learnFolds(folds: readonly Fold[], learning: Learning): readonly LearnedFold[] {
  const { known, early } = learning;
  const stands = ({ state, finding }: Fold) => finding.kind !== 'repeat' && (state === 'folded' || state === 'opened');
  const standing = folds.filter(stands);
  const isInFold = (element: Element) =>
    standing.some(({ elements }) => elements.some((folded) => folded.contains(element)));
  const mistaken = [...early].filter(([element]) => element.isConnected && !isInFold(element)).map(([, fold]) => fold);
  const refused = folds
    .filter((fold) => !stands(fold))
    .flatMap(({ elements }) => elements.flatMap((element) => knownFor(element, known)));
  const namedBy = countNamed();
  const stood = standing
    .filter(({ state }) => state === 'folded')
    .flatMap((fold) => lessonsOf(fold, learning, namedBy));
  return learnFrom(known, stood, [...mistaken, ...refused]);
}
