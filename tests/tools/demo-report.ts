/** What Clean Copy made of the demo page, in lines for someone who sees it for the first time. */
import type { Article, FoldKind, Quote } from '../../src/core/model.ts';
import type { FoldReport } from '../../src/extension/messages.ts';

/** Longest piece of a folded text that is printed, in characters. */
const FIRST_WORDS = 60;

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  return `${text.slice(0, FIRST_WORDS + 1).replace(/\s\S*$/u, '')} …`;
}

const foldLines = ({ kind, sentence, text }: FoldReport, kindName: (kind: FoldKind) => string): readonly string[] => [
  `  ${kindName(kind)}: ${firstWords(text)}`,
  `      Why: ${sentence}`,
];

/** The parts of an utterance are printed as one quote. */
function utterancesOf(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const byNumber = new Map<number, Quote[]>();
  for (const quote of quotes) byNumber.set(quote.utterance, [...(byNumber.get(quote.utterance) ?? []), quote]);
  return [...byNumber.values()];
}

function quoteLines(parts: readonly Quote[]): readonly string[] {
  const { speaker, role } = parts[0]!;
  const who = speaker === null ? 'No name that is sure' : [speaker, role].filter(Boolean).join(', ');
  return [`  ${who}:`, `      “${parts.map(({ text }) => text).join(' … ')}”`];
}

/** All of it: the article's head, each fold with its reason, each quote with its speaker. */
export function demoReport(
  article: Article,
  folds: readonly FoldReport[],
  quotes: readonly Quote[],
  kindName: (kind: FoldKind) => string,
): readonly string[] {
  const utterances = utterancesOf(quotes);
  const folded = folds.filter(({ state }) => state !== 'reported');
  return [
    [article.title, article.byline.join(', ')].filter(Boolean).join(' – '),
    '',
    `Folded on the page: ${folded.length}`,
    ...folded.flatMap((fold) => foldLines(fold, kindName)),
    '',
    `Quotes: ${utterances.length}`,
    ...utterances.flatMap(quoteLines),
  ];
}
