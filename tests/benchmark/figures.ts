/** The figures that count, out of what the scorers say of a set of readings. */
import { shareError } from './statistics.ts';

/** One figure. `zero`: anything above fails. `up`, `down`: where better lies; its floor may move that way only. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** One standard error, in the figure's own unit; 0 where the figure is exact. */
  readonly error: number;
  readonly better: 'zero' | 'up' | 'down';
}

/** Found of all, as the scorers tally them. */
interface Tally {
  readonly total: number;
  readonly found: number;
  readonly recall: number | null;
  readonly tightShare?: number | null;
}

interface Rates {
  readonly pred: number;
  readonly gold: number;
  readonly F1: number;
}

/** The part of `all.mjs --json` that is read here. */
export interface Scores {
  readonly article: readonly {
    readonly name: string;
    readonly rows: readonly {
      readonly name: string;
      readonly n: number;
      readonly f1: number;
      readonly se: { readonly f1?: number };
    }[];
  }[];
  readonly snippets: readonly { readonly name: string; readonly f: number; readonly tp: number; readonly fn: number }[];
  readonly survivors: Readonly<Record<'labelledPages' | 'offerPages' | 'allPages' | 'repeatPages', number>>;
  readonly titles: Readonly<Record<'pages' | 'exact' | 'sameLetters', number>>;
  readonly folds: {
    readonly offers: { readonly all: Tally; readonly place: Readonly<Record<string, Tally>> };
    readonly mustStay: { readonly hits: number };
    readonly repeats: { readonly binding: Tally; readonly unlabelled: readonly unknown[] };
    readonly lines: { readonly lost: number };
    readonly negative: { readonly inContent: number };
    readonly health: {
      readonly missing: number;
      readonly errors: number;
      readonly notRestored: readonly string[];
      readonly requests: number;
      readonly unresolved: number;
      readonly ambiguous: number;
    };
  };
  readonly quotes: readonly {
    readonly name: string;
    readonly exact: Rates;
    readonly overlap80: Rates;
    readonly end2end: Rates;
    readonly attribution: {
      readonly scored: number;
      readonly full: number | null;
      readonly head: number | null;
      readonly wrongNames: number | null;
    };
  }[];
}

const share = (name: string, value: number | null, total: number, better: Figure['better'] = 'up'): Figure[] =>
  value === null || total === 0 ? [] : [{ name, value, error: shareError(value, total), better }];

const percent = (name: string, value: number | null, total: number, better: Figure['better'] = 'up'): Figure[] =>
  share(name, value === null ? null : value / 100, total, better);

/** A count of mishaps; its standard error is that of a Poisson count. */
const count = (name: string, value: number): Figure => ({ name, value, error: Math.sqrt(value), better: 'down' });

const none = (name: string, value: number): Figure => ({ name, value, error: 0, better: 'zero' });

function articleFigures({ article, snippets, titles, survivors }: Scores): Figure[] {
  const texts = article.flatMap(({ name, rows }) =>
    rows
      .filter((row) => row.name === 'ours')
      .map(({ f1, se }): Figure => ({ name: `article F1, ${name}`, value: f1, error: se.f1 ?? 0, better: 'up' })),
  );
  return [
    ...texts,
    ...snippets.filter(({ name }) => name === 'ours').flatMap(({ f, tp, fn }) => share('snippets F1', f, tp + fn)),
    ...share('titles, same letters', titles.sameLetters / titles.pages, titles.pages),
    ...share(
      'pages with offer text left',
      survivors.offerPages / survivors.labelledPages,
      survivors.labelledPages,
      'down',
    ),
    ...share('pages with a paragraph twice', survivors.repeatPages / survivors.allPages, survivors.allPages, 'down'),
  ];
}

function foldFigures({ folds: { offers, repeats, negative } }: Scores): Figure[] {
  const places = Object.entries(offers.place);
  return [
    ...share('offers found', offers.all.recall, offers.all.total),
    ...places.flatMap(([place, tally]) => share(`offers found, ${place}`, tally.recall, tally.total)),
    ...share('offers held tightly', offers.all.tightShare ?? null, offers.all.found),
    ...share('repeats found', repeats.binding.recall, repeats.binding.total),
    count('repeat folds without a label', repeats.unlabelled.length),
    count('folds inside the content of clean pages', negative.inContent),
  ];
}

/** What the annotations of a set of quotes can tell. */
interface QuoteSet {
  /** Every quotation is annotated, so that what was not found and what was found too much can be told. */
  readonly spans: boolean;
  /** Speakers are annotated in a way that a right name agrees with. */
  readonly speakers: boolean;
  /** Speakers are annotated by their full names. */
  readonly names: boolean;
}

const BY_HAND: QuoteSet = { spans: true, speakers: true, names: true };
/** Cut to the regions around the quotations; the speaker is a mention, and pronouns are left out. */
const SEGMENTS: QuoteSet = { spans: false, speakers: true, names: false };
/** Whole texts; the speaker is the mention as written, so that resolving "she" would count as wrong. */
const MENTIONS: QuoteSet = { spans: true, speakers: false, names: false };

const quoteSet = (name: string): QuoteSet =>
  name.endsWith('-segments') ? SEGMENTS : name === 'hand' ? BY_HAND : MENTIONS;

function quoteFigures({ quotes }: Scores): Figure[] {
  return quotes.flatMap(({ name, exact, overlap80, end2end, attribution: { head, full, wrongNames, scored } }) => {
    const { spans, speakers, names } = quoteSet(name);
    return [
      ...(spans ? percent(`quotes ${name}, exact F1`, exact.F1, exact.gold) : []),
      ...(spans ? percent(`quotes ${name}, overlap F1`, overlap80.F1, overlap80.gold) : []),
      ...(speakers ? percent(`quotes ${name}, speaker by head`, head, scored) : []),
      ...(names ? percent(`quotes ${name}, speaker in full`, full, scored) : []),
      ...(names ? percent(`quotes ${name}, end to end F1`, end2end.F1, end2end.gold) : []),
      ...(speakers ? percent(`quotes ${name}, wrong names`, wrongNames, scored, 'down') : []),
    ];
  });
}

/** Every figure that has a floor or must be zero. */
export function figuresOf(scores: Scores): readonly Figure[] {
  const { health, lines, mustStay } = scores.folds;
  return [
    none('article lines lost', lines.lost),
    none('paragraphs folded that must stay', mustStay.hits),
    none('requests by the extension', health.requests),
    none('pages in error', health.errors),
    none('pages without a reading', health.missing),
    none('pages not restored', health.notRestored.length),
    none('fold paths that lead nowhere or to several elements', health.unresolved + health.ambiguous),
    ...articleFigures(scores),
    ...foldFigures(scores),
    ...quoteFigures(scores),
  ];
}
