/** One line of the readings file: everything the extension said of one page. Field names are the scorers'. */
import type { ArticleBlockKind, FoldKind, Quote } from '../../src/core/model.ts';
import type { PageReport } from '../../src/extension/messages.ts';
import type { FirstLook } from './first-look.ts';

/** Milliseconds of the first run inside the page; `quotes` inside an extension page. */
export interface PageTimes {
  readonly floor: number;
  readonly layout: number;
  readonly gate: number;
  readonly read: number;
  readonly fold: number;
  readonly quotes: number;
}

/** One fold with the elements it holds. */
export interface FoldLine {
  readonly kind: FoldKind;
  readonly paths: readonly string[];
  readonly text: string;
  readonly reason: string;
  readonly state: 'folded' | 'reported';
}

/** The article without marks and origins. */
export interface ArticleLine {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly language: string;
  readonly truncated: boolean;
  readonly blocks: readonly { readonly kind: ArticleBlockKind; readonly text: string }[];
}

/** What another reader made of the same page. */
export interface PeerResult {
  readonly ms: number;
  readonly text: string;
}

/** Names of the readers that `--peers` measures beside ours. */
export type PeerName = 'readability' | 'defuddle';

/** One page's line. Where `error` is a sentence, everything after it is empty. */
export interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly error: string | null;
  readonly isArticle: boolean;
  readonly article: ArticleLine | null;
  readonly folds: readonly FoldLine[];
  readonly quotes: readonly Pick<Quote, 'text' | 'speaker' | 'cue' | 'kind' | 'block' | 'utterance'>[];
  /** Elements, texts and comments of the page as served. */
  readonly nodes: number;
  readonly ms: PageTimes | null;
  readonly restored: boolean | null;
  readonly requests: number;
  readonly longestTask: number;
  readonly peers?: Readonly<Record<PeerName, PeerResult>>;
}

/** What was seen of one page, before it becomes a line. */
export interface Observed {
  readonly look: FirstLook;
  /** The page's own answer, behind the news gate. */
  readonly gated: PageReport;
  /** The answer when the reader asks for it. */
  readonly asked: PageReport;
  readonly quotes: { readonly list: readonly Quote[]; readonly ms: number };
  readonly restored: boolean;
  readonly requests: number;
}

/** The line of a page that failed; the page stays in the file, so that no figure leaves it out unseen. */
export const errorLine = (id: string, url: string, error: unknown): PageLine => ({
  id,
  url,
  error: (error instanceof Error ? error.message : String(error)) || 'The page failed without saying why.',
  isArticle: false,
  article: null,
  folds: [],
  quotes: [],
  nodes: 0,
  ms: null,
  restored: null,
  requests: 0,
  longestTask: 0,
});

const thousandth = (ms: number): number => Math.round(ms * 1000) / 1000;

function articleLine(report: PageReport): ArticleLine | null {
  if (report.state === 'noArticle' && report.labels) return { ...report.labels, truncated: false, blocks: [] };
  if (report.state !== 'article') return null;
  const { title, byline, published, language, truncated, blocks } = report.article;
  return { title, byline, published, language, truncated, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
}

const foldLines = (report: PageReport): readonly FoldLine[] =>
  report.state !== 'article'
    ? []
    : report.folds.map(({ kind, paths, text, sentence, state }) => ({
        kind,
        paths,
        text,
        reason: sentence,
        state: state === 'reported' ? 'reported' : 'folded',
      }));

/** The line of a page that was read. */
export function pageLine(
  id: string,
  url: string,
  { look, gated, asked, quotes, restored, requests }: Observed,
): PageLine {
  if (asked.state === 'off')
    throw new Error('The extension answered that it is switched off although it was switched on.');
  if (asked.state === 'notHtml') throw new Error(`The extension took the page for ${asked.contentType}.`);
  const { times } = asked;
  return {
    id,
    url,
    error: null,
    isArticle: gated.state === 'article',
    article: articleLine(asked),
    folds: foldLines(asked),
    quotes: quotes.list.map(({ text, speaker, cue, kind, block, utterance }) => ({
      text,
      speaker,
      cue,
      kind,
      block,
      utterance,
    })),
    nodes: look.nodes,
    ms: {
      floor: thousandth(look.floor),
      layout: thousandth(look.layout),
      gate: thousandth(times.gate),
      read: thousandth(times.read),
      fold: thousandth(times.fold),
      quotes: thousandth(quotes.ms),
    },
    restored,
    requests,
    longestTask: thousandth(times.longestTask),
  };
}
