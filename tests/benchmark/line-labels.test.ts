import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/model.ts';
import { labelBlocks } from './line-labels.ts';

const TRUTH =
  'The harbour stays open through the winter.\nThe  ice\nA baker on the island said that the ferry never waits for him.';
const labelOf = (text: string, isInBody = false): boolean => {
  const block: Block = { box: 0, text, linked: 0, marks: [] };
  return labelBlocks([block], TRUTH, () => isInBody)[0]!;
};

describe('a block is a line of the article', () => {
  it.each([
    ['The harbour stays open through the winter.'],
    ['The harbour stays open through the winter, in short'],
    ['“The harbour stays open” through the winter!'],
    ['A baker on the island said that the ferry'],
  ])('where half of its fours of words stand in the true text: %s', (text) => {
    expect(labelOf(text)).toBe(true);
  });
  it('of less than four words where it is a line of the text', () => {
    expect(labelOf('The ice')).toBe(true);
  });
  it('of less than four words where it stands in the body and in the text', () => {
    expect(labelOf('said that', true)).toBe(true);
    expect(labelOf('said that')).toBe(false);
  });
});

describe('a block is none', () => {
  it.each([['The harbour of another town stays open the whole year round.'], ['Read more'], ['—']])('%s', (text) => {
    expect(labelOf(text, true)).toBe(false);
  });
});
