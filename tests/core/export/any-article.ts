/** Articles as fast-check makes them: signs that mean something to Markdown, and marks that lie anyhow. */
import fc from 'fast-check';
import type { Article, ArticleBlock, ArticleBlockKind, Mark } from '../../../src/core/model.ts';
import { articleOf } from './invented-article.ts';

const KINDS: readonly ArticleBlockKind[] = ['standfirst', 'paragraph', 'heading', 'item', 'quote', 'caption'];
const MARKS: readonly Mark['kind'][] = ['link', 'emphasis', 'strong', 'code', 'sub', 'sup'];

const SIGNS = [...'*_`[]()<>#+-.!~&\\|=:;/"\'^{}$@%“”‘’…—–1290 \u00a0'];
const WORDS = [
  'word',
  'Äpfel',
  '1.',
  '12)',
  '- ',
  '---',
  '***',
  '&amp;',
  '&#35;',
  'http://a.example',
  '😀',
  '船',
  '<b>',
];

const chunk = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  // No page has a null sign: its parser replaces it, as every reader of Markdown does.
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')) },
);

/** Text as blocks have it: white space folded, never empty. */
export const anyText: fc.Arbitrary<string> = fc
  .array(chunk, { minLength: 1, maxLength: 14 })
  .map((chunks) => chunks.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

const markIn = (text: string): fc.Arbitrary<Mark> =>
  fc
    .record({
      kind: fc.constantFrom(...MARKS),
      edges: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
      href: fc.constantFrom('https://a.example/', 'https://b.example/x_(y)?a=1&b=*', 'javascript:void 0'),
    })
    .map(({ kind, edges: [a, b], href }) => ({
      kind,
      start: Math.min(a, b),
      end: Math.max(a, b),
      ...(kind === 'link' ? { href } : {}),
    }));

/** A text with marks that overlap, touch, repeat and nest in any way. */
export const anyMarkedText: fc.Arbitrary<{ text: string; marks: Mark[] }> = anyText.chain((text) =>
  fc.record({ text: fc.constant(text), marks: fc.array(markIn(text), { maxLength: 6 }) }),
);

const anyBlock: fc.Arbitrary<ArticleBlock> = fc
  .record({
    marked: anyMarkedText,
    kind: fc.constantFrom(...KINDS),
    level: fc.integer({ min: 2, max: 6 }),
    ordered: fc.boolean(),
  })
  .map(({ marked, kind, level, ordered }) => ({
    ...marked,
    kind,
    from: [],
    ...(kind === 'heading' ? { level } : {}),
    ...(kind === 'item' ? { ordered } : {}),
  }));

/** Any article of a few blocks. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({ title: anyText, byline: fc.array(anyText, { maxLength: 3 }), blocks: fc.array(anyBlock, { maxLength: 6 }) })
  .map(({ blocks, ...facts }) => articleOf(blocks, facts));
