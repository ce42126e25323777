/** The nouns of Clean Copy. Plain, readonly data: whatever crosses a ring or a message is one of these. */

/** Every kind of fold, in the order the interface lists them. One word in model, settings, locale keys and measurement. */
export const KINDS = [
  'repeat',
  'subscription',
  'gate',
  'meter',
  'registration',
  'donation',
  'newsletter',
  'app',
  'follow',
] as const;

/** What a fold holds: a second copy of a lead, or an offer of some kind. */
export type Kind = (typeof KINDS)[number];

/** Every kind that a fold on the page can have: `pick` is what the reader picked, and no setting switches it off. */
export const FOLD_KINDS = [...KINDS, 'pick'] as const;

/** A kind of fold: found by Clean Copy, or picked by the reader. */
export type FoldKind = (typeof FOLD_KINDS)[number];

/** Every kind that sells or asks for something. */
export type OfferKind = Exclude<Kind, 'repeat'>;

/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Emphasis, link and the like inside a text. `href` is absolute and only on links. */
export interface Mark extends Span {
  readonly kind: 'link' | 'emphasis' | 'strong' | 'code' | 'sub' | 'sup';
  readonly href?: string;
}

/** What a form control asks for or does. */
export type Control = 'button' | 'email' | 'field' | 'choice';

/**
 * One element of the page that is more than inline formatting. Boxes stand in document order, so the boxes inside
 * box `i` are exactly `i + 1 … end - 1`, and its text blocks exactly `firstBlock … endBlock - 1`.
 */
export interface Box {
  /** Index of the parent box, -1 for the body. */
  readonly parent: number;
  /** One past the index of the last box inside this one. */
  readonly end: number;
  readonly firstBlock: number;
  readonly endBlock: number;
  /** Lower-case tag name. */
  readonly tag: string;
  /** Value of the role attribute, or ''. */
  readonly role: string;
  /** Class, id, itemprop and data-test words as written, blank separated: a hint, never evidence alone. */
  readonly words: string;
  /** Absolute link target of an `a`. */
  readonly href?: string;
  /** Set on form controls; `label` is then what is written on or in it (value, placeholder, accessible name). */
  readonly control?: Control;
  readonly label?: string;
  /** `datetime` of a time element, or of the first one in its lines. */
  readonly datetime?: string;
  /** Address and alternative text of a picture. */
  readonly picture?: { readonly src: string; readonly alt: string };
  /** Out of the page's flow: laid over it or held in place while it scrolls. */
  readonly overlay?: 'fixed' | 'sticky' | 'dialog';
  /** Share of the window an overlay covers now, 0 to 1. */
  readonly covers?: number;
  /** Has a ground or a border of its own that sets it off from what is around it. */
  readonly distinct?: boolean;
}

/** A run of text that the reader can see, between two block boundaries. */
export interface Block {
  /** The smallest box that holds the whole run. */
  readonly box: number;
  /** Only what the reader can see, white space folded, never empty. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** How many of the text's characters lie in links, 0 to text.length. */
  readonly linked: number;
  /** Part of the run is clipped, faded or hidden on the page and therefore left out of `text`. */
  readonly cut?: boolean;
  /** Font size in CSS pixels, where the page was laid out. */
  readonly size?: number;
}

/** What the page's head says of the article. Labels only: no text of the article is ever taken from here. */
export interface Facts {
  /** Address of the page, '' where unknown. */
  readonly url: string;
  /** Text of the title element. */
  readonly documentTitle: string;
  /** Language of the page, BCP 47, '' where not declared. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl' | '';
  /** Chosen meta elements by lower-case name or property; the first of each name holds. */
  readonly meta: Readonly<Record<string, string>>;
  /** Chosen facts of each JSON-LD node that describes an article or a page. */
  readonly linkedData: readonly LinkedData[];
}

/** The facts of one JSON-LD node that Clean Copy reads. */
export interface LinkedData {
  readonly types: readonly string[];
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly section: string;
  readonly publisher: string;
  readonly language: string;
  /** false where the publisher says that the article is not free; undefined where it says nothing. */
  readonly free: boolean | undefined;
  /** CSS selectors by which the publisher marks its article text. */
  readonly textSelectors: readonly string[];
}

/** A page as it was read once: a tree of boxes with the text blocks in it. */
export interface Page {
  readonly facts: Facts;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** The page cannot be scrolled now although its content is taller than the window. */
  readonly scrollLocked: boolean;
  /** Boxes that the publisher's own markup declares to be article text (itemprop=articleBody, JSON-LD cssSelector). */
  readonly declared: readonly number[];
}

/** What a block is in the article. */
export type ArticleBlockKind = 'standfirst' | 'paragraph' | 'heading' | 'item' | 'quote' | 'caption';

/** One block of the cleaned article. */
export interface ArticleBlock {
  readonly kind: ArticleBlockKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Level of a heading, 2 to 6. */
  readonly level?: number;
  /** An item of a numbered list. */
  readonly ordered?: boolean;
  /** When the entry of a live blog that begins here was written: ISO 8601 with the zone the page gives. */
  readonly time?: string;
  /** The page's blocks it is made of; empty where the article does not come from a page. */
  readonly from: readonly number[];
}

/** The cleaned article: what popup, reader and exports show. Data, never HTML. */
export interface Article {
  readonly title: string;
  readonly byline: readonly string[];
  /** ISO 8601 with the zone the page gives, or null. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly section: string;
  readonly siteName: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl' | '';
  readonly url: string;
  /** The site ends the free text before the article ends. */
  readonly truncated: boolean;
  /** How sure it is that it does, 0 to 1. */
  readonly truncation: number;
  readonly blocks: readonly ArticleBlock[];
  /** Who edited, translated or illustrated it, who its author is, where it was printed first and who owns it, as the page has these lines. */
  readonly credits: readonly string[];
}

/** One piece of what spoke for a fold, for the reader's eyes. `phrase` is quoted from the page. */
export type Evidence =
  | {
      readonly type:
        | 'price'
        | 'benefits'
        | 'subscribeButton'
        | 'signUpButton'
        | 'emailField'
        | 'offerLink'
        | 'offerFrame'
        | 'counter';
    }
  | { readonly type: 'phrase'; readonly phrase: string };

/**
 * Why something is folded. `paragraph` counts the article's paragraphs from 1; `last` is set where a run repeats
 * several. `picked`: the reader wanted it.
 */
export type Reason =
  | { readonly type: 'same' | 'nearly' | 'begins'; readonly paragraph: number; readonly last?: number }
  | { readonly type: 'evidence'; readonly parts: readonly Evidence[] }
  | { readonly type: 'picked' };

/** Something that may be folded, or is only told of. Found by the core, unless `K` lets the reader's picks in. */
export interface Finding<K extends FoldKind = Kind> {
  readonly kind: K;
  /** The boxes that fold as one, siblings in page order. Never empty. */
  readonly boxes: readonly number[];
  /** `reported`: seen and told in the popup, never touched. */
  readonly state: 'folded' | 'reported';
  readonly reason: Reason;
  /** For a repeat: the blocks that stay, one for each block of text that folds. */
  readonly twins?: readonly number[];
}

/** Everything the core has to say about a page. */
export interface Reading {
  /** The page's article; where it has several, the first. */
  readonly article: Article;
  /** All articles in page order, where the page goes on into the next ones; else the only one. */
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  /** Boxes that no fold may hold: the blocks of the final article, headline, byline, figures. */
  readonly protectedBoxes: readonly number[];
  /** Codes of the languages in which the page may make offers; not all of them have offer words. */
  readonly languages: readonly string[];
}

/** How sure a speaker is and where the name came from. */
export type SpeakerFound = 'named' | 'pronoun' | 'description' | 'continued' | 'unattributed';

/** One quotation of the article. */
export interface Quote extends Span {
  /** The quoted words without their outer marks. */
  readonly text: string;
  /** Full name as the article gives it, else the description; null where it is not sure. */
  readonly speaker: string | null;
  /** Role of the speaker in the article's words, '' where none is given. */
  readonly role: string;
  /** The words that introduce the quotation ("said", "according to"), or null. */
  readonly cue: string | null;
  /** A whole statement, or words worked into the reporter's own sentence. */
  readonly kind: 'direct' | 'partial';
  /** Index in the article's blocks. `start` and `end` count in that block's text, marks included. */
  readonly block: number;
  /** Same number: one utterance, split by its attribution or by a paragraph end. */
  readonly utterance: number;
  readonly found: SpeakerFound;
  /** The pronoun the name was found from, where `found` is 'pronoun'; none where the sentence leaves it out. */
  readonly pronoun?: string;
  /** 0 to 1. */
  readonly confidence: number;
}
