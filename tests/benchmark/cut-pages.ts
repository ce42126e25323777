/** Pages that end in the middle of a byte sequence, as a broken connection leaves them. */
import type { PageEntry } from './corpus.ts';
import type { Random } from './random.ts';

/** A page that was cut, made when it is asked for. */
export interface CutPage {
  readonly entry: PageEntry;
  readonly html: () => string;
}

/** The first bytes of a text, decoded as a browser does it: half a character becomes a replacement character. */
export const firstBytes = (text: string, bytes: number): string =>
  new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes));

/** So many cuts, each of a page and at a place that chance chooses. */
export function cutsOf(
  entries: readonly PageEntry[],
  htmlOf: (entry: PageEntry) => string,
  count: number,
  random: Random,
): readonly CutPage[] {
  return Array.from({ length: count }, () => {
    const entry = entries[Math.floor(random() * entries.length)]!;
    const share = random();
    return {
      entry,
      html: () => {
        const html = htmlOf(entry);
        return firstBytes(html, Math.floor(share * new TextEncoder().encode(html).length));
      },
    };
  });
}
