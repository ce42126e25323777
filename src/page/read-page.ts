/** One reading of the live document as plain data: boxes, and the blocks of visible text in them. */
import type { Facts, Page } from '../core/model.ts';
import { finish, forEachOf, type Steps } from '../core/steps.ts';
import { moreWordsOf, WORDED } from './describe-box.ts';
import { refuseHiddenNames } from './hidden-names.ts';
import { readFacts } from './read-facts.ts';
import type { Sight } from './sight.ts';
import { walkPage, type Walked } from './walk.ts';

/** A page as plain data; `elements[i]` is the element of box `i`. */
export interface PageReading {
  readonly page: Page;
  readonly elements: readonly Element[];
  /** Open shadow trees that the reading went into. */
  readonly shadowTrees: readonly ShadowRoot[];
}

/** The rarer hints of the boxes that bear them. */
function* addWords(document: Document, { boxes, elements }: Walked): Steps<void> {
  const worded = new Set(document.querySelectorAll(WORDED));
  if (worded.size === 0) return;
  yield* forEachOf(boxes.length, (i) => {
    const box = boxes[i]!;
    if (worded.has(elements[i]!)) box.words = `${box.words} ${moreWordsOf(elements[i]!)}`.trimStart();
  });
}

/** How boxes lie matters only where text shows in them. */
function* addLies({ boxes, elements }: Walked, sight: Sight): Steps<void> {
  yield* forEachOf(boxes.length, (i) => {
    const box = boxes[i]!;
    if (box.firstBlock === box.endBlock && box.tag !== 'iframe') return;
    const { overlay, covers, distinct } = sight.lieOf(elements[i]!);
    if (overlay !== undefined) box.overlay = overlay;
    if (covers !== undefined) box.covers = covers;
    if (distinct !== undefined) box.distinct = distinct;
  });
}

/** Boxes that match one of the publisher's own selectors for article text. */
function* findDeclared({ boxes, elements }: Walked, selectors: readonly string[]): Steps<number[]> {
  const usable = selectors.filter((selector) => {
    try {
      return elements[0]?.matches(selector) !== undefined;
    } catch {
      return false;
    }
  });
  const declared: number[] = [];
  yield* forEachOf(boxes.length, (i) => {
    const { words } = boxes[i]!;
    const isNamed = words.includes('articleBody') && /\barticleBody\b/u.test(words);
    if (isNamed || usable.some((selector) => elements[i]!.matches(selector))) declared.push(i);
  });
  return declared;
}

const NOTHING: Walked = { boxes: [], elements: [], blocks: [], shadowTrees: [] };

/**
 * Reads the document once, without changing it, in steps between which it may change: `sight` must then be renewed.
 * `skip` holds elements that are not the page's own. A document without a body gives a page without boxes.
 */
export function* readPageInSteps(
  document: Document,
  sight: Sight,
  skip: ReadonlySet<Element> = new Set(),
  facts: Facts = readFacts(document),
): Steps<PageReading> {
  refuseHiddenNames(document);
  const walked = document.body ? yield* walkPage(document.body, sight, skip) : NOTHING;
  yield* addWords(document, walked);
  yield* addLies(walked, sight);
  const declared = yield* findDeclared(
    walked,
    facts.linkedData.flatMap(({ textSelectors }) => textSelectors),
  );
  const { boxes, blocks, elements, shadowTrees } = walked;
  return { page: { facts, boxes, blocks, scrollLocked: sight.isScrollLocked(), declared }, elements, shadowTrees };
}

/** Reads the document once, as it stands now. */
export const readPage = (document: Document, sight: Sight, skip?: ReadonlySet<Element>, facts?: Facts): PageReading =>
  finish(readPageInSteps(document, sight, skip, facts));
