import type { ArticleBlock } from '../../../src/core/model.ts';

/** A quotation as its article's author knows it. `speaker` is null where the text does not tell who speaks. */
export interface Annotated {
  readonly text: string;
  readonly speaker: string | null;
  readonly kind: 'direct' | 'partial';
  readonly block: number;
  readonly start: number;
}

/** An article and the quotations that are in it. */
export interface AnnotatedArticle {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly ArticleBlock[];
  readonly quotes: readonly Annotated[];
}

const SIGNED = /⟪(?<part>~?)(?<speaker>[^|⟫]*)\|(?<words>[^⟫]*)⟫/gu;
const KINDS = [
  ['# ', 'heading'],
  ['> ', 'quote'],
] as const;

/**
 * Reads an annotated article: its title in the first line, then one paragraph a line; `# ` begins a heading and `> ` a pull
 * quote. `⟪Ann Berg|We stay⟫` are words that Ann Berg says, `⟪~Ann Berg|…⟫` a part of a sentence, `⟪?|…⟫` words of which
 * the text does not tell who says them. Marks outside these signs mark no quotation.
 */
export function annotatedArticle(source: string, language: string): AnnotatedArticle {
  const [title = '', ...lines] = source.split('\n').filter((line) => line.trim() !== '');
  const quotes: Annotated[] = [];
  const blocks = lines.map((line, block): ArticleBlock => {
    const [sign = '', kind = 'paragraph'] = KINDS.find(([start]) => line.startsWith(start)) ?? [];
    return { kind, text: plain(line.slice(sign.length), block, quotes), marks: [], from: [] };
  });
  return { title, language, blocks, quotes };
}

/** A line without its signs; what they tell goes to `quotes`. */
const plain = (line: string, block: number, quotes: Annotated[]): string => {
  let text = '';
  let at = 0;
  for (const { 0: whole, index, groups = {} } of line.matchAll(SIGNED)) {
    text += line.slice(at, index);
    const { part = '', speaker = '', words = '' } = groups;
    const kind = part === '~' ? 'partial' : 'direct';
    quotes.push({ text: words, speaker: speaker === '?' ? null : speaker, kind, block, start: text.length });
    text += words;
    at = index + whole.length;
  }
  return text + line.slice(at);
};
