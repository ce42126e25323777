/** English news prose: names that are little words, offices before names, many of a kind, sources inside a clause. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

describe('in English', () => {
  it('a month or a verb is a family name behind a given name or an address', () => {
    expect(
      saidIn(
        'en',
        'Theresa May said the vote was “a clear mandate to leave”. The vote is in May.',
        '“It is done,” Mrs May said. “It is over,” May added.',
      ),
    ).toEqual(['Theresa May: a clear mandate to leave', 'Theresa May: It is done,', 'Theresa May: It is over,']);
  });

  it('a weekday behind a name is none', () => {
    expect(saidIn('en', 'Tom Reed met Diane Saturday and said it was “a long day”. Diane Saturday said no.')).toEqual([
      'Tom Reed: a long day',
    ]);
  });

  it('an office of several words leads to its name', () => {
    expect(saidIn('en', '“Thank you all,” said master of ceremonies Karim Aydin, a baker.')).toEqual([
      'Karim Aydin: Thank you all,',
    ]);
    expect(
      saidIn(
        'en',
        'Governor Jim Doyle was there.',
        '“He did it in March,” said former governor and party chairman Ed Lowe.',
      ),
    ).toEqual(['Ed Lowe: He did it in March,']);
  });

  it('many of a kind speak as described', () => {
    expect(
      saidIn('en', 'Proponents of the bill say it is “long overdue”.', 'Leaders of the union said it was “a waste”.'),
    ).toEqual(['Proponents of the bill: long overdue', 'Leaders of the union: a waste']);
  });

  it('an apostrophe before a word hides no quotation', () => {
    expect(saidIn('en', '“I have not asked ‘em. We’ll see,” Tom Reed said. “I like it here.”')).toEqual([
      'Tom Reed: I have not asked ‘em. We’ll see,',
      'Tom Reed: I like it here.',
    ]);
  });

  it('behind a colon the subject of the main clause speaks', () => {
    expect(
      saidIn('en', 'Tom Reed met the press. In an interview later that day, Reed went further: “It will be the end.”'),
    ).toEqual(['Tom Reed: It will be the end.']);
  });

  it('a statement behind a comma is its owner’s', () => {
    expect(
      saidIn('en', 'After the storm, Tom Reed issued a statement, “Our thoughts are with them all tonight.”'),
    ).toEqual(['Tom Reed: Our thoughts are with them all tonight.']);
  });

  it('who spoke goes on where since then the text was about nobody else', () => {
    expect(
      saidIn(
        'en',
        '“It is the schools,” says Mel Rolo, 32, of Lund. Rolo supports Ann Berg in the race. “I have no job.”',
      ),
    ).toEqual(['Mel Rolo: It is the schools,', 'Mel Rolo: I have no job.']);
  });

  it('a word such as another stands alone before its verb, and is nobody known', () => {
    expect(
      saidIn('en', 'One employee said morale was “at rock bottom”; another described the letter as “a joke”.'),
    ).toEqual(['One employee: at rock bottom', '?: a joke']);
  });

  it('what someone is called by a pronoun is no title', () => {
    expect(saidIn('en', 'Tom Reed turned down an offer he called “an insult”.')).toEqual(['Tom Reed: an insult']);
  });

  it('a lone capital behind an article tells of what kind someone is', () => {
    expect(saidIn('en', '“We stopped playing after an hour,” said the Norwegian. “We were tired.”')).toEqual([
      'the Norwegian: We stopped playing after an hour,',
      'the Norwegian: We were tired.',
    ]);
    expect(saidIn('en', 'Manager Luis Prado lost. “We stopped playing after an hour,” said the Spaniard.')).toEqual([
      'Luis Prado: We stopped playing after an hour,',
    ]);
  });

  it('what someone used to say is said', () => {
    expect(saidIn('en', '“Write it down,” Anna Berg used to say.')).toEqual(['Anna Berg: Write it down,']);
  });

  it('who came in without a name has none later', () => {
    expect(
      saidIn(
        'en',
        '“You are late!” shouted a man. Council leader Jim Fenn asked him to leave. “I pay taxes,” the man replied.',
      ),
    ).toEqual(['a man: You are late!', 'a man: I pay taxes,']);
  });

  it('a firm with an ampersand is one name', () => {
    expect(saidIn('en', '“We see a chance to buy,” analysts at Kerr & Co wrote in a note.')).toEqual([
      'analysts: We see a chance to buy,',
    ]);
  });
});
