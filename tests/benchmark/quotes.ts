/** `npm run quotes -- DOCS.json --out PREDICTIONS.json`: the shipped quotation code over plain texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleBlock, Quote } from '../../src/core/model.ts';
import { quotesOf } from '../../src/core/quotes/quotes-of.ts';

interface Doc {
  readonly id: string;
  readonly lang: string;
  readonly title?: string | null;
  readonly text: string;
}

interface Prediction {
  text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly kind: 'direct' | 'partial';
  readonly group: number;
}

/** A short line without a full stop is a heading. */
const HEADING = /^[^\n]{2,90}[^.!?…:;,”"»“'’)\]।。]$/u;

const blockOf = (text: string, at: number, all: readonly string[]): ArticleBlock => {
  const heading = HEADING.test(text) && at > 0 && at < all.length - 1 && (all[at + 1]?.length ?? 0) > text.length;
  return { kind: heading ? 'heading' : 'paragraph', text, marks: [], from: [] };
};

const blocksOf = (text: string): readonly ArticleBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(blockOf);

/** A quotation that runs over several paragraphs without a closing mark is one. */
const predictionsOf = (quotes: readonly Quote[], blocks: readonly ArticleBlock[]): readonly Prediction[] => {
  const predictions: Prediction[] = [];
  let open: { readonly block: number; readonly utterance: number } | undefined;
  for (const quote of quotes) {
    const text = blocks[quote.block]?.text ?? '';
    const previous = predictions.at(-1);
    const runsOn =
      open !== undefined && open.block + 1 === quote.block && open.utterance === quote.utterance && quote.start === 0;
    if (runsOn && previous !== undefined) previous.text += `\n\n${quote.text}`;
    else
      predictions.push({
        text: quote.text,
        speaker: quote.speaker,
        cue: quote.cue,
        kind: quote.kind,
        group: quote.utterance,
      });
    const unclosed = quote.end === text.length && text.endsWith(quote.text);
    open = unclosed ? quote : undefined;
  }
  return predictions;
};

const [docs, ...rest] = process.argv.slice(process.argv.findIndex((word) => word.endsWith('quotes.ts')) + 1);
const out = rest[rest.indexOf('--out') + 1];
if (docs === undefined || out === undefined) {
  throw new Error('Say which texts to read and where to write: npm run quotes -- DOCS.json --out PREDICTIONS.json');
}
const predictions: Record<string, readonly Prediction[]> = {};
for (const doc of JSON.parse(readFileSync(docs, 'utf8')) as readonly Doc[]) {
  const blocks = blocksOf(doc.text);
  const quotes = quotesOf({ title: doc.title ?? '', language: doc.lang, blocks });
  predictions[doc.id] = predictionsOf(quotes, blocks);
}
writeFileSync(out, JSON.stringify(predictions));
