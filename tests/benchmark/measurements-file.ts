/** Where the sections of docs/measurements.md are kept. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withSections, type Section } from './measurements-page.ts';

const DOCUMENT = 'docs/measurements.md';

/** Replaces the named sections; the others stay as they are. */
export function writeSections(fresh: Readonly<Partial<Record<Section, string>>>): void {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  writeFileSync(DOCUMENT, withSections(before, fresh));
}

/** What figures were taken with, as a sentence; `browser` is name and version. */
export function takenWith(extension: string, browser: string): string {
  const date = new Date().toISOString().slice(0, 10);
  return `Taken on ${date} with Clean Copy ${extension}, ${browser}, Node ${process.version.slice(1)}.`;
}
