/** The last lock before a fold: it knows no scores, only what must never be hidden. */
import { closesSentence } from '../core/clutter/closes-sentence.ts';
import { NEVER_FOLDED } from '../core/clutter/never-folded.ts';
import { letters } from '../core/text.ts';
import type { Article, Finding, FoldKind, Page, Reading } from '../core/model.ts';
import { refuseHiddenNames } from './hidden-names.ts';
import type { PageReading } from './read-page.ts';

/** Share of the article's visible text that folds may take at most, text with a copy that stays not counted. */
export const MAX_FOLDED_SHARE = 0.3;
/** A block counts as prose from so many characters on, if it ends as a sentence does. */
const PROSE_LENGTH = 60;
/** Content taller than its clip by so many pixels is being clipped. */
const CLIP_SLACK = 4;

/** Answers whether a finding may be folded now. */
export interface FoldLock {
  /** The elements to fold, or undefined where the finding must only be reported. */
  admit(finding: Finding<FoldKind>): readonly Element[] | undefined;
}

/** Is some ancestor clipping its content now, so that a fold would pull hidden lines into view? */
function liesInClip(element: Element, window: Window): boolean {
  for (let e = element.parentElement; e && e !== element.ownerDocument.body; e = e.parentElement) {
    if (e.scrollHeight <= e.clientHeight + CLIP_SLACK) continue;
    const { overflowY } = window.getComputedStyle(e);
    if (overflowY === 'hidden' || overflowY === 'clip') return true;
  }
  return false;
}

/** Does the element, or what holds it, lie over the page instead of in its flow? */
function liesOverPage(element: Element, window: Window): boolean {
  for (let e: Element | null = element; e && e !== element.ownerDocument.body; e = e.parentElement) {
    const { position } = window.getComputedStyle(e);
    if (position === 'fixed' || e.localName === 'dialog' || e.getAttribute('aria-modal') === 'true') return true;
  }
  return false;
}

/** How much text an article shows, and how much was folded from its first box on, in characters. */
interface Account {
  readonly start: number;
  readonly shown: number;
  folded: number;
}

/** An account for each article: much text in one is no leave to fold in another. */
const openAccounts = ({ blocks }: Page, articles: readonly Article[]): readonly Account[] =>
  articles.map((article) => ({
    start: blocks[article.blocks[0]?.from[0] ?? -1]?.box ?? 0,
    shown: article.blocks.reduce((sum, { text }) => sum + text.length, article.title.length),
    folded: 0,
  }));

/** The lock for one reading. Admitting a finding counts towards the share that may be folded. */
export function createLock({ page, elements }: PageReading, reading: Reading, window: Window): FoldLock {
  refuseHiddenNames(window.document);
  const kept = new Set(reading.protectedBoxes);
  const folded: (readonly [number, number])[] = [];
  const isFolded = (box: number) => folded.some(([first, end]) => first <= box && box < end);
  const accounts = openAccounts(page, reading.articles);
  const counted = new Set<string>();

  const rangeOf = (box: number) => [box, page.boxes[box]!.end] as const;
  const holdsKept = (box: number): boolean => {
    for (let i = box; i < page.boxes[box]!.end; i++) if (kept.has(i)) return true;
    return false;
  };
  const blocksIn = (boxes: readonly number[]) =>
    boxes.flatMap((box) => page.blocks.slice(page.boxes[box]!.firstBlock, page.boxes[box]!.endBlock));
  /** The prose in the boxes: what would be missed if the finding were wrong. */
  const proseIn = (boxes: readonly number[]): readonly string[] =>
    blocksIn(boxes)
      .filter(({ text, linked }) => text.length >= PROSE_LENGTH && closesSentence(text) && linked * 2 < text.length)
      .map(({ text }) => text);

  /** Does every copy that stays show now, outside all folds and outside this one? */
  function hasVisibleTwins({ boxes, twins = [] }: Finding<FoldKind>): boolean {
    const own = boxes.map(rangeOf);
    return (
      twins.length > 0 &&
      twins.every((twin) => {
        const { box, text } = page.blocks[twin]!;
        const element = elements[box]!;
        const outside = !own.some(([first, end]) => first <= box && box < end) && !isFolded(box);
        return (
          outside &&
          element.isConnected &&
          element.checkVisibility() &&
          letters(element.textContent).includes(letters(text))
        );
      })
    );
  }
  const areSiblings = (targets: readonly Element[]) => targets.every((e) => e.parentNode === targets[0]!.parentNode);

  function admit(finding: Finding<FoldKind>): readonly Element[] | undefined {
    const targets = finding.boxes.map((box) => elements[box]!);
    const first = targets[0];
    if (finding.state === 'reported' || !first || !areSiblings(targets)) return undefined;
    if (targets.some((e) => !e.isConnected || NEVER_FOLDED.has(e.localName))) return undefined;
    if (finding.boxes.some((box) => holdsKept(box) || isFolded(box))) return undefined;
    if (finding.kind === 'repeat' ? !hasVisibleTwins(finding) : liesOverPage(first, window)) return undefined;
    if (liesInClip(first, window)) return undefined;
    // Prose of which the same is folded already hides nothing more.
    const prose = finding.kind === 'repeat' ? [] : proseIn(finding.boxes).filter((text) => !counted.has(text));
    const length = prose.reduce((sum, text) => sum + text.length, 0);
    const account = accounts.findLast(({ start }) => start <= finding.boxes[0]!) ?? accounts[0]!;
    if (account.folded + length > MAX_FOLDED_SHARE * (account.shown + account.folded + length)) return undefined;
    account.folded += length;
    for (const text of prose) counted.add(text);
    folded.push(...finding.boxes.map(rangeOf));
    for (const twin of finding.twins ?? []) kept.add(page.blocks[twin]!.box);
    return targets;
  }
  return { admit };
}
