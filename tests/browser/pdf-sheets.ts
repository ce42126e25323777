/** How many sheets a printed page has. */
import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/gu;
const SHEET = /\/Type\s*\/Page\b/gu;

/** What a compressed part holds; '' where it is none. */
function inflated(part: string): string {
  try {
    return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** Sheets of a PDF, by the objects that describe them, wherever they stand in it. */
export function sheetsOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const hidden = [...text.matchAll(STREAM)].map(([, part]) => inflated(part!));
  return [text, ...hidden].reduce((sum, part) => sum + (part.match(SHEET)?.length ?? 0), 0);
}
