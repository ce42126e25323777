/** The three archives that the stores get, and their checksums. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn, zipFiles } from './zip-folder.ts';

/** Where the archives lie, from the project's top. */
export const PACKAGES = 'dist/packages';

/** Names of the archives: for the Chrome Web Store, for Mozilla, and the sources that Mozilla's reviewers build from. */
export const ARCHIVES = {
  chrome: 'clean-copy-chrome.zip',
  firefox: 'clean-copy-firefox.zip',
  source: 'clean-copy-source.zip',
} as const;

/** File that lists the archives with their SHA-256, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

const NOT_SOURCE = new Set(['.git', 'node_modules', 'dist', 'coverage', '.clean-copy']);

/** What the commands make, and measurements of pages that belong to others, are no sources. */
const isNoSource = (path: string): boolean => NOT_SOURCE.has(path) || path.endsWith('.jsonl');

/** One archive with its bytes. */
export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The archives of a project whose extension is built. `top` is the project's folder. */
export function archivesOf(top: string): readonly Archive[] {
  const zip = (folder: string, isLeftOut?: (path: string) => boolean) =>
    zipFiles(join(top, folder), filesIn(join(top, folder), isLeftOut));
  return [
    { name: ARCHIVES.chrome, bytes: zip('dist/chrome') },
    { name: ARCHIVES.firefox, bytes: zip('dist/firefox') },
    { name: ARCHIVES.source, bytes: zip('.', isNoSource) },
  ];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line an archive: checksum, two blanks, name. */
export const checksumLines = (archives: readonly Archive[]): string =>
  archives.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');

/** Files of built archives that tell the folder they were built in: the next clone would give other bytes. */
export const tellingFiles = (archives: readonly Archive[], folder: string): readonly string[] =>
  archives
    .filter(({ name }) => name !== ARCHIVES.source)
    .flatMap(({ name, bytes }) =>
      Object.entries(unzipSync(bytes))
        .filter(([, file]) => Buffer.from(file).includes(folder))
        .map(([path]) => `${name}: ${path}`),
    );

/** Writes the archives and their checksums, in place of those that were there. */
export function writePackages(top: string, archives: readonly Archive[]): void {
  const folder = join(top, PACKAGES);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of archives) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, CHECKSUMS), checksumLines(archives));
}

/** The checksums that were written last; undefined where nothing was packed. */
export function writtenChecksums(top: string): string | undefined {
  try {
    return readFileSync(join(top, PACKAGES, CHECKSUMS), 'utf8');
  } catch {
    return undefined;
  }
}
