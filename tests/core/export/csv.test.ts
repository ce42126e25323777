import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { quotesToCsv } from '../../../src/core/export/csv.ts';
import { ferryArticle, ferryQuotes } from './invented-article.ts';

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('quotes as a table', () => {
  it('have a line for each utterance', () => {
    const rows = rowsOf(
      quotesToCsv(ferryArticle, ferryQuotes, { links: new Map([[0, 'https://a.example/#:~:text=x']]) }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      quote: '“We sail on Monday,” … “and every day after.”',
      speaker: 'Ida Moreno',
      role: 'the harbour master',
      cue: 'said',
      found: 'named',
      title: 'Ferry to Lindholm sails again',
      author: 'Lea Sander; Jon "J." Ek',
      site: 'Lindholm Courier',
      published: '2026-05-04T06:30:00+02:00',
      url: 'https://courier.example/ferry',
      link: 'https://a.example/#:~:text=x',
    });
    expect(rows[1]).toMatchObject({ speaker: '', found: 'unattributed', link: '' });
  });

  it.each(['=1+1', '+1', '-1', '@sum', '=HYPERLINK("https://a.example")'])('start no formula (%s)', (title) => {
    expect(rowsOf(quotesToCsv({ ...ferryArticle, title }, ferryQuotes))[0]!['title']).toBe(`'${title}`);
  });

  it('keep quote marks, commas and line ends of a cell inside it', () => {
    const title = 'A "ferry", again\nand again';
    expect(rowsOf(quotesToCsv({ ...ferryArticle, title }, ferryQuotes))[0]!['title']).toBe(title);
  });
});
