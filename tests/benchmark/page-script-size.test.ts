/** How much every page in the browser must parse because Clean Copy is installed. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';

/** Most that the two scripts may have together, in bytes as packed by gzip. */
const MOST = 45_000;

const scripts = await Promise.all(
  ['content', 'early'].map((name) => bundle(`src/extension/${name}.iife.ts`, 'script')),
);

describe('the scripts that run in every page', () => {
  it('are small, however many languages Clean Copy knows', () => {
    const bytes = scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(MOST);
  });

  it('carry no words of offers and of lines beside an article: the worker has them', () => {
    for (const word of ['newsletter abonnieren', 'lesen sie auch', 'übersetzt von']) {
      for (const code of scripts) expect(code.toLowerCase()).not.toContain(word);
    }
  });
});
