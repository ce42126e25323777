import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { archivesOf, checksumLines, tellingFiles, writePackages, writtenChecksums } from './packages.ts';

const folders: string[] = [];
const zone = process.env.TZ;

/** A clone in a folder of its own, its files written in this order and at this time. */
function clone(paths: readonly string[], written: Date): string {
  const top = mkdtempSync(join(tmpdir(), 'clean-copy-clone-'));
  folders.push(top);
  for (const path of paths) {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), `words of ${path}`);
    utimesSync(join(top, path), written, written);
  }
  return top;
}

const FILES = ['dist/chrome/manifest.json', 'dist/chrome/a/b.js', 'dist/firefox/manifest.json', 'src/é.ts', '.npmrc'];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const namesIn = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));

describe('the packages', () => {
  it('have the same bytes from two clones, whatever time zone, clock and order of files', () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const here = checksumLines(archivesOf(clone(FILES, new Date('2026-01-01T00:00:00Z'))));
    process.env.TZ = 'America/Los_Angeles';
    const there = checksumLines(archivesOf(clone([...FILES].reverse(), new Date('2031-07-04T12:34:56Z'))));
    expect(there).toBe(here);
    expect(here.match(/^[0-9a-f]{64} {2}clean-copy-(?:chrome|firefox|source)\.zip$/gmu)).toHaveLength(3);
  });

  it('hold the built folder, its manifest at the root', () => {
    const [chrome] = archivesOf(clone(FILES, new Date()));
    expect(namesIn(chrome!.bytes)).toEqual(['a/b.js', 'manifest.json']);
    expect(strFromU8(unzipSync(chrome!.bytes)['a/b.js']!)).toBe('words of dist/chrome/a/b.js');
  });

  it('are told of where a built file names its folder', () => {
    const top = clone(FILES, new Date());
    expect(tellingFiles(archivesOf(top), top)).toEqual([]);
    writeFileSync(join(top, 'dist/chrome/a/b.js'), `const file = '${top}/src/app.tsx'`);
    expect(tellingFiles(archivesOf(top), top)).toEqual(['clean-copy-chrome.zip: a/b.js']);
  });

  it('hold the sources without what the commands make', () => {
    const made = ['node_modules/x/x.js', '.git/config', '.clean-copy/a.png', 'coverage/a', 'readings.jsonl'];
    const source = archivesOf(clone([...FILES, ...made], new Date()))[2];
    expect(namesIn(source!.bytes)).toEqual(['.npmrc', 'src/é.ts']);
  });

  it('are written with their checksums, in place of what was there', () => {
    const top = clone([...FILES, 'dist/packages/old.zip'], new Date());
    expect(writtenChecksums(top)).toBeUndefined();
    const archives = archivesOf(top);
    writePackages(top, archives);
    expect(writtenChecksums(top)).toBe(checksumLines(archives));
  });
});

describe('the lock file', () => {
  const packages = Object.entries(lock.packages as Record<string, { os?: string[]; cpu?: string[] }>);

  // Mozilla's reviewers build on linux-arm64.
  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ])('holds the build tools’ programs for %s on %s', (os, cpu) => {
    const own = packages
      .filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
      .map(([name]) => name);
    expect(own.some((name) => name.includes('@rolldown/binding'))).toBe(true);
    expect(own.some((name) => name.includes('lightningcss'))).toBe(true);
  });

  it('names no registry', () => {
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });
});
