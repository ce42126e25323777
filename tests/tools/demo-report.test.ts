import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '../../src/core/model.ts';
import type { FoldReport } from '../../src/extension/messages.ts';
import { demoReport } from './demo-report.ts';
import { DEMO, frontPage } from './demo-site.ts';

const ARTICLE: Article = {
  title: 'Bees move into the town hall',
  byline: ['Mara Quill'],
  published: null,
  updated: null,
  section: '',
  siteName: '',
  language: 'en',
  dir: '',
  url: '',
  truncated: false,
  truncation: 0,
  credits: [],
  blocks: [],
};
const FOLD: FoldReport = {
  id: 0,
  kind: 'newsletter',
  reason: { type: 'evidence', parts: [] },
  sentence: 'E-mail field, sign-up button',
  state: 'folded',
  paths: [],
  text: 'The Hive Letter, every morning at six, with all that the bees of the town have seen since',
};
const quote = (text: string, utterance: number, more: Partial<Quote> = {}): Quote => ({
  text,
  speaker: 'Ludo Farn',
  role: '',
  cue: 'said',
  kind: 'direct',
  block: 0,
  start: 0,
  end: 1,
  utterance,
  found: 'named',
  confidence: 1,
  ...more,
});
const report = (folds: FoldReport[], quotes: Quote[]) => demoReport(ARTICLE, folds, quotes, () => 'Newsletter');

describe('the report of the demo', () => {
  it('names the article, each fold with its first words and its reason', () => {
    expect(report([FOLD], [])).toEqual([
      'Bees move into the town hall – Mara Quill',
      '',
      'Folded on the page: 1',
      '  Newsletter: The Hive Letter, every morning at six, with all that the …',
      '      Why: E-mail field, sign-up button',
      '',
      'Quotes: 0',
    ]);
  });

  it('does not count what is only reported', () => {
    expect(report([{ ...FOLD, state: 'reported' }], [])).toContain('Folded on the page: 0');
  });

  it('prints the halves of an utterance as one quote, with the speaker’s role', () => {
    const lines = report([], [quote('They hum,', 0, { role: 'a clerk' }), quote('and we work.', 0)]);
    expect(lines.slice(-3)).toEqual(['Quotes: 1', '  Ludo Farn, a clerk:', '      “They hum, … and we work.”']);
  });

  it('names nobody where no name is sure', () => {
    expect(report([], [quote('They hum.', 0, { speaker: null })])).toContain('  No name that is sure:');
  });
});

describe('the front page of the demo site', () => {
  it('leads to every page, to the demo first', () => {
    const links = [...frontPage().matchAll(/href="\/([^"]+)"/gu)].map(([, slug]) => slug);
    expect(links[0]).toBe(DEMO);
    expect(links.length).toBeGreaterThan(30);
    expect(new Set(links).size).toBe(links.length);
  });
});
