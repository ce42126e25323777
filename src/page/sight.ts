/** How a reading asks what the reader can see. Two hosts, two sights: layout in a browser, bare markup without one. */

/** A piece of a run: one text node and the element it stands in. */
export interface Piece {
  readonly node: Text;
  readonly parent: Element;
}

/** What can be seen of a run. */
export interface Seen {
  /** For each piece its visible text, white space as written; '' where nothing of it shows. */
  readonly texts: readonly string[];
  /** Something of the run is clipped, faded or hidden. */
  readonly cut: boolean;
  /** Font size in CSS pixels, where known. */
  readonly size?: number;
}

/** How a box lies on the page, where known. */
export interface Lie {
  readonly overlay?: 'fixed' | 'sticky' | 'dialog';
  /** Share of the window an overlay covers, 0 to 1. */
  readonly covers?: number;
  readonly distinct?: boolean;
}

/** Answers of one moment; a page that changes is looked at with a new sight. */
export interface Sight {
  /** False where nothing inside the element can be seen, so that a reading may pass it by. */
  mayShow(element: Element): boolean;
  /** Does the element part the text around it, as a block does? */
  isBlock(element: Element): boolean;
  /** What of a run can be seen; `box` is the element of the box that holds it. */
  see(pieces: readonly Piece[], box: Element): Seen;
  /** How a box lies on the page. */
  lieOf(element: Element): Lie;
  /** The page's root scrolls nowhere now although there is more of it. */
  isScrollLocked(): boolean;
}
