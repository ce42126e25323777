/** What `npm test` and `npm run check` go through. */
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browser-places.ts';
import { ensureBrowser } from './browsers.ts';
import { runProgram } from './command.ts';
import { countTests, type Report } from './count-tests.ts';
import { lintPackage } from './lint-package.ts';
import { oneResult, type Outcome, type Stage } from './stage.ts';

const LINTED = ['--max-warnings', '0', 'src', 'tests', 'vite.config.ts'];

/** A stage that passes when its program ends well. */
const program = (name: string, script: string, words: readonly string[], needs: readonly string[] = []): Stage => ({
  name,
  needs,
  run: async () => {
    const { code, output } = await runProgram(script, words);
    return oneResult(code === 0, output);
  },
});

/** Runs vitest and counts what its report says. */
async function runTests(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const file = join(tmpdir(), `clean-copy-tests-${randomUUID()}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runProgram('vitest/vitest.mjs', ['run', ...reporters, ...words], environment);
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')) as Report, code, output);
  } catch {
    return oneResult(false, `${output}\nThe tests ended without a report.`);
  } finally {
    await rm(file, { force: true });
  }
}

/** Where the quick checks keep what they know of files that have not changed: a second run takes a fraction of the first. */
const KNOWN = 'node_modules/.cache/check';

/** The checks that read the sources. The quick ones leave out the lint rules that need types, and look at what has changed. */
export const checks = (quick: boolean): readonly Stage[] =>
  quick
    ? [
        program('types', 'typescript/bin/tsc', [
          '--noEmit',
          '--incremental',
          `--tsBuildInfoFile`,
          `${KNOWN}/types.json`,
        ]),
        program('lint', 'eslint/bin/eslint.js', [
          ...['--config', 'tests/tools/eslint.quick.config.js'],
          ...['--cache', '--cache-strategy', 'content', '--cache-location', `${KNOWN}/lint.json`],
          ...LINTED,
        ]),
        program('format', 'prettier/bin/prettier.cjs', [
          ...['--cache', '--cache-strategy', 'content', '--cache-location', `${KNOWN}/format.json`],
          ...['--check', '.'],
        ]),
      ]
    : [
        program('types', 'typescript/bin/tsc', ['--noEmit']),
        program('lint', 'eslint/bin/eslint.js', ['--config', 'tests/tools/eslint.config.js', ...LINTED]),
        program('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
      ];

/**
 * Files that the quick tests leave out: thousands of generated cases, the linter itself, the built command line, and mocks
 * that need a process of their own. Together they take four fifths of the time of all unit tests.
 */
const NOT_QUICK = [
  'tests/patterns.test.ts',
  'tests/core-types.test.ts',
  'tests/core/article/any-page.test.ts',
  'tests/core/article/stray-lines.test.ts',
  'tests/core/article/unlike-layouts.test.ts',
  'tests/core/clutter/find-repeats.test.ts',
  'tests/core/clutter/invented-offers.test.ts',
  'tests/core/clutter/news-that-asks.test.ts',
  'tests/core/clutter/other-offers.test.ts',
  'tests/page/any-news.test.ts',
  'tests/page/broken-markup.test.ts',
  'tests/tools/eslint.test.ts',
  'tests/page/markup-sight.test.ts',
  'tests/cli/start.test.ts',
  'tests/cli/npm-package.test.ts',
  'tests/core/languages/quote-rows.test.ts',
  'tests/core/quotes/articles.test.ts',
  'tests/core/quotes/bad-input.test.ts',
];

/** All cores: left to itself, Vitest keeps one free, which on two cores is half of them. */
const ALL_CORES = '--maxWorkers=100%';

/** The tests that need no browser. The quick ones share their modules and leave the longest files to `npm test`. */
export const unitTests = (quick: boolean): Stage =>
  quick
    ? {
        name: `unit and page tests, but for ${NOT_QUICK.length} long files`,
        run: () => runTests([ALL_CORES, '--isolate=false', ...NOT_QUICK.map((file) => `--exclude=${file}`)], {}),
      }
    : { name: 'unit and page tests', run: () => runTests([ALL_CORES], {}) };

const build = (name: string, mode: string): Stage =>
  program(name, 'vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);

const FOR_CHROME = 'build for Chrome';
const FOR_FIREFOX = 'build for Firefox';

/** The builds, and Mozilla's look at one of them. */
export const BUILDS: readonly Stage[] = [
  build(FOR_CHROME, 'chrome'),
  build(FOR_FIREFOX, 'firefox'),
  build('build of the command line', 'cli'),
  { name: 'package for Firefox', needs: [FOR_FIREFOX], run: () => lintPackage('dist/firefox') },
];

const PATH_VARIABLE: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Tests in real browsers, which are installed first where that can be done. */
const inBrowsers = (name: string, file: string, browsers: readonly BrowserName[]): Stage => ({
  name,
  needs: browsers.map((browser) => (browser === 'chromium' ? FOR_CHROME : FOR_FIREFOX)),
  run: async () => {
    const environment: Record<string, string> = {};
    for (const browser of browsers) environment[PATH_VARIABLE[browser]] = await ensureBrowser(browser);
    return runTests(['--config', 'tests/browser/vitest.config.ts', `tests/browser/${file}`], environment);
  },
});

const ONE_BROWSER: Readonly<Record<string, Stage>> = {
  'chromium.test.ts': inBrowsers('tests in Chromium', 'chromium.test.ts', ['chromium']),
  'firefox.test.ts': inBrowsers('tests in Firefox', 'firefox.test.ts', ['firefox']),
};

/** One stage a file of tests/browser: first those of one browser, then those that need both. */
export function browserTests(): readonly Stage[] {
  const others = readdirSync('tests/browser').filter((file) => file.endsWith('.test.ts') && !(file in ONE_BROWSER));
  return [
    ...Object.values(ONE_BROWSER),
    ...others
      .sort()
      .map((file) =>
        inBrowsers(`tests in both browsers: ${file.replace('.test.ts', '')}`, file, ['chromium', 'firefox']),
      ),
  ];
}
