import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { leaked } from '../pages/differences.ts';
import { readFixtures } from '../pages/fixtures.ts';
import { PARAGRAPHS, savedPage } from './saved-page.ts';
import { run } from './terminal.ts';

let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-copy-'));
  file = join(folder, 'ferry.html');
  writeFileSync(file, savedPage());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a saved page', () => {
  it('comes as Markdown with its quotes', async () => {
    const { code, printed, complained } = await run([file]);
    expect({ code, complained }).toEqual({ code: 0, complained: [] });
    expect(printed).toMatch(/^---\ntitle: "Die Fähre fährt wieder"\n/u);
    expect(printed).toContain('\n## Quotes\n\n- „Wir legen am Montag ab“ — **Ida Möhring**');
  });

  it('comes as JSON', async () => {
    const { article, quotes } = JSON.parse((await run(['--format', 'json', file])).printed);
    expect(article.blocks.map(({ text }: { text: string }) => text)).toEqual(PARAGRAPHS);
    expect(quotes).toMatchObject([{ speaker: 'Ida Möhring', text: 'Wir legen am Montag ab' }]);
  });

  it('comes as text', async () => {
    const { printed } = await run([file, '--format=text']);
    for (const text of PARAGRAPHS) expect(printed).toContain(`\n\n${text}\n\n`);
  });

  it('comes from the standard input', async () => {
    expect(await run(['-'], savedPage())).toEqual(await run([file]));
  });

  it('keeps hidden what its markup hides', async () => {
    expect((await run([file])).printed).not.toContain('Verborgen');
  });

  it.each(['markdown', 'json', 'text', 'csv'])('gives its quotes alone as %s', async (format) => {
    const { printed } = await run(['--quotes', '--format', format, file]);
    expect(printed).toContain('Wir legen am Montag ab');
    expect(printed).not.toContain('Postboot');
  });
});

describe('the address of a page', () => {
  it('is where its links lead to', async () => {
    const { printed } = await run(['--url', 'https://inselblatt.example/faehre', file]);
    expect(printed).toContain('source: "https://inselblatt.example/faehre"');
    expect(printed).toContain('[Reederei](https://inselblatt.example/reederei)');
  });

  it.each([
    ['its canonical link', '<link rel="canonical" href="https://inselblatt.example/a/b">'],
    ['its og:url', '<meta property="og:url" content="https://inselblatt.example/a/b">'],
  ])('is %s where none is given', async (_, head) => {
    expect((await run(['-'], savedPage(head))).printed).toContain('[Reederei](https://inselblatt.example/reederei)');
  });

  it('leads on through the page’s own base', async () => {
    const words = ['--url', 'https://inselblatt.example/faehre', '-'];
    expect((await run(words, savedPage('<base href="//archiv.example/2026/">'))).printed).toContain(
      '[Reederei](https://archiv.example/reederei)',
    );
  });

  it('never is a place on the disk', async () => {
    expect((await run([file])).printed).not.toContain(folder);
  });
});

describe('the bytes of a page are read as', () => {
  const named = (label: string) => savedPage(`<meta charset="${label}">`);
  it.each([
    ['UTF-8 without being asked', Buffer.from(savedPage())],
    ['UTF-8 that still declares what the page came in', Buffer.from(named('gb2312'))],
    ['what its meta element says', Buffer.from(named('iso-8859-1').replaceAll(/[„“]/gu, '"'), 'latin1')],
    ['what its byte order mark says', Buffer.from(`\uFEFF${named('iso-8859-1')}`, 'utf16le')],
    ['Western letters where they cannot be UTF-8', Buffer.from(savedPage().replaceAll(/[„“]/gu, '"'), 'latin1')],
  ])('%s', async (_, bytes) => {
    const { printed } = await run(['--format', 'text', '-'], bytes);
    expect(printed).toContain(PARAGRAPHS[0]);
    expect(printed).toContain('sagte Ida Möhring, die Hafenmeisterin');
  });
});

it('reads a page whose style sheets cannot be read', async () => {
  const page = savedPage('<style>@media all { p { width: calc((1px } }</style>');
  expect((await run(['-'], page)).printed).toContain('Großlindau');
});

describe('what goes wrong', () => {
  it('is said of each file and stops no other', async () => {
    const { code, printed, complained } = await run([join(folder, 'none.html'), folder, file, '-'], '<p>Too short.');
    expect(code).toBe(1);
    expect(complained).toEqual([
      `${join(folder, 'none.html')}: There is no file of this name: check its path.`,
      `${folder}: This is a folder: name the files in it.`,
      'standard input: No article was found on this page. Try --any-page if you see one.',
    ]);
    expect(printed).toContain('Großlindau');
  });

  it.each([
    [['--colour', 'a.html'], "Unknown option '--colour'."],
    [['--format', 'pdf', 'a.html'], 'There is no format "pdf": choose markdown, json, text, csv.'],
    [['--url', 'somewhere', 'a.html'], '"somewhere" is no web address'],
    [['--url', 'file:///a', 'a.html'], '"file:///a" is no web address'],
    [[], 'Name at least one HTML file'],
    [['-', '-'], 'The standard input (-) can be read only once: name it once.'],
  ])('is wrong use: %j', async (words, sentence) => {
    const { code, printed, complained } = await run(words);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained.join()).toContain(sentence);
  });
});

it('puts several files one after the other, each under its name', async () => {
  const { printed } = await run(['--format', 'text', file, '-'], savedPage());
  expect(printed.match(/^==> .* <==$/gmu)).toEqual([`==> ${file} <==`, '==> standard input <==']);
});

it('says which of several files is being read, and nothing of a single one', async () => {
  expect((await run([file, '-'], savedPage())).progress).toEqual([
    `Reading 1 of 2: ${file}`,
    'Reading 2 of 2: standard input',
    '',
  ]);
  expect((await run([file])).progress).toEqual(['']);
});

it('reads a page that looks like no article only when told to', async () => {
  const page = savedPage().replace('<meta property="og:type" content="article">', '');
  expect((await run(['-'], page)).code).toBe(1);
  expect((await run(['--any-page', '-'], page)).printed).toContain('Großlindau');
});

it('answers what it is', async () => {
  expect((await run(['--version'])).printed).toBe(`${project.version}\n`);
  expect((await run(['--help'])).printed).toContain('--format FORMAT');
});

const withoutLayout = readFixtures().filter(({ expected }) => !expected.needsLayout && expected.never.length > 0);

it.each(withoutLayout)('says none of the hidden words of $slug', { timeout: 60_000 }, async ({ html, expected }) => {
  for (const format of ['markdown', 'json', 'text', 'csv']) {
    expect(leaked(expected, (await run(['--any-page', '--format', format, '-'], html)).printed)).toEqual([]);
  }
});
