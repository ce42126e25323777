/** Which offer rows fire on the true article lines of a corpus: each of these phrases takes prose for a call to the reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPhraseBook } from '../../src/core/clutter/phrase-book.ts';
import { ALL_OFFERS } from '../../src/core/languages/all-offers.ts';
import type { OfferKind } from '../../src/core/model.ts';
import { readManifest, type PageEntry } from './corpus.ts';

/** A phrase that fired, as the corpus writes it. */
export interface Fired {
  readonly language: string;
  readonly kind: OfferKind;
  readonly phrase: string;
  readonly lines: number;
  readonly pages: number;
}

interface TruthEntry extends PageEntry {
  readonly truth?: string;
  readonly truthKind?: readonly string[];
  readonly language?: string | null;
}

/** Languages whose rows a page of this language may meet: its own and English, which sells everywhere. */
const codesOf = (language: string): readonly string[] => {
  const own = language.slice(0, 2).toLowerCase();
  return [...new Set([own === 'nb' || own === 'nn' ? 'no' : own, 'en'])];
};

/** The true article lines of a folder of pages, each with its page. */
function* truthLines(pages: string): Generator<{ id: string; language: string; line: string }> {
  for (const { id, truth, truthKind, language } of readManifest(pages) as readonly TruthEntry[]) {
    if (!truth || !truthKind?.includes('text')) continue;
    const { text } = JSON.parse(readFileSync(join(pages, truth), 'utf8')) as { readonly text: string };
    for (const line of text.split('\n')) if (line.trim() !== '') yield { id, language: language ?? '', line };
  }
}

/** A phrase under construction. */
interface Count {
  readonly fired: Omit<Fired, 'lines' | 'pages'>;
  lines: number;
  readonly pages: Set<string>;
}

/** The strong rows that fire on lines of articles, those of most pages first, and how many lines were read. */
export function rowsOnProse(pages: string): { readonly lines: number; readonly fired: readonly Fired[] } {
  const books = new Map(ALL_OFFERS.map((language) => [language.code, openPhraseBook([language])]));
  const counts = new Map<string, Count>();
  let lines = 0;
  for (const { id, language, line } of truthLines(pages)) {
    lines++;
    for (const code of codesOf(language)) {
      for (const { strength, kind, start, end } of books.get(code)?.read(line).hits ?? []) {
        if (strength !== 'strong') continue;
        const phrase = line.slice(start, end).toLowerCase();
        const key = `${code} ${kind} ${phrase}`;
        const count = counts.get(key) ?? { fired: { language: code, kind, phrase }, lines: 0, pages: new Set() };
        count.lines++;
        counts.set(key, { ...count, pages: count.pages.add(id) });
      }
    }
  }
  const fired = [...counts.values()].map((count) => ({ ...count.fired, lines: count.lines, pages: count.pages.size }));
  return { lines, fired: fired.sort((a, b) => b.pages - a.pages || b.lines - a.lines) };
}
