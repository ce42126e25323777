import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../src/core/model.ts';
import { HowFound } from '../../src/extension/ui/speaker.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./english.ts')).englishBrowser }));

const QUOTE: Quote = {
  text: 'The last boat leaves at ten.',
  speaker: 'Ana Berg',
  role: '',
  cue: 'said',
  kind: 'direct',
  block: 0,
  start: 0,
  end: 30,
  utterance: 1,
  found: 'named',
  confidence: 0.9,
};

/** What a reader is told of how the speaker was found. */
function told(quote: Partial<Quote>): string | null {
  const place = document.createElement('div');
  render(<HowFound quote={{ ...QUOTE, ...quote }} />, place);
  return place.textContent;
}

describe('how a speaker was found', () => {
  beforeEach(() => vi.stubGlobal('document', new JSDOM().window.document));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a name beside the words', { found: 'named' }, 'named'],
    ['a pronoun', { found: 'pronoun', pronoun: 'she' }, 'from “she”'],
    ['a sentence that leaves the pronoun out', { found: 'pronoun', pronoun: '' }, 'from context'],
    ['a sentence without any subject', { found: 'pronoun' }, 'from context'],
  ] as const)('is told of %s', (_, quote, words) => expect(told(quote)).toBe(words));
});
