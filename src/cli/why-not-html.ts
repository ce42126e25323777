/** What is wrong with bytes that cannot be a saved page. */

/** Other kinds of files by the characters of their first bytes; the first row that fits holds. */
const OTHER_KINDS: readonly (readonly [sentence: string, ...starts: string[]])[] = [
  ['This is a PDF, not an HTML page: save the article from the browser as a web page.', '%PDF-'],
  [
    'This is a web archive (MHTML): save the article again as "Web page, complete" or "HTML only".',
    'From: <Saved by ',
    'MIME-Version: ',
  ],
  ['This is a web archive (Safari): save the article again as "Page source".', 'bplist00'],
  ['This is a packed archive: unpack it and name the HTML file in it.', 'PK\x03\x04', '\x1F\x8B', '7z\xBC\xAF', 'Rar!'],
  ['This is a picture or a recording, not an HTML page.', '\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF'],
];

/** So many bytes are looked at. */
const LOOKED_AT = 1024;
/** UTF-16 has a NUL beside every plain letter, and says so with its first two bytes. */
const UTF_16_MARKS = ['\xFF\xFE', '\xFE\xFF'];

/** A sentence that says what the bytes are and what to do; undefined where they may be a page. */
export function whyNotHtml(bytes: Uint8Array): string | undefined {
  // Latin-1 gives each byte the character of its number; TextDecoder's "latin1" does not.
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  if (bytes.length <= LOOKED_AT && /^(?:\u00EF\u00BB\u00BF)?\s*$/u.test(start)) return 'There is nothing in it.';
  const other = OTHER_KINDS.find(([, ...starts]) => starts.some((mark) => start.startsWith(mark)));
  if (other) return other[0];
  if (start.includes('\0') && !UTF_16_MARKS.some((mark) => start.startsWith(mark)))
    return 'This is no HTML page: it holds bytes that no text has.';
  return undefined;
}
