import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { quotesToMarkdown, toMarkdown } from '../../../src/core/export/markdown.ts';
import { anyArticle, anyText } from './any-article.ts';
import { articleOf, block, ferryArticle, ferryQuotes } from './invented-article.ts';

const withoutFacts = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n') + 5);

const bodyOf = (...blocks: Parameters<typeof articleOf>[0]): string =>
  withoutFacts(toMarkdown(articleOf(blocks, { title: '' }), [])).trim();

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

/** The text of each paragraph and heading, as a reader of Markdown sees it. */
const blocksIn = (node: Nodes): string[] => {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(blocksIn) : [`unexpected ${node.type}`];
};

const readBack = (markdown: string): string[] => blocksIn(fromMarkdown(withoutFacts(markdown)));

describe('an article as Markdown', () => {
  it('has facts, title, blocks and quotes', () => {
    expect(toMarkdown(ferryArticle, ferryQuotes)).toBe(`---
title: "Ferry to Lindholm sails again"
author:
  - "Lea Sander"
  - "Jon \\"J.\\" Ek"
published: "2026-05-04T06:30:00+02:00"
source: "https://courier.example/ferry"
site: "Lindholm Courier"
section: "Region"
language: "en"
---

# Ferry to Lindholm sails again

After eleven weeks the ferry is back.

“We sail on Monday,” said [Ida Moreno](https://harbour.example/moreno), the harbour master, “and every day after.”

*The ferry at its pier. Photo: Tom Reuter*

### What changes

- A later boat at night
- More room for **bicycles**

1. Buy a ticket
2. Board

> Nobody asked the islanders.

## Quotes

- “We sail on Monday,” … “and every day after.” — **Ida Moreno**, the harbour master (said)
- “Nobody asked the islanders.” — *unattributed*
`);
  });

  it('has no heading for quotes where there are none', () => {
    expect(toMarkdown(ferryArticle, [])).not.toContain('## Quotes');
  });

  it('says where the site ends the free text', () => {
    expect(toMarkdown({ ...ferryArticle, truncated: true }, [])).toContain('\ntruncated: true\n');
  });

  it('has those who worked on it behind its text', () => {
    const credited = toMarkdown({ ...ferryArticle, credits: ['Edited by Ada Quill'] }, []);
    expect(credited.trimEnd().endsWith('*Edited by Ada Quill*')).toBe(true);
  });

  it('keeps every text of any article, in its order', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(readBack(toMarkdown(article, []))).toEqual([article.title, ...article.blocks.map(({ text }) => text)]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a title from ending its facts', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const lines = toMarkdown(articleOf([], { title }), []).split('\n');
        expect(JSON.parse(lines[1]!.replace('title: ', ''))).toBe(title);
        expect(lines.indexOf('---', 1)).toBe(3);
      }),
    );
  });
});

describe('marks in Markdown', () => {
  it.each([
    [
      'emphasis in a link',
      'see the new map',
      [
        ['link', 'the new map', 'https://m.example/'],
        ['emphasis', 'new'],
      ],
      'see [the *new* map](https://m.example/)',
    ],
    [
      'a link that a strong text reaches into',
      'one two three',
      [
        ['strong', 'one two'],
        ['link', 'two three', 'https://m.example/'],
      ],
      '**one** [**two** three](https://m.example/)',
    ],
    [
      'the same mark twice',
      'all new',
      [
        ['strong', 'new'],
        ['strong', 'all new'],
      ],
      '**all new**',
    ],
    ['blanks at a mark’s edges', 'so it is', [['emphasis', ' it ']], 'so *it* is'],
    ['brackets before a letter', '(CNN)President', [['emphasis', '(CNN)']], '(*CNN*)President'],
    ['a sign after a letter', 'a title” of', [['strong', '”']], 'a title” of'],
    ['signs before a blank', 'see (here) now', [['strong', '(here)']], 'see **(here)** now'],
    [
      'a link inside a link',
      'a b c',
      [
        ['link', 'a b c', 'https://m.example/'],
        ['link', 'b', 'https://n.example/'],
      ],
      '[a b c](https://m.example/)',
    ],
    ['tildes', '~50 to ~60', [['link', '~60', 'https://m.example/~a']], '\\~50 to [\\~60](https://m.example/~a)'],
    ['code', 'run it`s', [['code', 'it`s']], 'run ``it`s``'],
    [
      'sub and sup',
      'CO2 and m3',
      [
        ['sub', '2'],
        ['sup', '3'],
      ],
      'CO2 and m3',
    ],
    ['a link that runs a script', 'press here', [['link', 'here', 'javascript:alert(1)']], 'press here'],
    ['a link without an address', 'press here', [['link', 'here']], 'press here'],
    ['a mail address', 'write', [['link', 'write', 'mailto:a@b.example']], '[write](mailto:a@b.example)'],
  ] as const)('%s', (_, text, marked, expected) => {
    expect(bodyOf(block('paragraph', text, marked))).toBe(expected);
  });
});

describe('quotes as Markdown', () => {
  it('are one line each, and say where they are from', () => {
    expect(quotesToMarkdown(ferryArticle, ferryQuotes)).toBe(
      `- “We sail on Monday,” … “and every day after.” — **Ida Moreno**, the harbour master (said)
- “Nobody asked the islanders.” — *unattributed*

[Ferry to Lindholm sails again](https://courier.example/ferry), Lindholm Courier, 2026-05-04
`,
    );
  });

  it('hold nothing else of the article', () => {
    expect(quotesToMarkdown(ferryArticle, ferryQuotes)).not.toContain('eleven weeks');
  });

  it('link the words to their place on the page where it is known', () => {
    const links = new Map([[1, 'https://courier.example/ferry#:~:text=Nobody%20asked']]);
    expect(quotesToMarkdown(ferryArticle, ferryQuotes, { links })).toContain(
      '- [“Nobody asked the islanders.”](https://courier.example/ferry#:~:text=Nobody%20asked) — *unattributed*',
    );
  });

  it('say in the reader’s language that nobody is named', () => {
    expect(quotesToMarkdown(ferryArticle, ferryQuotes, { unattributed: 'ohne Namen' })).toContain('— *ohne Namen*');
  });
});
