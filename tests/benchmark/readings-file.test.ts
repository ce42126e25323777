import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorLine, type PageLine } from './page-reading.ts';
import { addReading, beginReadings, readReadings } from './readings-file.ts';

const fine = (id: string, nodes = 1): PageLine => ({ ...errorLine(id, '', ''), error: null, nodes });

describe('the file of readings', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clean-copy-readings-'));
    file = join(folder, 'new', 'readings.jsonl');
    beginReadings(file, false);
    addReading(file, fine('a'));
    addReading(file, errorLine('b', '', 'It broke.'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const ids = () => [...readReadings(file).keys()];

  it('is begun anew, or resumed with the pages that did not fail', () => {
    expect(ids()).toEqual(['a', 'b']);
    expect([...beginReadings(file, true).keys()]).toEqual(['a']);
    expect(ids()).toEqual(['a']);
    expect(beginReadings(file, false).size).toBe(0);
    expect(ids()).toEqual([]);
  });

  it('bears a line that was broken off', () => {
    appendFileSync(file, '{"id":"c","url"');
    expect([...beginReadings(file, true).keys()]).toEqual(['a']);
    addReading(file, fine('d'));
    expect(ids()).toEqual(['a', 'd']);
  });

  it('holds the last of several lines for one page', () => {
    addReading(file, fine('a', 7));
    expect(readReadings(file).get('a')?.nodes).toBe(7);
  });
});
