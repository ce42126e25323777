/** The extension that is measured: it must have been built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Manifest {
  readonly version: string;
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

/** Version of the built extension in a folder; fails with a sentence where there is none. */
export function builtVersion(folder: string): string {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${folder}: run "npm run build" first.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Manifest).version;
}

/** Bytes of what runs in every page: as it is parsed, and packed with gzip. */
export interface ScriptSize {
  readonly bytes: number;
  readonly packed: number;
}

/** Size of the scripts that the built extension in a folder runs in every page. */
export function scriptSize(folder: string): ScriptSize {
  const { content_scripts: scripts = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = scripts.flatMap(({ js = [] }) => js).map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    bytes: sum(files.map(({ length }) => length)),
    packed: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  };
}
