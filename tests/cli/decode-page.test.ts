import { expect, it } from 'vitest';
import { decodePage } from '../../src/cli/decode-page.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const meta = (label: string) => `<meta charset="${label}">`;

it.each([
  ['Shift JIS', bytes(meta('Shift_JIS'), [0x91, 0x44]), '船'],
  ['GBK under its old name', bytes(meta('gb2312'), [0xb4, 0xac]), '船'],
  ['Cyrillic', bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', [0xcc]), 'М'],
  ['the Japanese mail encoding', bytes(meta('iso-2022-jp'), [0x1b, 0x24, 0x42, 0x41, 0x25, 0x1b, 0x28, 0x42]), '船'],
  ['XML’s own declaration', bytes('<?xml version="1.0" encoding="koi8-r"?>', [0xed]), 'М'],
  ['a name nobody knows', bytes(meta('martian'), [0xe4]), 'ä'],
  ['UTF-16 that cannot be', bytes(meta('utf-16'), [0xc3, 0xa4, 0xe4]), 'ä\uFFFD'],
  ['UTF-16 by its mark', bytes([0xfe, 0xff, 0x82, 0x39]), '船'],
  ['quotation marks of a Western page', bytes([0x84, 0x93, 0x96]), '„“–'],
  ['nothing', bytes(), ''],
])('reads %s', (_, page, end) => {
  expect(decodePage(page).endsWith(end)).toBe(true);
});
