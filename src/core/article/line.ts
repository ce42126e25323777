/** One block of a page as the search for the article sees it: what it says, where it stands, in what company. */
import type { Flow } from './flow.ts';
import type { LineTag } from './line-tag.ts';
import type { Part } from './page-parts.ts';
import type { PlaceInBody } from './place-in-body.ts';

/** What is known of one block. Shares run from 0 to 1. */
export interface Line extends PlaceInBody {
  readonly text: string;
  readonly tag: LineTag;
  /** Letters, those of scripts without blanks counted as more. */
  readonly weight: number;
  readonly isSentence: boolean;
  readonly linkShare: number;
  /** A link that begins at the line's start ends it. */
  readonly isLink: boolean;
  readonly isEmphasis: boolean;
  /** Size of its letters against those of the body; 1 where unknown. */
  readonly size: number;
  /** Where it stands against the body's first and last paragraph. */
  readonly place: 'before' | 'between' | 'after';
  /** Before the body: is the headline behind it? undefined elsewhere and without a headline. */
  readonly isUnderHeadline: boolean | undefined;
  /** Under the headline, in a box that its publisher calls a standfirst. */
  readonly isNamedStandfirst: boolean;
  /** The first text under the headline that is no byline, date, caption or the like. */
  readonly isFirstUnderHeadline: boolean;
  /** Parts of the page around it that are not around the body. */
  readonly parts: ReadonlySet<Part>;
  /** Prose of the line's own flow against the body's: 1 in the body's flow itself. */
  readonly flowShare: number;
  readonly isInBody: boolean;
  /** Share of the page's prose in elements of the same form. */
  readonly formShare: number;
  /** Share of links in the text it stands among. */
  readonly companyLinkShare: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
  readonly holdsControl: boolean;
}

/** What stands right before or after a line: prose, mostly a link, or something short; in the same flow or another. */
export interface Neighbour {
  readonly kind: 'prose' | 'link' | 'short' | 'none';
  readonly isNear: boolean;
}

/** All lines of a page with the flow they were judged by. */
export interface Lines {
  readonly flow: Flow;
  readonly lines: readonly Line[];
  /** Box of the headline, -1 where none is seen. */
  readonly headline: number;
}
