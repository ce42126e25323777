import { describe, expect, it } from 'vitest';
import { PART_ROWS, partOf } from '../../../src/core/article/page-parts.ts';
import { missedExamples } from '../../architecture/examples.ts';

describe('class words tell a part of the page', () => {
  it.each(PART_ROWS.map((row) => [row.part, row] as const))(
    '%s: by whole words, not by their beginnings',
    (part, row) => {
      expect(missedExamples(row.examples, (words) => (partOf(words) === part ? [words] : []))).toEqual([]);
    },
  );
});
