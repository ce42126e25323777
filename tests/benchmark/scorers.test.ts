import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusFolder } from './corpus.ts';
import { figuresOf, type Scores } from './figures.ts';
import { goodScores } from './good-scores.ts';
import { scorersFor } from './scorers.ts';

const scorers = scorersFor(join(corpusFolder(), 'pages'));

describe('where no scorers lie beside the pages', () => {
  it('there is nothing to run', () => {
    expect(scorersFor('nowhere/corpus/pages')).toBeUndefined();
  });
});

/** Invented: one quotation found with its speaker, one with a wrong one, one missed. */
const GOLD = [
  {
    id: 'harbour',
    lang: 'en',
    quotes: [
      { text: 'The mole will hold', type: 'direct', speaker: 'Ines Okafor' },
      { text: 'Nobody asked the pilots', type: 'direct', speaker: 'Tomas Vele' },
      { text: 'It is a matter of lanterns', type: 'direct', speaker: 'Ruth Anders' },
    ],
  },
];
const PREDICTED = {
  harbour: [
    { text: 'The mole will hold', speaker: 'Ines Okafor', cue: null, kind: 'direct' },
    { text: 'Nobody asked the pilots', speaker: 'Ruth Anders', cue: null, kind: 'direct' },
  ],
};

interface QuoteScorer {
  score(gold: object, predicted: object): Omit<Scores['quotes'][number], 'name'>;
}
interface ArticleScorer {
  scorePage(truth: string, text: string): object;
  aggregate(pages: readonly object[]): { readonly n: number; readonly f1: number };
}

const beside = async <T>(file: string): Promise<T> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(dirname(scorers!), file)).href)) as T;

const valueOf = (scores: Scores, name: string): number | undefined =>
  figuresOf(scores).find((figure) => figure.name === name)?.value;

const areHere = scorers !== undefined && existsSync(scorers);
const name = areHere ? 'the figures' : 'the figures, not run here: no scorers lie beside the project.';

describe.skipIf(!areHere)(`${name} are those of the scorers`, () => {
  it('for quotes', async () => {
    const { score } = await beside<QuoteScorer>('quotes.mjs');
    const scores: Scores = { ...goodScores(), quotes: [{ name: 'hand', ...score(GOLD, PREDICTED) }] };
    expect(valueOf(scores, 'quotes hand, exact F1')).toBeCloseTo(0.8, 4);
    expect(valueOf(scores, 'quotes hand, speaker by head')).toBeCloseTo(0.5, 4);
    expect(valueOf(scores, 'quotes hand, wrong names')).toBeCloseTo(0.5, 4);
  });

  it('for article text', async () => {
    const { scorePage, aggregate } = await beside<ArticleScorer>('article.mjs');
    const truth = 'The mole at Veldmark will hold for another winter, the harbour board says.';
    const { n, f1 } = aggregate([scorePage(truth, truth), scorePage(truth, `${truth} Read more.`)]);
    const scores: Scores = { ...goodScores(), article: [{ name: 'all', rows: [{ name: 'ours', n, f1, se: {} }] }] };
    expect(valueOf(scores, 'article F1, all')).toBeCloseTo(f1, 4);
    expect(f1).toBeGreaterThan(0.9);
    expect(f1).toBeLessThan(1);
  });
});
