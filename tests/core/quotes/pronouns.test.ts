/** He and she: whom a pronoun beside a quotation means. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

/** Two men are known; each case says who of them "he" is. */
const MEN = 'Baker Tom Reed and sailor Ken Wood have lived in Lund for years.';

const said = (...paragraphs: readonly string[]): readonly string[] => saidIn('en', MEN, ...paragraphs);

describe('"he" is', () => {
  it('whom the last sentence is about, rather than who spoke before', () => {
    expect(
      said('Wood said the harbour was closed.', 'Reed did not wait for the answer. “I row across,” he said.'),
    ).toEqual(['Tom Reed: I row across,']);
  });

  it('who says something rather than whom it is about', () => {
    expect(said('Reed is a careful man and bakes well, Wood said.', '“Good bread every day,” he said.')).toEqual([
      'Ken Wood: Good bread every day,',
    ]);
  });

  it('the subject of its own sentence', () => {
    expect(said('Wood spoke first. Reed has read the plan, which he called “a long list of wishes”.')).toEqual([
      'Tom Reed: a long list of wishes',
    ]);
    expect(said('Wood spoke first. In his letter, Reed asked for one thing: “Give me flour,” he wrote.')).toEqual([
      'Tom Reed: Give me flour,',
    ]);
  });

  it('the same "he" that the sentence began with', () => {
    expect(said('Reed spoke first. He also took a swipe at Wood, who he dubbed “the little sailor”.')).toEqual([
      'Tom Reed: the little sailor',
    ]);
  });

  it('the one whom the sentence before set out by "as for"', () => {
    expect(said('Wood warned them of the tide.', 'As for Reed, he laughed. “I can swim,” he said.')).toEqual([
      'Tom Reed: I can swim,',
    ]);
  });

  it('who was asked, not who asked', () => {
    expect(said('A reporter asked Reed how he felt about the flood. He replied: “I am wet.”')).toEqual([
      'Tom Reed: I am wet.',
    ]);
    expect(said('Wood asked Reed about the flood. “I am wet all over,” he said.')).toEqual([
      'Tom Reed: I am wet all over,',
    ]);
  });

  it('who was asked by someone else', () => {
    expect(
      said(
        'Reed was asked by sailor Ken Wood whether the flood, as he put it, would “wash it all away”.',
        'He smiled. “Not me,” he said.',
      ).at(-1),
    ).toBe('Tom Reed: Not me,');
  });

  it('hardly whom the words themselves name', () => {
    expect(said('Reed met Wood in the yard.', '“Reed is the best baker we have,” he said.')).toEqual([
      '?: Reed is the best baker we have,',
    ]);
  });

  it('the aide whom another name leads to', () => {
    expect(said('Reed campaign manager Paul Lund said the vote was near.', '“We are ready for it,” he said.')).toEqual([
      'Paul Lund: We are ready for it,',
    ]);
  });

  it('not the object that a noun describes', () => {
    expect(said('Reed met farmer Paul Lund in the yard.', '“We are ready for it,” he said.')).toEqual([
      'Tom Reed: We are ready for it,',
    ]);
  });

  it('not someone who speaks in a side clause', () => {
    expect(
      said('Reed kept away from Wood and Paul Lund, who say the bread is dear.', '“Flour costs more,” he said.'),
    ).toEqual(['Tom Reed: Flour costs more,']);
  });

  it('the subject behind an opening side clause', () => {
    expect(said('As a small crowd of Lund sailors waited, Reed took the oars. “Here we go,” he said.')).toEqual([
      'Tom Reed: Here we go,',
    ]);
  });

  it('a man whom the article calls by his given name only, where he speaks', () => {
    expect(saidIn('en', 'Bernard said he was tired of it all.', '“We rowed all night,” he said.')).toEqual([
      'Bernard: We rowed all night,',
    ]);
  });

  it('open where an office may be anybody’s', () => {
    expect(said('Reed waved. The ferryman shook his head.', '“No boat today,” he said.')[0]).not.toContain('Ken Wood');
  });
});

describe('a given name', () => {
  it.each(['Aurelie', 'Aurélie'])('tells he from she with and without accents: %s', (given) => {
    expect(saidIn('en', `${given} Lund opened the yard for Tom Reed.`, '“Flour is dear,” he said.')).toEqual([
      'Tom Reed: Flour is dear,',
    ]);
  });
});

describe('nobody is', () => {
  it('a place', () => {
    expect(
      saidIn('en', 'Mr Reed toured the coast. New Haven drew a crowd. He was glad. “A fine town,” he said.'),
    ).toEqual(['Reed: A fine town,']);
  });
});
