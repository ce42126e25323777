/** The text of a saved page, whatever its encoding. */

/** Byte order marks; a page that begins with one is in this encoding, whatever it declares. */
const ORDER_MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Browsers look for a declaration in so many bytes. */
const DECLARED_WITHIN = 1024;
const DECLARATION = /<(?:meta\b[^<>]*?charset|\?xml\b[^<>]*?encoding)\s*=[\s"']*([\w.:-]+)/iu;

/** What declares nothing and cannot be UTF-8 is an old Western page. */
const WESTERN = 'windows-1252';

/** Undefined for bytes that are none. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(WESTERN);
  }
}

/** As a stream, since some versions of Node take a Western page at once for Latin-1 and lose its quotation marks. */
function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The encoding the page names itself. A declaration that could be read as ASCII was not written in UTF-16. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const label = DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)))?.[1];
  return label && /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

/**
 * Bytes that make sense as UTF-8 are UTF-8 even where the page declares what it came in before it was saved: text of
 * another encoding hardly ever does. Plain ASCII goes by the declaration, since Japanese mail encoding looks like it.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = ORDER_MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  const text = bytes.some((byte) => byte > 0x7f) ? asUtf8(bytes) : undefined;
  return text ?? decodeWith(decoderFor(declaredIn(bytes) ?? WESTERN), bytes);
}
