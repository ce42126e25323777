/** Pages as fast-check makes them: trees of boxes with any texts in them, as no editor would write them. */
import fc from 'fast-check';
import type { Block, Box, Facts, Page } from '../../../src/core/model.ts';
import { PARAGRAPHS } from './invented-page.ts';

/** A box with what stands in it, in order. */
interface Node {
  readonly tag: string;
  readonly words: string;
  readonly children: readonly (Node | Omit<Block, 'box'>)[];
}

const TAGS =
  'div p section article main aside ul ol li h1 h2 h3 blockquote figure figcaption table tr td header a nav form button time'.split(
    ' ',
  );
const WORDS = [
  '',
  '',
  '',
  'text',
  'article-body',
  'comments',
  'related',
  'byline',
  'standfirst',
  'caption',
  'newsletter',
  'a b c',
  '🧊',
  'constructor',
  '__proto__',
];
const TEXTS = [
  ...PARAGRAPHS,
  'Ice.',
  'Read more',
  'Advertisement',
  'By Ada Quill',
  '—',
  '…',
  '?',
  '港は開いている。',
  'مرحبا',
  '1',
  'a',
];

const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

const anyBlock: fc.Arbitrary<Omit<Block, 'box'>> = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    linked: fc.constantFrom(0, 0, 0, Math.floor(text.length / 2), text.length),
    marks: fc.constantFrom(
      [],
      [{ kind: 'link' as const, start: 0, end: text.length, href: 'https://varn.example/' }],
      [{ kind: 'strong' as const, start: 0, end: text.length }],
    ),
    cut: fc.boolean(),
    size: fc.constantFrom(0, 12, 16, 32),
  }),
);

const { node } = fc.letrec<{ node: Node; child: Node | Omit<Block, 'box'> }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    words: fc.constantFrom(...WORDS),
    children: fc.array(tie('child'), { maxLength: 6, depthIdentifier: 'page' }),
  }),
  child: fc.oneof({ depthIdentifier: 'page', maxDepth: 9 }, anyBlock, tie('node')),
}));

const FACTS: Facts = { url: '', documentTitle: '', language: '', dir: '', meta: {}, linkedData: [] };

/** The page of a tree, its boxes and blocks counted as a reading counts them. */
export function pageFrom(root: Node, declared: readonly number[] = []): Page {
  const boxes: { -readonly [K in keyof Box]: Box[K] }[] = [];
  const blocks: Block[] = [];
  const add = ({ tag, words, children }: Node, parent: number): void => {
    const index = boxes.length;
    boxes.push({ parent, end: 0, firstBlock: blocks.length, endBlock: 0, tag, role: '', words });
    for (const child of children) {
      if ('tag' in child) add(child, index);
      else blocks.push({ ...child, box: index });
    }
    Object.assign(boxes[index]!, { end: boxes.length, endBlock: blocks.length });
  };
  add(root, -1);
  const usable = declared.filter((box) => box < boxes.length);
  return { facts: FACTS, boxes, blocks, scrollLocked: false, declared: usable };
}

/** Any page. */
export const anyPage: fc.Arbitrary<Page> = fc
  .tuple(node, fc.array(fc.nat(30), { maxLength: 2 }))
  .map(([root, declared]) => pageFrom({ ...root, tag: 'body' }, declared));

/** A page whose only text stands this deep. */
export function deepPage(depth: number, text: string): Page {
  const boxes = Array.from({ length: depth + 1 }, (_, i): Box => {
    const tag = i === 0 ? 'body' : 'div';
    return { parent: i - 1, end: depth + 1, firstBlock: 0, endBlock: 1, tag, role: '', words: '' };
  });
  return { ...NO_PAGE, boxes, blocks: [{ box: depth, text, linked: 0, marks: [] }] };
}

/** A page without any box, as a document without a body gives it. */
export const NO_PAGE: Page = { facts: FACTS, boxes: [], blocks: [], scrollLocked: false, declared: [] };
