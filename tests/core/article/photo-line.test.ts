import { expect, it } from 'vitest';
import { isPhotoLine } from '../../../src/core/article/photo-line.ts';
import { articleOf, PARAGRAPHS, paragraphs, textsOf } from './invented-page.ts';

it.each([
  'The second pier on a January morning. (AP Photo/Ada Quill)',
  'The second pier on a January morning. (Photo by Ada Quill/Varn Images)',
  'Der zweite Steg am Morgen. (Foto: Ada Quill)',
  'The pier from above. (Ada Quill/AFP)',
  'The ice seen from above. (NASA/Ada Quill)',
  'Foto: Ada Quill',
  'Der Hafen im Januar. Foto: Ada Quill/dpa',
  '© Ada Quill',
  'Der Hafen friert zu, die Lotsen warten. 18.04.2026 | 0:21 min',
])('%s stands under a picture', (text) => {
  expect(isPhotoLine(text)).toBe(true);
  const article = articleOf(
    `<article>${paragraphs([...PARAGRAPHS.slice(0, 4), text, ...PARAGRAPHS.slice(4)])}</article>`,
  );
  expect(textsOf(article)).toEqual(PARAGRAPHS);
  expect(article.blocks.find((block) => block.text === text)?.kind).toBe('caption');
});

it.each([
  'She took a photo of the pier (the second one).',
  'The picture: a harbour without ice. Nobody had seen it for years.',
  'The lamps are sold in two sizes (Men’s/Women’s).',
  'The ferry needs 40 min.',
  'The photo showed the harbour master (and his dog).',
  'He asked for one thing in the photo: light.',
])('%s is a line of the article', (text) => expect(isPhotoLine(text)).toBe(false));
