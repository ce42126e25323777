/** The papers that the stores ask for, against their rules and against the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const LANGUAGES = readdirSync('docs/store', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'pictures')
  .map(({ name }) => name);

/** Longest texts that both stores take, in characters. */
const LIMITS = { Name: 45, Summary: 132, Description: 16_000 } as const;

/** Words that promise what Clean Copy does not do, in the languages of the papers. */
const UNLOCKING = /bypass|unlock|unblock|circumvent|hack|umgeh|aushebel|freischalt|entsperr/iu;
const PAYWALL = /paywall|bezahlschranke/iu;

const sections = (language: string, file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(`docs/store/${language}/${file}.md`, 'utf8')
      .split(/^## /mu)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()]),
  );

it('speak English and German at least', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'de']));
});

describe.each(LANGUAGES)('the papers in %s', (language) => {
  const listing = sections(language, 'listing');
  const answers = sections(language, 'review-answers');

  it.each(Object.entries(LIMITS))('have a %s of at most %i characters', (name, limit) => {
    expect(listing[name]?.length).toBeGreaterThan(0);
    expect(listing[name]!.length).toBeLessThanOrEqual(limit);
  });

  it('say the name and the summary that the extension says of itself', () => {
    const words = JSON.parse(readFileSync(`src/static/_locales/${language}/messages.json`, 'utf8'));
    expect([listing['Name'], listing['Summary']]).toEqual([
      words.extension_name.message,
      words.extension_description.message,
    ]);
  });

  it('promise no unlocking', () => {
    for (const text of Object.values({ ...listing, ...answers })) expect(text).not.toMatch(UNLOCKING);
    for (const name of ['Name', 'Summary', 'Category', 'Description']) expect(listing[name]).not.toMatch(PAYWALL);
  });

  it('justify every permission, and the pages that the content script sees', () => {
    const justified = [...(answers['Permissions'] ?? '').matchAll(/^### (.+)\n\n\S.{40}/gmu)].map((found) => found[1]);
    expect(justified).toEqual(expect.arrayContaining([...manifest.permissions, expect.stringMatching(/http/u)]));
  });

  it.each(['Single purpose', 'Remote code', 'Data collection', 'Notes for reviewers'])('answer: %s', (name) => {
    expect(answers[name]?.length).toBeGreaterThan(60);
  });

  it('have a privacy policy', () => {
    expect(readFileSync(`docs/store/${language}/privacy-policy.md`, 'utf8').length).toBeGreaterThan(500);
  });
});
