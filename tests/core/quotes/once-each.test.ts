import { describe, expect, it } from 'vitest';
import type { ArticleBlock, Quote } from '../../../src/core/model.ts';
import { onceEach } from '../../../src/core/quotes/once-each.ts';

const WORDS = 'The harbour will be shut before the first frost';

type Copy = readonly [kind: ArticleBlock['kind'], speaker: string | null, words?: string];

/** Copies of one quotation, each in a block of its own of the given kind. */
function copies(all: readonly Copy[]) {
  const blocks = all.map(([kind, , words = WORDS]) => ({ kind, text: `“${words}”, it says.`, marks: [], from: [] }));
  const quotes = all.map(([, speaker, text = WORDS], block): Quote => {
    const told = { speaker, role: '', cue: 'says', found: speaker ? 'named' : 'unattributed' } as const;
    return {
      ...told,
      text,
      block,
      kind: 'direct',
      start: 0,
      end: text.length + 2,
      utterance: block + 1,
      confidence: 0.9,
    };
  });
  return { quotes, blocks };
}

const kept = (...all: readonly Copy[]) => {
  const { quotes, blocks } = copies(all);
  return onceEach(quotes, blocks).map(({ block, speaker }) => [block, speaker]);
};

describe('a quotation that stands in the article twice', () => {
  it('is kept in the body, not in the standfirst, where both name the speaker', () => {
    expect(kept(['standfirst', 'Ana Berg'], ['paragraph', 'Ana Berg'])).toEqual([[1, 'Ana Berg']]);
    expect(kept(['paragraph', 'Ana Berg'], ['quote', 'Ana Berg'])).toEqual([[0, 'Ana Berg']]);
  });

  it('is kept where its speaker is named', () => {
    expect(kept(['standfirst', 'Ana Berg'], ['paragraph', null])).toEqual([[0, 'Ana Berg']]);
    expect(kept(['paragraph', null], ['paragraph', 'Ana Berg'])).toEqual([[1, 'Ana Berg']]);
  });

  it('is kept whole where a standfirst or a caption has a part of it', () => {
    const part = 'shut before the first frost';
    expect(kept(['standfirst', 'Ana Berg', part], ['paragraph', null])).toEqual([[1, null]]);
    expect(kept(['paragraph', 'Ana Berg'], ['caption', 'Ana Berg', part])).toEqual([[0, 'Ana Berg']]);
  });

  it('stays twice where its words are so few that anyone may say them again', () => {
    expect(kept(['paragraph', 'Ana Berg', 'Never.'], ['paragraph', 'Ana Berg', 'Never.'])).toHaveLength(2);
  });
});
