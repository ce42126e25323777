import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { inlineContent } from '../../../src/core/export/inline-content.ts';
import { anyMarkedText } from './any-article.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const namesAbove = (node: Nodes, above: readonly string[] = []): (readonly string[])[] =>
  'children' in node ? node.children.flatMap((child) => namesAbove(child, [...above, node.type])) : [[...above]];

it('loses no character, however the marks lie', () => {
  fc.assert(
    fc.property(anyMarkedText, ({ text, marks }) => {
      expect(inlineContent(text, marks).map(textOf).join('')).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

it('never nests a mark in its own kind', () => {
  fc.assert(
    fc.property(anyMarkedText, ({ text, marks }) => {
      for (const above of inlineContent(text, marks).flatMap((node) => namesAbove(node)))
        expect(new Set(above).size).toBe(above.length);
    }),
  );
});

it('never cuts a sign in two', () => {
  const nodes = inlineContent('a😀b', [{ kind: 'strong', start: 0, end: 2 }]);
  expect(nodes).toEqual([
    { type: 'strong', children: [{ type: 'text', value: 'a😀' }] },
    { type: 'text', value: 'b' },
  ]);
});

it('takes marks that lie outside the text, end before they begin, or hold blanks only', () => {
  const marks = [
    { kind: 'strong', start: -5, end: 1 },
    { kind: 'emphasis', start: 2, end: 99 },
    { kind: 'code', start: 2, end: 0 },
    { kind: 'code', start: 1, end: 2 },
  ] as const;
  expect(inlineContent('a b', marks)).toEqual([
    { type: 'strong', children: [{ type: 'text', value: 'a' }] },
    { type: 'text', value: ' ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
  ]);
});

it('takes a line’s end for a blank', () => {
  expect(inlineContent('a\nb\u2028c', [])).toEqual([{ type: 'text', value: 'a b c' }]);
});
