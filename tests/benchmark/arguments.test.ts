import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('the measure command', () => {
  it('reads the whole corpus with two browsers when nothing is said', () => {
    const options = readArguments([], '/corpus/pages');
    expect(options).toMatchObject({ pages: '/corpus/pages', only: '', jobs: 2, peers: false, ci: false, raise: false });
  });

  it('takes folder, file, filter and number of browsers', () => {
    const words = ['--pages', 'a', '--out', 'b.jsonl', '--only', 'harbour', '--jobs', '1', '--peers', '--resume'];
    const options = readArguments(words, '/corpus/pages');
    expect(options).toMatchObject({ pages: 'a', out: 'b.jsonl', only: 'harbour', jobs: 1, peers: true, resume: true });
  });

  it('says how it is called when it does not know a word', () => {
    expect(() => readArguments(['--pagse', 'a'], 'x')).toThrow(/--pagse[\s\S]*Usage: npm run --silent measure/u);
  });

  it.each(['0', 'two', '1.5'])('refuses %s browsers', (jobs) => {
    expect(() => readArguments(['--jobs', jobs], 'x')).toThrow(/whole number from 1 on/u);
  });

  it.each(['--raise', '--ci'])('refuses %s on a part of the pages', (word) => {
    expect(() => readArguments(['--only', 'harbour', word], 'x')).toThrow(/cannot lift or hold the floors/u);
  });
});
