/**
 * Runs a TypeScript script of this project: node tests/tools/run.mjs SCRIPT.ts ARGUMENTS…
 * The script finds its arguments in process.argv from index 3 on. Why it runs through vite: docs/decisions.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = process.argv[2];

/** A build tool that is not there is the one fault a newcomer can mend by themselves. */
async function loadVite() {
  try {
    return await import('vite');
  } catch (cause) {
    throw new Error('The packages of this project are not installed: run "npm ci" first.', { cause });
  }
}

try {
  if (script === undefined) throw new Error('Say which script to run: node tests/tools/run.mjs SCRIPT.ts');
  const path = resolve(script);
  if (!existsSync(path)) throw new Error(`There is no script ${script}.`);
  const { runnerImport } = await loadVite();
  await runnerImport(pathToFileURL(path).href, {
    configFile: false,
    logLevel: 'error',
    define: { __EXAMPLES__: 'false' },
  });
} catch (error) {
  // What the scripts throw themselves are sentences; anything else is a fault of theirs and needs its place.
  process.stderr.write(`${error.name === 'Error' ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
