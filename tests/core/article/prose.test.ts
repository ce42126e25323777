import { describe, expect, it } from 'vitest';
import { endsSentence, weightOf } from '../../../src/core/article/prose.ts';

describe('a text ends as a sentence', () => {
  it.each([
    ['The ferry waits.'],
    ['Does it wait?'],
    ['It waits!'],
    ['“It waits.”'],
    ['(It waits.)'],
    ['It waits …'],
    ['« Il attend. »'],
    ['船は待つ。'],
    ['「船は待つ。」'],
    ['هل ينتظر؟'],
    ['नाव रुकती है।'],
    ['เรือข้ามฟากจะออกเดินทางเพียงวันละสองเที่ยวหากน้ำค้างแข็งยังคงอยู่จนถึงกลางเดือนและคนทำขนมปังบนเกาะจะต้องอบขนมปังของตัวเอง'],
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  it.each([['The second pier'], ['Photo: Orm Feddersen'], ['The council said:'], ['港の写真'], ['เรือข้ามฟาก'], ['']])(
    'but not: %s',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

it('a letter of a script without blanks weighs more', () => {
  expect(weightOf('ferry')).toBe(5);
  expect(weightOf('渡し船')).toBeGreaterThan(5);
});
