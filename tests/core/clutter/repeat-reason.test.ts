import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { pageOf } from '../page-of.ts';

const PARAGRAPHS = [
  'The last ferry to Sandholm will go on leaving at ten past one, the council of Veldmark decided after a long night.',
  'Nurses, cleaners and students take it home from the mainland, and most of them have no other way across the water.',
  'The crossings will cost the town three hundred thousand a year, which the parking fund is to pay from the autumn on.',
  'If fewer than a hundred people a night use the boat over a whole winter, the council is going to vote on it again.',
];
const markup = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const reasonsOn = (body: string) => analyse(pageOf(body)).findings.map(({ reason }) => reason);

describe('the reason of a repeat', () => {
  it('names the one paragraph that says the same', () => {
    const body = `<article>${markup(PARAGRAPHS)}<div class="x">${markup(PARAGRAPHS.slice(0, 1))}</div></article>`;
    expect(reasonsOn(body)).toEqual([{ type: 'same', paragraph: 1 }]);
  });

  it('names the first and the last paragraph of a run', () => {
    const body = `<article>${markup(PARAGRAPHS)}<div class="x">${markup(PARAGRAPHS.slice(0, 3))}</div></article>`;
    expect(reasonsOn(body)).toEqual([{ type: 'same', paragraph: 1, last: 3 }]);
  });
});
