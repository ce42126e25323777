import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../pages/fixtures.ts';
import { scaffoldPage, TO_WRITE } from './page-scaffold.ts';

let pages = '';
beforeAll(() => {
  pages = `${mkdtempSync(join(tmpdir(), 'clean-copy-pages-'))}/`;
});
afterAll(() => rmSync(pages, { recursive: true }));

describe('a new page', () => {
  it('is a page and an expectation that is not finished', () => {
    const written = scaffoldPage(pages, 'meter-below-the-lead');
    expect(written).toHaveLength(2);
    for (const path of written) expect(readFileSync(path, 'utf8')).toContain(TO_WRITE);
    expect(() => readFixtures(pages)).toThrow(`meter-below-the-lead is not finished: write over every "${TO_WRITE}".`);
  });

  it('never takes the place of another', () => {
    scaffoldPage(pages, 'twice');
    expect(() => scaffoldPage(pages, 'twice')).toThrow('There is a page twice already');
  });

  it.each([
    [undefined, 'Name the page after what it shows'],
    ['Über Uns', 'must be small letters and hyphens'],
    ['../escape', 'must be small letters and hyphens'],
  ])('is refused the name %s', (slug, sentence) => {
    expect(() => scaffoldPage(pages, slug)).toThrow(sentence);
  });
});

it('a page without its expectation is a fault', () => {
  const path = scaffoldPage(pages, 'alone')[1]!;
  rmSync(path);
  expect(() => readFixtures(pages)).toThrow('alone');
});
