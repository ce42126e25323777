/** The command line as it is shipped: built, in a folder of its own, started by Node. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { savedPage } from './saved-page.ts';

// Inside the project, so that the packages it needs are found from there.
const folder = join('.clean-copy', `cli-${randomUUID()}`);
const start = join(folder, 'src/cli/start.mjs');

const run = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...words], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  cpSync('src/cli/start.mjs', start);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('says what to do while it is not built', () => {
  expect(run(['-'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The command line is not built yet: run "npm run build" first.\n',
  });
});

it('cleans a page once it is built', { timeout: 120_000 }, async () => {
  await build({ mode: 'cli', logLevel: 'error', build: { outDir: join(folder, 'dist/cli') } });
  const { status, stdout, stderr } = run(['--format', 'json', '-'], savedPage());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).article.title).toBe('Die Fähre fährt wieder');
  expect(run(['--nothing'])).toMatchObject({ status: 2, stdout: '' });
  expect(run(['-'], 'too short')).toMatchObject({ status: 1, stdout: '' });
});
