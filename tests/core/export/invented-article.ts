/** An invented article with every kind of block, and its quotes. */
import type { Article, ArticleBlock, Mark, Quote } from '../../../src/core/model.ts';

/** A block whose marks are found by their words. */
export function block(
  kind: ArticleBlock['kind'],
  text: string,
  marked: readonly (readonly [Mark['kind'], string, string?])[] = [],
): ArticleBlock {
  const marks = marked.map(([mark, words, href]) => {
    const start = text.indexOf(words);
    return { kind: mark, start, end: start + words.length, ...(href === undefined ? {} : { href }) };
  });
  return { kind, text, marks, from: [] };
}

/** An article that holds these blocks and nothing else. */
export const articleOf = (blocks: readonly ArticleBlock[], facts: Partial<Article> = {}): Article => ({
  title: 'Ferry to Lindholm sails again',
  byline: [],
  published: null,
  updated: null,
  section: '',
  siteName: '',
  language: 'en',
  dir: 'ltr',
  url: '',
  truncated: false,
  truncation: 0,
  credits: [],
  blocks,
  ...facts,
});

const SPOKEN = '“We sail on Monday,” said Ida Moreno, the harbour master, “and every day after.”';

/** The whole of it. */
export const ferryArticle = articleOf(
  [
    block('standfirst', 'After eleven weeks the ferry is back.'),
    block('paragraph', SPOKEN, [['link', 'Ida Moreno', 'https://harbour.example/moreno']]),
    block('caption', 'The ferry at its pier. Photo: Tom Reuter', [['emphasis', 'Tom Reuter']]),
    { ...block('heading', 'What changes'), level: 3 },
    block('item', 'A later boat at night'),
    block('item', 'More room for bicycles', [['strong', 'bicycles']]),
    { ...block('item', 'Buy a ticket'), ordered: true },
    { ...block('item', 'Board'), ordered: true },
    block('quote', 'Nobody asked the islanders.'),
  ],
  {
    byline: ['Lea Sander', 'Jon "J." Ek'],
    published: '2026-05-04T06:30:00+02:00',
    siteName: 'Lindholm Courier',
    url: 'https://courier.example/ferry',
    section: 'Region',
  },
);

const quoteOf = (blockIndex: number, words: string, text: string, facts: Partial<Quote>): Quote => {
  const start = ferryArticle.blocks[blockIndex]!.text.indexOf(words);
  return {
    text,
    start,
    end: start + words.length,
    block: blockIndex,
    speaker: null,
    role: '',
    cue: null,
    kind: 'direct',
    utterance: 0,
    found: 'unattributed',
    confidence: 0.9,
    ...facts,
  };
};

const MORENO = { speaker: 'Ida Moreno', role: 'the harbour master', cue: 'said', found: 'named' } as const;

/** Its quotes: one utterance in two parts, and one without a speaker. */
export const ferryQuotes: readonly Quote[] = [
  quoteOf(1, '“We sail on Monday,”', 'We sail on Monday,', MORENO),
  quoteOf(1, '“and every day after.”', 'and every day after.', MORENO),
  quoteOf(8, 'Nobody asked the islanders.', 'Nobody asked the islanders.', { utterance: 1 }),
];
