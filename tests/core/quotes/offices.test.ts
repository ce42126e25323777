/** Who an office, an owner or a place beside a name leads to. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

describe('behind an owner', () => {
  it('the full name speaks, not its owner', () => {
    expect(saidIn('en', '“It is a first,” said Berg’s top harbour policy aide Tom Reed.')).toEqual([
      'Tom Reed: It is a first,',
    ]);
    expect(saidIn('en', '“It is a first,” said Florida’s Tom Reed, a longtime critic.')).toEqual([
      'Tom Reed: It is a first,',
    ]);
  });
});

describe('a place', () => {
  it('behind a comma is not whom the sentence is about', () => {
    expect(
      saidIn(
        'en',
        'Speaking at a hall in Lund, New Holland, Tom Reed went after Ken Wood, calling him “a total stiff”.',
      ),
    ).toEqual(['Tom Reed: a total stiff']);
  });
});

describe('an office', () => {
  it('is nobody whom only its own sentence names', () => {
    expect(
      saidIn(
        'en',
        'Tom Reed spoke over boos. Reed thanked the crowd.',
        'The Lund senator sought to calm his guests, saying nobody would “get beat up” at one of Wood’s rallies.',
        'Ken Wood won the vote.',
      )[0],
    ).not.toContain('Wood');
  });
});

describe('who is told something', () => {
  it('does not say it, though a participle stands right behind', () => {
    expect(saidIn('en', 'Tom Reed emailed supporters saying: “The struggle continues for all of us.”')).toEqual([
      'Tom Reed: The struggle continues for all of us.',
    ]);
  });
});

describe('a sentence', () => {
  it('that is only “adding” goes on with who spoke', () => {
    expect(saidIn('en', 'Tom Reed said the report “was not good”. Adding, “What they do is never that bad.”')).toEqual([
      'Tom Reed: was not good',
      'Tom Reed: What they do is never that bad.',
    ]);
  });

  it('in brackets tells nothing of the quotation behind them', () => {
    expect(
      saidIn(
        'en',
        '(The odds are slim, as sailors hold the pier.) “She said that ‘I know the tide,’” Ann Berg (D-Lund) said.',
      ),
    ).toEqual(['Ann Berg: She said that ‘I know the tide,’']);
  });
});
