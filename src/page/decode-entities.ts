/** Entities that some systems leave in linked data, whose texts are no markup: "Redacci&oacute;n" is "Redacción". */

const ENTITY =
  /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<base>[a-z])(?<accent>[a-z]{3,5})|(?<name>[a-z]{2,6}));/giu;

/** Combining marks by the ending of an entity's name: letter and mark together are the letter it stands for. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};
const MAX_CODE = 0x10ffff;

const ofCode = (code: number): string | undefined =>
  code > 0 && code <= MAX_CODE && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

/** The text with its entities as the signs they stand for; what is none stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (entity, hex?: string, decimal?: string, base?: string, accent?: string, name?: string) => {
        if (hex) return ofCode(Number.parseInt(hex, 16)) ?? entity;
        if (decimal) return ofCode(Number(decimal)) ?? entity;
        const mark = accent && ACCENTS[accent.toLowerCase()];
        if (mark) return `${base}${mark}`.normalize('NFC');
        return NAMES[(name ?? `${base}${accent}`).toLowerCase()] ?? entity;
      })
    : text;
