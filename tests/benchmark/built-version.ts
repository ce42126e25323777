/** The extension that is measured: it must have been built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the built extension in a folder; fails with a sentence where there is none. */
export function builtVersion(folder: string): string {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${folder}: run "npm run build" first.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
