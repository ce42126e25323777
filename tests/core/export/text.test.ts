import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesToText, toText } from '../../../src/core/export/text.ts';
import { anyArticle } from './any-article.ts';
import { ferryArticle, ferryQuotes } from './invented-article.ts';

describe('an article as plain text', () => {
  it('has its facts, its blocks and its quotes', () => {
    expect(toText(ferryArticle, ferryQuotes)).toBe(`Ferry to Lindholm sails again
Lea Sander, Jon "J." Ek
Lindholm Courier, 2026-05-04
https://courier.example/ferry

After eleven weeks the ferry is back.

“We sail on Monday,” said Ida Moreno, the harbour master, “and every day after.”

The ferry at its pier. Photo: Tom Reuter

What changes

- A later boat at night
- More room for bicycles

1. Buy a ticket
2. Board

Nobody asked the islanders.

Quotes

“We sail on Monday,” … “and every day after.” — Ida Moreno, the harbour master (said)
“Nobody asked the islanders.” — unattributed
`);
  });

  it('has those who worked on it behind its text', () => {
    const credited = toText({ ...ferryArticle, credits: ['Edited by Ada Quill'] }, []);
    expect(credited.trimEnd().endsWith('\n\nEdited by Ada Quill')).toBe(true);
  });

  it('keeps every text as it is, in its order', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const text = toText(article, []);
        let at = text.indexOf(article.title);
        for (const block of article.blocks) {
          at = text.indexOf(block.text, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += block.text.length;
        }
      }),
    );
  });
});

it('gives the quotes alone with where they are from', () => {
  expect(quotesToText(ferryArticle, ferryQuotes.slice(2))).toBe(`“Nobody asked the islanders.” — unattributed

Ferry to Lindholm sails again, Lindholm Courier, 2026-05-04
https://courier.example/ferry
`);
});

it('puts the link to the words under a quote that has one', () => {
  const links = new Map([[1, 'https://courier.example/ferry#:~:text=Nobody']]);
  expect(quotesToText(ferryArticle, ferryQuotes.slice(2), { links })).toMatch(
    /^“Nobody asked the islanders\.” — unattributed\nhttps:\/\/courier\.example\/ferry#:~:text=Nobody\n/u,
  );
});

it.each([
  [0.9, '[The site ends the free text here.]'],
  [0.6, '[The site may end the free text here.]'],
] as const)('a text that the site cuts short says so behind its last line: %d', (truncation, line) => {
  const credits = ['Edited by Ada Quill'];
  expect(toText({ ...ferryArticle, truncated: true, truncation, credits }, [])).toContain(
    `\n\n${line}\n\n${credits[0]}`,
  );
  expect(toText(ferryArticle, [])).not.toContain(line);
});
