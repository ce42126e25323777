/** The linter's own rules of this project, each shown a fault it must see. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const linter = new ESLint({ overrideConfigFile: 'tests/tools/eslint.quick.config.js' });

/** Names of the rules that a line breaks. */
async function broken(path: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await linter.lintText(text, { filePath: path });
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId))];
}

const long = (lines: number): string => `export function long(add: () => void) {\n${'  add();\n'.repeat(lines)}}\n`;

describe('the linter sees', () => {
  it.each([
    ['a request', 'src/extension/toolbar.ts', "export const a = fetch('/a');", 'no-restricted-globals'],
    [
      'a request by way of globalThis',
      'src/core/text.ts',
      "export const a = globalThis.fetch('/a');",
      'no-restricted-properties',
    ],
    ['a socket', 'src/page/fold.ts', "export const a = new WebSocket('/a');", 'no-restricted-globals'],
    [
      'a beacon',
      'src/page/fold.ts',
      "export const a = (one: Window) => one.navigator.sendBeacon('/a');",
      'no-restricted-syntax',
    ],
    [
      'a string of HTML',
      'src/page/fold.ts',
      "export const a = (one: Element) => { one.innerHTML = 'a'; };",
      'no-restricted-syntax',
    ],
    [
      'a string of HTML in place of an element',
      'src/page/fold.ts',
      "export const a = (one: Element) => { one.outerHTML += 'a'; };",
      'no-restricted-syntax',
    ],
    [
      'a string of HTML in the interface',
      'src/extension/popup/app.tsx',
      "export const a = <p dangerouslySetInnerHTML={{ __html: 'a' }} />;",
      'no-restricted-syntax',
    ],
    ['text run as a program', 'src/core/text.ts', "eval('a');", 'no-eval'],
    ['a word to the console', 'src/extension/toolbar.ts', "console.log('a');", 'no-console'],
    [
      'the page’s own document in src/page',
      'src/page/fold.ts',
      'export const a = document.title;',
      'no-restricted-globals',
    ],
    [
      'a type imported as a value',
      'src/core/text.ts',
      "import { Box } from './model.ts';\nexport type A = Box;",
      '@typescript-eslint/consistent-type-imports',
    ],
    [
      'an import without its ending',
      'src/core/text.ts',
      "import { KINDS } from './model';\nexport const a = KINDS;",
      'no-restricted-syntax',
    ],
    ['a default export', 'src/core/text.ts', 'export default 1;', 'no-restricted-syntax'],
    ['a function that is a program', 'src/core/text.ts', long(60), 'clean-copy/short-functions'],
    [
      'a pattern that a page can keep busy',
      'src/core/text.ts',
      'export const a = /\\s+$/u;',
      'regexp/no-super-linear-move',
    ],
    [
      'a pattern that goes back and forth',
      'src/core/text.ts',
      'export const a = /^a*a*$/u;',
      'regexp/no-super-linear-backtracking',
    ],
    ['a file that is a book', 'src/core/text.ts', 'export {};\n'.repeat(251), 'max-lines'],
  ])('%s', async (_, path, text, rule) => {
    expect(await broken(path, text)).toEqual([rule]);
  });

  it('no fault in what only looks like one', async () => {
    const html = 'export const a = (one: Element): string => one.outerHTML;\n';
    const named = "export const b = (store: { fetch(name: string): string }) => store.fetch('a');\n";
    const rows = `export const rows = [\n${"  'a',\n".repeat(300)}];\n`;
    expect(await broken('src/page/fold.ts', html + named)).toEqual([]);
    expect(await broken('src/core/languages/en/offers.ts', rows)).toEqual([]);
    const methods = Array.from({ length: 30 }, (_, at) => `    a${at}() {\n      return 1;\n    },\n`);
    const many = `export function many() {\n  return {\n${methods.join('')}  };\n}\n`;
    expect(await broken('src/core/text.ts', many)).toEqual([]);
  });
});
