/** Zip archives whose bytes depend on nothing but the files in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Earliest date a zip can hold. Its parts are local, and fflate writes local parts: the zone cancels out. */
const NO_TIME = () => new Date(1980, 0, 1);
/** Strongest compression, the same on every machine since fflate is plain JavaScript. */
const LEVEL = 9;

/** Files of a folder by their paths inside it, sorted by code unit, whatever order the disk gives. */
export function filesIn(folder: string, isLeftOut: (path: string) => boolean = () => false): readonly string[] {
  const walk = (inside: string): string[] =>
    readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(inside, entry.name);
      if (isLeftOut(path)) return [];
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
    });
  return walk('').sort();
}

/** The archive of some files of a folder. */
export function zipFiles(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of paths) files[path] = readFileSync(join(folder, path));
  return zipSync(files, { level: LEVEL, mtime: NO_TIME() });
}
