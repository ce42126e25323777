import { describe, expect, it } from 'vitest';
import { quotesIn, saidIn } from './quotes-in.ts';

describe('the speaker is found', () => {
  it('by full name where only the family name stands beside the words', () => {
    expect(saidIn('en', 'Anna Berg bakes bread in Lund.', '“We close at noon,” Berg said.')).toEqual([
      'Anna Berg: We close at noon,',
    ]);
  });

  it('by full name where the full name comes later', () => {
    expect(
      saidIn('en', 'The mayor said the bridge was “beyond repair” on Monday.', 'Mayor Anna Berg took office in May.'),
    ).toEqual(['Anna Berg: beyond repair']);
  });

  it('behind a colon', () => {
    expect(saidIn('en', 'Anna Berg: “We close at noon.”')).toEqual(['Anna Berg: We close at noon.']);
  });

  it('over an apposition', () => {
    expect(saidIn('en', '“We close at noon,” Anna Berg, a baker from Lund, told reporters.')).toEqual([
      'Anna Berg: We close at noon,',
    ]);
  });

  it('behind an office and a comma', () => {
    expect(saidIn('en', '“We close at noon,” said the head of the union, Anna Berg, on Monday.')).toEqual([
      'Anna Berg: We close at noon,',
    ]);
  });

  it('by a pronoun that only one person fits', () => {
    expect(saidIn('en', 'Mr Tom Reed met Ms Anna Berg in Lund.', '“We close at noon,” she said.')).toEqual([
      'Anna Berg: We close at noon,',
    ]);
  });

  it('as described where no name is known', () => {
    expect(saidIn('en', '“We close at noon,” a neighbour said.')).toEqual(['a neighbour: We close at noon,']);
  });

  it('inside French marks', () => {
    expect(
      saidIn('fr', 'Mme Anne Morel dirige le port.', '« Rien ne change, souligne-t-elle. Nous partons demain. »'),
    ).toEqual(['Anne Morel: Rien ne change, souligne-t-elle. Nous partons demain.']);
  });

  it('behind the verb in German', () => {
    expect(saidIn('de', 'Auf die Frage von Paul Lenz sagte Anna Berg: „Wir schließen mittags.“')).toEqual([
      'Anna Berg: Wir schließen mittags.',
    ]);
  });

  it('behind a dash in Norwegian', () => {
    expect(saidIn('no', 'Kari Berge driver bakeriet.', '– Vi stenger klokken tolv, sier Berge.')).toEqual([
      'Kari Berge: Vi stenger klokken tolv',
    ]);
  });

  it('before the words in Turkish', () => {
    expect(saidIn('tr', 'Belediye Başkanı Ayşe Demir, “Köprü bahara kadar kapalı kalacak” dedi.')).toEqual([
      'Ayşe Demir: Köprü bahara kadar kapalı kalacak',
    ]);
  });

  it('by family name in Japanese', () => {
    expect(saidIn('ja', '山本花子市長が会見した。', '山本氏は「橋は春まで閉じたままだ」と述べた。')).toEqual([
      '山本花子: 橋は春まで閉じたままだ',
    ]);
  });
});

describe('nobody is given words that are not theirs', () => {
  it('who is told does not speak', () => {
    expect(saidIn('en', 'Anna Berg told Tom Reed the bridge was “a complete mess” after the storm.')).toEqual([
      'Anna Berg: a complete mess',
    ]);
  });

  it('who is asked does not speak', () => {
    const [quote] = quotesIn('en', 'Tom Reed was asked about “the complete mess at the harbour in the north”.');
    expect(quote?.speaker ?? null).toBeNull();
  });

  it('two men in one sentence leave "he" open', () => {
    const [quote] = quotesIn('en', 'Mr Tom Reed and Mr Ken Wood met in Lund.', '“We close at noon,” he said.');
    expect(quote).toMatchObject({ speaker: null, found: 'unattributed', cue: 'said' });
  });

  it('a man is not she', () => {
    const [quote] = quotesIn('en', 'Mr Tom Reed bakes bread in Lund.', '“We close at noon,” she said.');
    expect(quote?.speaker).toBeNull();
  });

  it('titles, slogans and so-called words are no quotations', () => {
    expect(saidIn('en', 'Anna Berg read the novel “The Long Bridge” and drank “harbour coffee” there.')).toEqual([]);
  });

  it('what a sign says is no quotation', () => {
    expect(saidIn('en', 'Tom Reed held a sign saying “no more bridges here”.')).toEqual([]);
  });
});

describe('an utterance is one', () => {
  const utterances = (...paragraphs: readonly string[]) => quotesIn('en', ...paragraphs).map((one) => one.utterance);

  it('when its attribution splits it', () => {
    expect(utterances('“We close,” Anna Berg said, “at noon.”')).toEqual([1, 1]);
  });

  it('when it goes on in the next sentence', () => {
    expect(utterances('“We close at noon,” Anna Berg said. “Come early.”')).toEqual([1, 1]);
  });

  it('when it runs over paragraphs, whose last one may name the speaker', () => {
    const quotes = quotesIn('en', '“We close at noon every day.', '“Come early,” Anna Berg said.');
    expect(quotes.map(({ speaker, utterance }) => [speaker, utterance])).toEqual([
      ['Anna Berg', 1],
      ['Anna Berg', 1],
    ]);
  });

  it('once only, where a heading repeats it', () => {
    expect(saidIn('en', '# “We close at noon”', 'Text of the day.', '“We close at noon,” Anna Berg said.')).toEqual([
      'Anna Berg: We close at noon,',
    ]);
  });
});
