import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

const said = (...paragraphs: readonly string[]) => saidIn('en', ...paragraphs);

describe('no speaker is', () => {
  it('who is called something, however often', () => {
    expect(said('Sandholm is often called the “harbour of all harbours,” and ships know why.')).toEqual([]);
  });

  it('a people’s name that only tells which noun is meant', () => {
    const about = 'The Veldish text was mailed. Every Veldish home has it.';
    expect(said(`The Veldish brochure says “the harbour is shut before the spring comes”. ${about}`)).toEqual([
      'The Veldish brochure: the harbour is shut before the spring comes',
    ]);
    expect(said('The harbour was declared “wholly unfit” by the Veldish prosecutor’s office on Monday.')).toEqual([
      'the Veldish prosecutor’s office: wholly unfit',
    ]);
    expect(said('He said the average Veldener views the harbour as “a thing of the distant past”.')[0]).not.toMatch(
      /^Veldener/u,
    );
  });

  it('a month or an era', () => {
    expect(said('Sept. 8, 1963: “The harbour was opened by the king himself.”')).toEqual([
      '?: The harbour was opened by the king himself.',
    ]);
    expect(said('They used such lamps as early as 500 BC saying “the old ones filled them with fish oil”.')[0]).toMatch(
      /^\?/u,
    );
  });

  it('the house whose lead speaks', () => {
    const house = 'Orchard Search is old. Orchard Search will change.';
    expect(
      said(`It is, according to Orchard Search lead Liz Tarn, “truly the biggest change in years”. ${house}`),
    ).toEqual(['Liz Tarn: truly the biggest change in years']);
  });

  it('whom the one that speaks praises', () => {
    expect(said('“We close the harbour at noon,” said Anna Berg praising Tom Reed.')).toEqual([
      'Anna Berg: We close the harbour at noon,',
    ]);
    expect(said('“We close the harbour at noon,” said Zorbla Quim adding Tom Reed had agreed.')).toEqual([
      'Zorbla Quim: We close the harbour at noon,',
    ]);
  });

  it('a thing that is only named before “it”', () => {
    expect(said('Courts of the VHB read the rules anew. “All boats leave the harbour by noon,” it reads.')).toEqual([
      '?: All boats leave the harbour by noon,',
    ]);
    const words = 'It focuses on what it calls “piracy of the slow kind”.';
    expect(said(`NEW LUND: A quarrel between neighbours takes a turn. ${words}`)[0]).toMatch(/^\?/u);
    expect(said('ANNA BERG: “We will open the harbour in spring.”')[0]).toMatch(/^Anna Berg|^ANNA BERG/u);
  });

  it('“Jr.” alone: it belongs to the name before it', () => {
    expect(said('Martin Luther King Jr. was there. King said, “Now is the time to open the harbour.”')).toEqual([
      'Martin Luther King Jr.: Now is the time to open the harbour.',
    ]);
  });
});
