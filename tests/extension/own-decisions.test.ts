import { describe, expect, it } from 'vitest';
import { addFoldRule, foldRulesFor } from '../../src/core/fold-rules.ts';
import type { FoldRule, SiteChoice } from '../../src/core/site-rules.ts';
import { createOwnDecisions } from '../../src/extension/own-decisions.ts';

const HOST = 'varn-times.example';
const LETTER: FoldRule = { selector: '.letter', fingerprint: 'a', action: 'never' };
const BOX: FoldRule = { selector: '.box', fingerprint: 'b', action: 'never' };
const FRESH: SiteChoice = { everywhere: true, sites: {} };
const WITH_LETTER = addFoldRule(FRESH, HOST, LETTER);

/** Decisions of a page whose worker answers when it is told to, or refuses. */
function open() {
  const errands: { readonly name: string; readonly end: (error?: Error) => Promise<void> }[] = [];
  const decisions = createOwnDecisions(HOST, (name) => {
    return new Promise<void>((resolve, reject) => {
      const end = async (error?: Error) => {
        if (error) reject(error);
        else resolve();
        await new Promise((later) => setTimeout(later));
      };
      errands.push({ name, end });
    });
  });
  const over = (settings: SiteChoice) => foldRulesFor(decisions.over(settings), HOST);
  const asked = async () => {
    await new Promise((later) => setTimeout(later));
    return errands.map(({ name }) => name);
  };
  return { decisions, over, errands, asked };
}

describe('a decision about a block', () => {
  it('holds before storage tells of it, and leaves the rest to storage then', async () => {
    const { decisions, over, errands, asked } = open();
    decisions.keep(LETTER);
    expect(over(FRESH)).toEqual([LETTER]);
    await asked();
    await errands[0]!.end();
    expect(over(FRESH)).toEqual([]);
  });

  it('that was taken back is not there again when storage tells of it late', async () => {
    const { decisions, over } = open();
    decisions.keep(LETTER);
    decisions.drop([LETTER]);
    expect(over(WITH_LETTER)).toEqual([]);
  });

  it('is told to the worker after the one before it', async () => {
    const { decisions, errands, asked } = open();
    decisions.keep(LETTER);
    decisions.drop([LETTER]);
    expect(await asked()).toEqual(['keepFoldRule']);
    await errands[0]!.end();
    expect(await asked()).toEqual(['keepFoldRule', 'dropFoldRules']);
  });

  it('that storage refuses holds, and those after it are told all the same', async () => {
    const { decisions, over, errands, asked } = open();
    decisions.keep(LETTER);
    decisions.keep(BOX);
    await asked();
    await errands[0]!.end(new Error('Storage is full.'));
    expect(await asked()).toEqual(['keepFoldRule', 'keepFoldRule']);
    await errands[1]!.end();
    expect(over(FRESH)).toEqual([LETTER]);
    decisions.drop([LETTER]);
    expect(over(FRESH)).toEqual([]);
  });
});
