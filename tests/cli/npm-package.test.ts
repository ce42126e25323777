/** The npm package as a stranger gets it: packed, unpacked in a folder of its own, beside what it depends on. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { savedPage } from './saved-page.ts';

let home = '';
let files: readonly string[] = [];
const installed = (): string => join(home, 'node_modules', project.name);

const OFFLINE = { npm_config_offline: 'true' };

function runIn(folder: string, program: string, words: readonly string[], input = '') {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    input,
    encoding: 'utf8',
    shell,
    env: { ...process.env, ...OFFLINE },
  });
  return { status, stdout, stderr };
}

function pack(): void {
  const { stdout, stderr, status } = runIn('.', 'npm', ['pack', '--json', '--silent', '--pack-destination', home]);
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  files = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(join(home, 'node_modules'));
  runIn(home, 'tar', ['-xzf', packed.filename]);
  cpSync(join(home, 'package'), installed(), { recursive: true });
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'clean-copy-npm-'));
  pack();
  for (const name of Object.keys(project.dependencies)) {
    const link = join(home, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

describe('the npm package', () => {
  it('holds the built command line, the library with its types, and their papers', () => {
    expect([...files].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli/clean-copy.js',
        'dist/cli/library.d.ts',
        'dist/cli/library.js',
        'dist/cli/model.d.ts',
        'dist/cli/shared.js',
        'docs/library.md',
        'package.json',
        'src/cli/start.mjs',
      ].sort(),
    );
  });

  it('runs as a command', () => {
    const start = join(installed(), project.bin['clean-copy']);
    const { status, stdout, stderr } = runIn(home, process.execPath, [start, '--quotes', '-'], savedPage());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('**Ida Möhring**');
    expect(runIn(home, process.execPath, [start, '--version']).stdout).toBe(`${project.version}\n`);
  });

  it('is imported by its name', () => {
    const program = `import { readHtml } from 'clean-copy';
      const { article, quotes } = readHtml(${JSON.stringify(savedPage())});
      console.log(article.title, quotes[0].speaker);`;
    const { stdout, stderr } = runIn(home, process.execPath, ['--input-type=module', '--eval', program]);
    expect({ stdout, stderr }).toEqual({ stdout: 'Die Fähre fährt wieder Ida Möhring\n', stderr: '' });
  });

  it.each(['nodenext', 'bundler'])('has types that a program is checked by (%s)', (resolution) => {
    const check = (name: string, line: string) => {
      writeFileSync(join(home, name), `import { readHtml, type Quote } from 'clean-copy';\n${line}\n`);
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', module];
      const words = [resolve('node_modules/typescript/bin/tsc'), name, ...options, '--moduleResolution', resolution];
      return runIn(home, process.execPath, words).stdout;
    };
    expect(check('right.mts', `export const all: readonly Quote[] = readHtml('<p>')?.quotes ?? [];`)).toBe('');
    expect(check('wrong.mts', `export const all: number = readHtml('<p>')?.quotes ?? 0;`)).toContain('TS2322');
  });
});
