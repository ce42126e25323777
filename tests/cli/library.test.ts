import { describe, expect, it } from 'vitest';
import { readHtml, toCsv, toJson, toMarkdown, toText } from '../../src/cli/library.ts';
import { PARAGRAPHS, savedPage } from './saved-page.ts';
import { run } from './terminal.ts';

const ADDRESS = 'https://inselblatt.example/faehre';

describe('readHtml', () => {
  it.each([
    ['a string', savedPage()],
    ['bytes', Buffer.from(savedPage())],
    ['bytes of an old page', Buffer.from(savedPage('<meta charset="utf-16">'))],
  ])('reads article and quotes from %s', (_, html) => {
    const { article, quotes } = readHtml(html)!;
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(quotes).toMatchObject([{ speaker: 'Ida Möhring', text: 'Wir legen am Montag ab' }]);
  });

  it('takes the address that links lead from', () => {
    expect(readHtml(savedPage(), { url: ADDRESS })?.article.url).toBe(ADDRESS);
  });

  it('finds no article where there is none', () => {
    expect(readHtml('<p>Too short.')).toBeUndefined();
  });

  it.each([
    ['', 'There is nothing in it.'],
    ['%PDF-1.4 …', 'This is a PDF'],
    [undefined as unknown as string, 'readHtml wants the HTML of a page'],
  ])('says what is wrong with %j', (html, sentence) => {
    expect(() => readHtml(html)).toThrow(sentence);
  });

  it('says what is wrong with an address', () => {
    expect(() => readHtml(savedPage(), { url: 'faehre.html' })).toThrow('"faehre.html" is no web address');
  });
});

it.each([
  ['markdown', toMarkdown],
  ['text', toText],
  ['json', toJson],
  ['csv', toCsv],
] as const)('writes %s as the command line does', async (format, write) => {
  const { printed } = await run(['--format', format, '--url', ADDRESS, '-'], savedPage());
  expect(write(readHtml(savedPage(), { url: ADDRESS })!)).toBe(printed);
});
