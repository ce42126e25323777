import { expect, it } from 'vitest';
import { isSound } from '../../src/core/sound-page.ts';
import { pageWith, paragraphs } from './article/invented-page.ts';

const { boxes, blocks } = pageWith(`<article><h1>Harbour</h1>${paragraphs()}</article>`);

it('a page that was read is sound, an empty one too', () => {
  expect(isSound({ boxes, blocks })).toBe(true);
  expect(isSound({ boxes: [], blocks: [] })).toBe(true);
});

it.each(
  Object.entries({
    'a box that is its own parent': { parent: 1 },
    'a box that ends before itself': { end: 0 },
    'a box without end': { end: Infinity },
    'a box with more blocks than there are': { endBlock: blocks.length + 1 },
    'a box whose blocks run backwards': { firstBlock: 3, endBlock: 2 },
    'half a box': { end: 2.5 },
  }),
)('%s makes no sound page', (_, fault) => {
  expect(isSound({ boxes: boxes.map((box, i) => (i === 1 ? { ...box, ...fault } : box)), blocks })).toBe(false);
});

it('a block in no box makes no sound page', () => {
  expect(isSound({ boxes, blocks: [...blocks, { ...blocks[0]!, box: boxes.length }] })).toBe(false);
});
