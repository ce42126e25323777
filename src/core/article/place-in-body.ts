/** Where boxes stand against the flow of the body, and what is around them up to it. */
import type { Page } from '../model.ts';

/** What the place of a line's box says. */
export interface PlaceInBody {
  /** Boxes up from the body's flow to the nearest one that holds the line as well, and down from there to the line. */
  readonly up: number;
  readonly down: number;
  /** Elements around it, up to the nearest box that holds the body too. */
  readonly around: ReadonlySet<string>;
  /** Does it lie over the page, as a banner or a dialog does? */
  readonly isOverPage: boolean;
  /** Does the publisher declare it, or others instead, as the article's text? undefined where nothing is declared. */
  readonly isDeclared: boolean | undefined;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Tells the place of each box; boxes in one another share what is around them. */
export function placesInBody(page: Page, main: number): (box: number) => PlaceInBody {
  const declared = new Set(page.declared);
  const upTo = new Map<number, number>();
  for (let box = main; box >= 0; box = page.boxes[box]!.parent) upTo.set(box, upTo.size);
  const isInDeclared = (box: number): boolean => {
    for (let b = box; b > 0; b = page.boxes[b]!.parent) if (declared.has(b)) return true;
    return false;
  };
  const known: (PlaceInBody | undefined)[] = [];

  const onTheWay = (box: number): PlaceInBody => ({
    around: NO_TAGS,
    up: upTo.get(box) ?? 0,
    down: 0,
    isOverPage: false,
    isDeclared: declared.size > 0 ? isInDeclared(box) : undefined,
  });
  function inside(box: number, outer: PlaceInBody): PlaceInBody {
    const { tag, overlay } = page.boxes[box]!;
    const around = outer.around.has(tag) ? outer.around : new Set(outer.around).add(tag);
    return {
      around,
      up: outer.up,
      down: outer.down + 1,
      isOverPage: outer.isOverPage || overlay === 'fixed' || overlay === 'dialog',
      isDeclared: outer.isDeclared === false ? declared.has(box) : outer.isDeclared,
    };
  }
  return (box) => {
    // A loop and no recursion: pages are nested as deep as they like.
    const inner: number[] = [];
    let at = box;
    for (; at > 0 && !upTo.has(at) && known[at] === undefined; at = page.boxes[at]!.parent) inner.push(at);
    let place = (known[at] ??= onTheWay(at));
    while (inner.length > 0) {
      const next = inner.pop()!;
      known[next] = place = inside(next, place);
    }
    return place;
  };
}
