import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { whyNotHtml } from '../../src/cli/why-not-html.ts';
import { savedPage } from './saved-page.ts';
import { run } from './terminal.ts';

describe('a file that is no page is told by what it is', () => {
  it.each([
    ['nothing', '', 'There is nothing in it.'],
    ['white space', ' \n\t', 'There is nothing in it.'],
    ['a byte order mark and nothing more', '\uFEFF\n', 'There is nothing in it.'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'This is a PDF'],
    ['a browser’s one-file archive', 'From: <Saved by Blink>\nMIME-Version: 1.0', 'This is a web archive (MHTML)'],
    ['a packed page', gzipSync(savedPage()), 'This is a packed archive'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'This is a picture'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'it holds bytes that no text has'],
  ])('%s', async (_, input, sentence) => {
    const { code, printed, complained } = await run(['-'], input);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complained.join()).toContain(sentence);
  });
});

it.each([
  ['UTF-8', Buffer.from(savedPage())],
  ['UTF-16', Buffer.from(`\uFEFF${savedPage()}`, 'utf16le')],
  ['a page that begins with much white space', Buffer.from(`${' '.repeat(5000)}${savedPage()}`)],
])('%s may be a page', (_, bytes) => {
  expect(whyNotHtml(bytes)).toBeUndefined();
});
