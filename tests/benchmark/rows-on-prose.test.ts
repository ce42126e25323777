import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsOnProse } from './rows-on-prose.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-rows-'));
const page = (id: string, language: string | null, text: string, truthKind = ['text']) => {
  writeFileSync(join(folder, 'truth', `${id}.json`), JSON.stringify({ text }));
  return { id, language, file: '', truth: `truth/${id}.json`, truthKind };
};
beforeAll(() => {
  mkdirSync(join(folder, 'truth'));
  const entries = [
    page('a', 'en', 'The quay is open.\n\nSign up for our newsletter, said the sign on the door.'),
    page('b', 'de', 'Das Abo endet im Mai.\nSign up for our newsletter, stand auf dem Schild.'),
    page('c', null, 'Nothing is sold here.'),
    page('d', 'en', 'Donate now!', ['title']),
  ];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify([...entries, { id: 'e', file: '' }]));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('phrases that take a line of an article for an offer are named with their lines and pages', () => {
  const { lines, fired } = rowsOnProse(folder);
  expect(lines).toBe(5);
  expect(fired.every(({ language, pages }) => language === 'en' && pages === 2)).toBe(true);
  expect(fired.map(({ kind }) => kind)).toContain('newsletter');
});

it('words of the trade alone are no finding, and pages without a true text are not read', () => {
  expect(rowsOnProse(folder).fired.some(({ kind }) => kind === 'donation' || kind === 'subscription')).toBe(false);
});
