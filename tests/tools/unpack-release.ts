/** The packed archives, laid out so that browsers can install them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ARCHIVES, checksumLines, PACKAGES, writtenChecksums } from './packages.ts';

/** Name under which browsers find the packed extension for Firefox; Chrome takes a folder only. */
export const FIREFOX_ZIP = 'firefox.zip';

/** Unpacks what Chrome installs and copies what Firefox installs; `top` is the project's folder. Gives the new folder. */
export function unpackRelease(top: string): string {
  const written = writtenChecksums(top);
  if (written === undefined) throw new Error('Nothing is packed yet: run "npm run package" first.');
  const read = (name: string) => ({ name, bytes: readFileSync(join(top, PACKAGES, name)) });
  const packed = Object.values(ARCHIVES).map(read);
  if (checksumLines(packed) !== written)
    throw new Error('The packages are not those of SHA256SUMS: run "npm run package" again.');
  const folder = join(top, '.clean-copy/release');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(read(ARCHIVES.chrome).bytes))) {
    const file = join(folder, 'chrome', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(join(folder, FIREFOX_ZIP), read(ARCHIVES.firefox).bytes);
  return folder;
}
