import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { labelFigures } from './label-figures.ts';
import type { ArticleLine, PageLine } from './page-reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-labels-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (id: string, truth: object, withheld = false) => {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(truth));
  return { id, file: `${id}.html`, truth: `${id}.json`, withheld };
};
const line = (id: string, article: Partial<ArticleLine> | null): PageLine =>
  ({ id, article: article && { byline: [], published: null, truncated: false, blocks: [], ...article } }) as PageLine;

it('names count in any order and typography, days without their hours; what no truth tells is not asked', () => {
  const entries = [
    entry('a', { authors: ['Ada Quill', 'Orm O’Brien'], publishing_date: '2026-11-03 08:00:00' }),
    entry('b', { author: 'Tilde Grannock', date: '2026-11-04' }),
    entry('c', {}, true),
    entry('d', { text: 'Some text.' }, true),
  ];
  const lines = [
    line('a', { byline: ["Orm O'Brien", 'ADA QUILL'], published: '2026-11-03T09:00:00Z' }),
    line('b', null),
    line('c', { truncated: true, blocks: [{ kind: 'paragraph', text: 'The beginning.' }] }),
    line('d', { blocks: [{ kind: 'paragraph', text: 'The beginning.' }] }),
  ];
  const values = labelFigures(folder, entries, lines).map(({ name, value }) => [name, value]);
  expect(values).toEqual([
    ['bylines, the same names', 0.5],
    ['days of publication', 0.5],
    ['withheld texts told to be cut, or none shown', 0.5],
  ]);
});

it('a folder whose truths tell nothing gives no figure', () => {
  expect(labelFigures(folder, [entry('e', {})], [])).toEqual([]);
});
