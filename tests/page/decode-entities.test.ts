import { expect, it } from 'vitest';
import { decodeEntities } from '../../src/page/decode-entities.ts';

it.each([
  ['Redacci&oacute;n', 'Redacción'],
  ['M&uuml;ller &amp; S&ouml;hne', 'Müller & Söhne'],
  ['Varn&#039;s harbour', "Varn's harbour"],
  ['Varn&#x2019;s harbour', 'Varn’s harbour'],
  ['Stra&szlig;e &ndash; &Aring;rhus', 'Straße – Århus'],
  ['a &quot;quay&quot;', 'a "quay"'],
])('%s is %s', (written, meant) => {
  expect(decodeEntities(written)).toBe(meant);
});

it.each([['Varn & Sons'], ['R&D; a memory'], ['&#0;'], ['&#xD800;'], ['&#9999999;'], ['&nothing;'], ['']])(
  '%s stays as it is',
  (text) => {
    expect(decodeEntities(text)).toBe(text);
  },
);
