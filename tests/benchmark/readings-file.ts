/** The file of readings: one JSON line a page, written as the run goes on. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageLine } from './page-reading.ts';

/** The line's reading; undefined for one that was broken off when a run was ended in the middle of it. */
function parsed(text: string): PageLine | undefined {
  try {
    return JSON.parse(text) as PageLine;
  } catch {
    return undefined;
  }
}

/** The readings of a file by page; of several lines for one page the last holds. */
export function readReadings(file: string): ReadonlyMap<string, PageLine> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').map(parsed);
  return new Map(lines.filter((line) => line !== undefined).map((line) => [line.id, line]));
}

const asLine = (line: PageLine): string => `${JSON.stringify(line)}\n`;

/** Adds one reading at once, so that a run that ends early has lost nothing. */
export const addReading = (file: string, line: PageLine): void => appendFileSync(file, asLine(line));

/** Begins a file with the readings that are kept: none, or where a run is resumed those without an error. Gives them. */
export function beginReadings(file: string, resume: boolean): ReadonlyMap<string, PageLine> {
  const kept = [...(resume ? readReadings(file) : [])].filter(([, { error }]) => error === null);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, kept.map(([, line]) => asLine(line)).join(''));
  return new Map(kept);
}
