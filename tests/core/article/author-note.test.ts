import { expect, it } from 'vitest';
import { isAuthorNote } from '../../../src/core/article/author-note.ts';
import { articleOf, PARAGRAPHS, paragraphs, textsOf } from './invented-page.ts';

const BYLINE = ['Ada Quill', 'Orm Feddersen'];

it.each([
  'Ada Quill is a reporter for the Varn Gazette.',
  'ADA QUILL writes about harbours and ice.',
  'About the author: Ada Quill has written two books about the frost.',
  'Orm Feddersen ist Redakteur in Varn.',
  'Dr. Ada Quill, Ph.D., teaches at the school of pilots.',
  'Ada Quill est journaliste à Varn.',
])('%s tells who wrote', (text) => expect(isAuthorNote(text, BYLINE)).toBe(true));

it.each([
  'Ada Quill and I had walked on the ice for hours.',
  'Tilde Grannock is the harbour master of Ostermoor.',
  '“Ada Quill is late,” said the harbour master.',
  'Quill is a word for a feather.',
])('%s is a line of the article', (text) => expect(isAuthorNote(text, BYLINE)).toBe(false));

it('a note about the author stands with the credits, and only at the article’s end', () => {
  const note = 'Ada Quill is a reporter for the Varn Gazette and lives by the harbour.';
  const facts = { meta: { author: 'Ada Quill' } };
  const atEnd = articleOf(`<article>${paragraphs([...PARAGRAPHS, note])}</article>`, facts);
  expect(textsOf(atEnd)).toEqual(PARAGRAPHS);
  expect(atEnd.credits).toEqual([note]);
  const within = [PARAGRAPHS[0]!, note, ...PARAGRAPHS.slice(1)];
  expect(textsOf(articleOf(`<article>${paragraphs(within)}</article>`, facts))).toEqual(within);
});
