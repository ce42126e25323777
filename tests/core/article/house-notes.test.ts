import { describe, expect, it } from 'vitest';
import { HOUSE_NOTE_ROWS } from '../../../src/core/article/house-note-rows.ts';
import { houseNoteIn, partHouseNotes } from '../../../src/core/article/house-notes.ts';
import { missedExamples } from '../../architecture/examples.ts';
import { articleOf, paragraphs, PARAGRAPHS, textsOf } from './invented-page.ts';

it.each(HOUSE_NOTE_ROWS.map((row) => [row.about, row] as const))('%s: the row’s examples hold', (_about, row) => {
  expect(missedExamples(row.examples, (text) => (houseNoteIn(text, true) ? [text] : []))).toEqual([]);
});

it.each(HOUSE_NOTE_ROWS.flatMap(({ about, words }) => words.split('|').map((word) => [about, word] as const)))(
  '%s: "%s" tells a note at an article’s end',
  (_about, word) => expect(houseNoteIn(`${word} Varn`, true)).toBeDefined(),
);

const withLine = (line: string, at: number) =>
  articleOf(
    `<article><h1>Ice</h1>${paragraphs([...PARAGRAPHS.slice(0, at), line, ...PARAGRAPHS.slice(at)])}</article>`,
  );

describe('a line in which the house speaks of itself', () => {
  it.each([
    ['We may earn a commission when you buy a lamp through links on this page.', 0],
    ['Empfohlener redaktioneller Inhalt zum Eis im Hafen', 4],
    ['Got a story? Get in touch with our news team by mail.', 8],
    ['Folgen Sie uns auf Mastodon und im Netz.', 8],
  ])('%s is left out', (line, at) => {
    const article = withLine(line, at);
    expect(textsOf(article)).not.toContain(line);
    expect(article.credits).toEqual([]);
  });
  it.each([
    ['Copyright 2026 The Varn Gazette. All rights reserved.'],
    ['This article was first published in the Varner Bote.'],
    ['The views expressed here do not necessarily reflect those of the Varn Gazette.'],
    ['Ada Quill contributed to this report.'],
  ])('%s stands with the credits', (line) => {
    const article = withLine(line, 8);
    expect(textsOf(article)).not.toContain(line);
    expect(article.credits).toEqual([line]);
  });
});

describe('the article keeps', () => {
  it.each([
    ['“We may earn a commission on every lamp,” said the harbour master.', 4],
    ['The agents say that they earn a commission on every lamp that is sold.', 8],
    ['Her brothers followed her on the ice until the second pier came in sight.', 8],
    ['The tenants wrote “all rights reserved” under the contract, and nobody laughed.', 8],
    ['All rights reserved is what the plate on the second pier says since the storm.', 4],
    [`${'The song is older than the harbour, and nobody knows who wrote it. '.repeat(3)}Follow him on Friday.`, 8],
  ])('%s', (line, at) => {
    const article = withLine(line, at);
    expect(textsOf(article)).toContain(line);
    expect(article.credits).toEqual([]);
  });
  it('a page of nothing but such notes', () => {
    const text = 'We may earn a commission when you buy through links.';
    const blocks = [{ kind: 'paragraph', text, marks: [], from: [0] }] as const;
    expect(partHouseNotes(blocks)).toEqual({ own: blocks, notes: [] });
  });
});

it.each([
  'Follow The Varn Gazette on X and Facebook.',
  'Folgen Sie dem Varner Boten auf Instagram',
  'Подписывайтесь на наш Telegram-канал',
  'Suivez le Courrier de Varn sur WhatsApp !',
])('"%s" asks to follow, at an article’s end only', (text) => {
  expect(houseNoteIn(text, true)).toBe('idle');
  expect(houseNoteIn(text, false)).toBeUndefined();
});

it.each([
  'Follow the coast road to the second lamp.',
  'Followers of the party met on Facebook, and so did the pilots.',
])('"%s" tells a story', (text) => expect(houseNoteIn(text, true)).toBeUndefined());
