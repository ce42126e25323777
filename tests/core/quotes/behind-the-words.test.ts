/** Who speaks, told behind the words: a signature, a sentence that a full stop cuts off. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './quotes-in.ts';

describe('a signature', () => {
  it('behind a dash tells who wrote the words', () => {
    expect(
      saidIn(
        'en',
        '“We row across every day.” ― Pamela Padilla “Nobody helps us at all.”— Tom Reed, 34, of Lund',
        '“The tide takes it all.” – Ann Berg',
      ),
    ).toEqual([
      'Pamela Padilla: We row across every day.',
      'Tom Reed: Nobody helps us at all.',
      'Ann Berg: The tide takes it all.',
    ]);
    expect(saidIn('de', '„Wir rudern jeden Tag hinüber.“ – Anna Berg, Bäckerin')).toEqual([
      'Anna Berg: Wir rudern jeden Tag hinüber.',
    ]);
  });

  it('behind a title makes no quotation of it', () => {
    expect(saidIn('en', '“The Long Bridge” – Ann Berg')).toEqual([]);
  });

  it('is none where the sentence goes on', () => {
    expect(saidIn('en', 'Tom Reed came. “The tide takes it all.” – Ann Berg laughed and left.')[0]).not.toContain(
      'Berg',
    );
  });
});

describe('a sentence that only says who speaks', () => {
  it('belongs to the quotation before it, though a full stop stands between', () => {
    expect(saidIn('en', '“The bridge is shut today.” Tom Reed said. “Nobody may cross it”. Ken Wood said.')).toEqual([
      'Tom Reed: The bridge is shut today.',
      'Ken Wood: Nobody may cross it',
    ]);
  });

  it('has something to say of its own behind other verbs', () => {
    expect(saidIn('en', '“The bridge is shut,” Ken Wood said. “It is old.” Tom Reed disagreed.')).toEqual([
      'Ken Wood: The bridge is shut,',
      'Ken Wood: It is old.',
    ]);
  });
});

describe('a quotation that stands alone', () => {
  it('is by whom the sentence before is about, though it names others', () => {
    expect(
      saidIn('en', 'Tom Reed praised the work of Ken Wood in the yard. “We need someone who brings people together.”'),
    ).toEqual(['Tom Reed: We need someone who brings people together.']);
  });

  it('is not by him where it speaks of him by name', () => {
    expect(
      saidIn('en', 'Tom Reed praised the work of Ken Wood in the yard. “We need men like Reed who bring us together.”'),
    ).toEqual(['?: We need men like Reed who bring us together.']);
  });
});

describe('any verb', () => {
  it('behind a name and a pause may be one of saying', () => {
    expect(saidIn('en', 'Tom Reed came in. “You have kept us waiting here,” Reed grizzled.')).toEqual([
      'Tom Reed: You have kept us waiting here,',
    ]);
  });
});
