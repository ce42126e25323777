/** Phrases of the languages whose words run together or take prefixes: looked for anywhere in the text, blanks left out. */
import type { OfferKind } from '../model.ts';
import type { OfferLanguage, OfferStrength } from '../languages/offer-language.ts';
import { foldCase, type Hit, type Wording } from './wording.ts';

/** Most characters that a `…` stands for. */
const GAP_CHARACTERS = 16;
/** A button's label may have so many characters before and after the phrase: an arrow, a mark. */
const BUTTON_SLACK = 1;
const BLANK = /\s/u;

interface StreamPhrase {
  readonly kind: OfferKind;
  readonly strength: OfferStrength;
  readonly parts: readonly string[];
}

/** End of the phrase whose first part stands at `start`, or -1. */
function endOfParts(stream: string, parts: readonly string[], start: number): number {
  let end = start + parts[0]!.length;
  for (const part of parts.slice(1)) {
    const next = stream.indexOf(part, end);
    if (next < 0 || next - end > GAP_CHARACTERS) return -1;
    end = next + part.length;
  }
  return end;
}

/** A table of phrases that grows by languages and is then read only. */
export class StreamTable {
  readonly #phrases: StreamPhrase[] = [];
  readonly #address: string[] = [];
  readonly #ours: string[] = [];

  get isEmpty(): boolean {
    return this.#phrases.length === 0;
  }

  add(language: OfferLanguage): void {
    for (const { kind, strength, phrases } of language.rows) {
      for (const written of foldCase(phrases).split(' / ')) {
        this.#phrases.push({ kind, strength, parts: written.replaceAll(' ', '').split('…') });
      }
    }
    this.#address.push(...foldCase(language.address).split(' '));
    this.#ours.push(...foldCase(language.ours).split(' '));
  }

  read(text: string): Wording {
    const places: number[] = [];
    let stream = '';
    const folded = foldCase(text);
    for (let i = 0; i < folded.length; i++) {
      if (BLANK.test(folded[i]!)) continue;
      stream += folded[i]!;
      places.push(i);
    }
    const hits: Hit[] = [];
    for (const { kind, strength, parts } of this.#phrases) {
      const start = stream.indexOf(parts[0]!);
      const end = start < 0 ? -1 : endOfParts(stream, parts, start);
      if (end < 0) continue;
      if (strength === 'button' && (start > BUTTON_SLACK || end < stream.length - BUTTON_SLACK)) continue;
      hits.push({ kind, strength, start: places[start]!, end: places[end - 1]! + 1 });
    }
    const says = (word: string): boolean => stream.includes(word);
    return { hits, address: this.#address.filter(says).length, ours: this.#ours.some(says) };
  }
}
