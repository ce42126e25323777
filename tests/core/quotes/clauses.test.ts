import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

/** Each sentence names its speaker in a way of its own. */
const said = (lang: string, ...paragraphs: readonly string[]): readonly string[] => saidIn(lang, ...paragraphs);

describe('the clause that names the speaker', () => {
  it('goes on behind an abbreviated state or party', () => {
    expect(said('en', '“It is perfectly clear,” Harbour Chair Tom Reed, R-Ky., said. “We stay.”')).toEqual([
      'Tom Reed: It is perfectly clear,',
      'Tom Reed: We stay.',
    ]);
  });

  it('is the main one where a side clause opens the sentence', () => {
    expect(
      said('en', 'As the race has turned to diverse Harbour towns, Anna Berg has increasingly decried “old habits”.'),
    ).toEqual(['Anna Berg: old habits']);
  });

  it('is the outer one where the inner one has only a pronoun', () => {
    expect(said('en', 'Then, last week, Anna Berg said she believes the war was “a terrible mistake”.')).toEqual([
      'Anna Berg: a terrible mistake',
    ]);
  });

  it('is not taken for one by a noun that looks like a verb', () => {
    expect(
      said('en', 'Joe Lund, a baker, said that Paul Reed’s careless comments make him “put on a brave face”.'),
    ).toEqual(['Joe Lund: put on a brave face']);
  });

  it('is not the paper that someone issues', () => {
    expect(said('en', 'Anna Berg issued a statement describing the plan as “very bad”.')).toEqual([
      'Anna Berg: very bad',
    ]);
  });

  it('may be a noun that belongs to the speaker', () => {
    expect(said('en', 'Tom Reed’s response was: “No thanks, we are not here for the tea.”')).toEqual([
      'Tom Reed: No thanks, we are not here for the tea.',
    ]);
  });
});

describe('a name behind an office', () => {
  it('is found over plain words', () => {
    expect(said('en', '“We checked it twice,” former senior trial helper Tom Reed explained.')).toEqual([
      'Tom Reed: We checked it twice,',
    ]);
    expect(said('en', '“We checked it twice,” said Berg’s deputy manager, Tom Reed, who ran the yard.')).toEqual([
      'Tom Reed: We checked it twice,',
    ]);
  });
});

describe('a headline’s capitals', () => {
  it('give nobody a longer name', () => {
    expect(
      said('en', 'Anna Berg Responds To The Harbour With Anger.', 'Anna Berg came late.', '“Not us,” Berg said.'),
    ).toEqual(['Anna Berg: Not us,']);
  });

  it('leave a body that bears a person’s name a body', () => {
    expect(
      said('en', 'The Anna Berg Foundation paid for it.', 'Anna Berg was glad.', '“It was time,” Berg said.'),
    ).toEqual(['Anna Berg: It was time,']);
  });
});

describe('a dateline', () => {
  it('is no speaker', () => {
    expect(
      said('en', 'LUND, Dec. 8 (HPA) — In response to the plan, Anna Berg rallied her crew, saying: “We stop him.”'),
    ).toEqual(['Anna Berg: We stop him.']);
  });
});

describe('a paper that speaks', () => {
  it('is found where the words are said to stand', () => {
    expect(said('de', '„Wir zahlen“, heißt es in dem Schreiben an den Verein.')).toEqual(['Schreiben: Wir zahlen']);
    expect(said('de', 'In dem Antrag heißt es wörtlich: „Die Brücke bleibt zu.“')).toEqual([
      'Antrag: Die Brücke bleibt zu.',
    ]);
  });

  it('may have its name in marks, and its name is no quotation', () => {
    expect(said('de', 'Laut „Hafenblatt“ ist die Lage „sehr ernst und kaum zu lösen“.')).toEqual([
      'Hafenblatt: sehr ernst und kaum zu lösen',
    ]);
  });
});

describe('a German office', () => {
  it('may be a genitive', () => {
    expect(said('de', 'Das ist nach Angaben des künstlerischen Leiters „die ganze Wahrheit darüber“.')).toEqual([
      'des künstlerischen Leiters: die ganze Wahrheit darüber',
    ]);
  });

  it('may be of two halves', () => {
    expect(said('de', '„Wir gehen“, sagte der Lunder Hafen-, Bau- und Sozialdirektor Alain Berg.')).toEqual([
      'Alain Berg: Wir gehen',
    ]);
  });

  it('leaves an unknown one as the article describes it', () => {
    expect(said('de', 'Die Passagiere berichteten, das Schiff sei mit einem „großen Ruck“ aufgesetzt.')).toEqual([
      'Die Passagiere: großen Ruck',
    ]);
  });
});

describe('a German noun', () => {
  it('that a name follows is an office, whatever it is called', () => {
    expect(said('de', '„Es wird kalt“, sagte die lettische Wetterforscherin Zoran Vakulo.')).toEqual([
      'Zoran Vakulo: Es wird kalt',
    ]);
  });

  it('for a body speaks behind its verb', () => {
    expect(said('de', 'Warum niemand etwas merkte, erklärte die Universität so: „Wir haben nicht gefragt.“')).toEqual([
      'Universität: Wir haben nicht gefragt.',
    ]);
  });
});

describe('a missing blank behind a full stop', () => {
  it('joins no two words to a name', () => {
    expect(said('de', 'Anna Berg kam.', '„Wir gehen jetzt“, sagte Berg.Danach fuhr sie ab.')).toEqual([
      'Anna Berg: Wir gehen jetzt',
    ]);
  });
});
