import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../src/extension/options/json-lines.ts';

describe('the lines of a JSON text', () => {
  it('are told for every part, and for what is missing in the line of what should hold it', () => {
    const read = readJsonLines('{\n  "sites": {\n    "a.example": {\n      "on": [1,\n 2]\n    }\n  }\n}');
    if ('faultLine' in read) throw new Error('This is JSON.');
    expect(
      [['sites'], ['sites', 'a.example'], ['sites', 'a.example', 'on', 1], ['sites', 'b']].map(read.lineOf),
    ).toEqual([2, 3, 5, 2]);
  });

  it.each([
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": 1\n"b": 2}', 3],
    ['{"a":\ntru}', 2],
    ['', 1],
    ['[1]\n\nx', 3],
    ['"a\nb"', 1],
  ])('are told where %j stops to be JSON', (text, line) => {
    expect(readJsonLines(text)).toEqual({ faultLine: line });
  });

  it('agree with the browser on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:01e-.tn \\') })), (text) => {
        let data: unknown;
        try {
          data = JSON.parse(text);
        } catch {
          expect(readJsonLines(text)).toHaveProperty('faultLine');
          return;
        }
        expect(readJsonLines(text)).toMatchObject({ data });
      }),
    );
  });
});
