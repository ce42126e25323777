/** A guard that never failed guards nothing: each of them is shown one fault it must see, and a near miss it must let pass. */
import { describe, expect, it } from 'vitest';
import { coreErrors } from './architecture/core-types.ts';
import { missedExamples } from './architecture/examples.ts';
import { clocksInCore, emptyNames, longFiles, oddNames } from './architecture/habits.ts';
import { permissionFaults } from './architecture/permissions.ts';
import {
  foreignPackages,
  importCycles,
  importedEntries,
  outwardImports,
  typesBroughtIn,
} from './architecture/rings.ts';
import type { Source } from './architecture/sources.ts';
import { looseVersions, topLevelFaults } from './architecture/top-level.ts';

type Guard = (files: readonly Source[]) => readonly string[];
type Planted = Readonly<Record<string, string>>;

const filesOf = (planted: Planted): readonly Source[] =>
  Object.entries(planted).map(([path, text]) => ({ path, text }));
const lines = (count: number): string => 'export {};\n'.repeat(count);

const CASES: readonly (readonly [fact: string, guard: Guard, faulty: Planted, fine: Planted])[] = [
  [
    'the core importing the page',
    outwardImports,
    { 'src/core/text.ts': "import { isVisible } from '../page/sight.ts';" },
    { 'src/page/sight.ts': "import { words } from '../core/text.ts';" },
  ],
  [
    'the page importing a type of the extension',
    outwardImports,
    { 'src/page/fold.ts': "import type { Report } from '../extension/messages.ts';" },
    { 'src/extension/messages.ts': "import type { Fold } from '../page/fold.ts';" },
  ],
  [
    'the command line importing the extension while it runs',
    outwardImports,
    { 'src/cli/clean-copy.ts': "const settings = await import('../extension/settings.ts');" },
    { 'src/cli/clean-copy.ts': "const reading = await import('../core/reading.ts');" },
  ],
  [
    'the core exporting on what lies outside of src',
    outwardImports,
    { 'src/core/model.ts': "export { any } from '../../tests/core/page-of.ts';" },
    {
      'src/core/model.ts':
        "// import { any } from '../../tests/core/page-of.ts';\nexport const words = \"import '../page/a.ts'\";",
    },
  ],
  [
    'the browser’s API outside of the extension',
    foreignPackages,
    { 'src/page/fold.ts': "import browser from 'webextension-polyfill';" },
    { 'src/extension/toolbar.ts': "import browser from 'webextension-polyfill';" },
  ],
  [
    'Node outside of the command line',
    foreignPackages,
    { 'src/extension/settings.ts': "import { readFile } from 'node:fs/promises';" },
    { 'src/cli/clean-copy.ts': "import { readFile } from 'node:fs/promises';" },
  ],
  [
    'the popup importing the content script',
    importedEntries,
    { 'src/extension/popup/app.tsx': "import { report } from '../content.iife.ts';" },
    {
      'src/extension/popup/app.tsx': "import { report } from '../messages.ts';\nimport { Header } from './header.tsx';",
    },
  ],
  [
    'the options importing a part of the popup',
    importedEntries,
    { 'src/extension/options/app.tsx': "import { Header } from '../popup/header.tsx';" },
    { 'src/extension/options/app.tsx': "import { Glyph } from '../ui/glyphs.tsx';" },
  ],
  [
    'three files that import each other in a ring',
    importCycles,
    {
      'src/core/a.ts': "import { b } from './b.ts';",
      'src/core/b.ts': "import type { C } from './c.ts';",
      'src/core/c.ts': "export { a } from './a.ts';",
    },
    {
      'src/core/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'src/core/b.ts': "import { c } from './c.ts';",
      'src/core/c.ts': 'export const c = 1;',
    },
  ],
  [
    'a file of the core that calls for the types of a page',
    typesBroughtIn,
    { 'src/core/text.ts': '/// <reference lib="dom" />\nexport {};' },
    { 'src/core/text.ts': '/** It knows no reference. */\nexport {};' },
  ],
  [
    'a file of the core that asks what time it is',
    clocksInCore,
    { 'src/core/text.ts': 'export const now = (): Date => new Date();' },
    { 'src/core/text.ts': 'export const day = (text: string): Date => new Date(text);' },
  ],
  [
    'a file of 251 lines',
    longFiles,
    { 'src/page/long.ts': lines(251) },
    { 'src/page/long.ts': lines(250), 'src/core/languages/en/offers.ts': lines(400) },
  ],
  ['a file named after nothing', emptyNames, { 'src/page/dom-utils.ts': '' }, { 'src/page/commonwealth.ts': '' }],
  ['a folder named after nothing', emptyNames, { 'src/core/helpers/words.ts': '' }, { 'src/core/quotes/words.ts': '' }],
  [
    'a file name in another form',
    oddNames,
    { 'src/page/readPage.ts': '' },
    { 'src/page/read-page.ts': '', 'src/extension/content.iife.ts': '' },
  ],
];

describe('a guard sees', () => {
  it.each(CASES)('%s', (_, guard, faulty, fine) => {
    expect(guard(filesOf(faulty))).toHaveLength(1);
    expect(guard(filesOf(fine))).toEqual([]);
  });

  it('each name of a page, a browser or Node in the core', () => {
    const names = ['document', 'window', 'browser', 'process', 'setTimeout', 'console', 'fetch'];
    const planted = names.map((name) => ({
      path: `src/core/planted-${name}.ts`,
      text: `export const planted: unknown = ${name};\n`,
    }));
    const errors = names.map((name) => expect.stringMatching(`planted-${name}.ts:1 Cannot find name '${name}'`));
    expect(coreErrors(planted)).toEqual(errors);
  });

  it('no fault in a core that only names such words, or reads an address', () => {
    const text = "export const planted: readonly string[] = ['document', new URL('https://example.org').host];\n";
    expect(coreErrors([{ path: 'src/core/planted.ts', text }])).toEqual([]);
  });
});

describe('a guard of a language’s rows sees', () => {
  const said = (text: string): readonly string[] => (text.includes(' said') ? [text] : []);

  it('an example that a row misses', () => {
    expect(missedExamples({ matches: ['“No,” said Ann.', '“No,” Ann swore.'] }, said)).toEqual([
      'It finds nothing in ““No,” Ann swore.”.',
    ]);
  });

  it('a sentence that a row should leave alone', () => {
    expect(missedExamples({ matches: [], leaves: ['She said no.', 'She ran.'] }, said)).toEqual([
      'It should leave “She said no.” alone.',
    ]);
  });
});

describe('a guard of the project’s form sees', () => {
  const promised = ['package.json', 'tsconfig.json', 'vite.config.ts', 'manifest.json', 'src', 'icons', 'tests'];

  it('a file that is missing, and one that nobody promised', () => {
    expect(topLevelFaults([...promised, 'README.md', '.ci'])).toEqual([]);
    expect(topLevelFaults(promised.slice(1))).toEqual(['package.json is missing.']);
    expect(topLevelFaults([...promised, 'scripts'])).toEqual(['scripts does not belong to the top level.']);
  });

  it('a version that may change by itself', () => {
    expect(looseVersions({ vite: '8.3.8', vitest: '^4.1.12' })).toEqual([
      'vitest must be pinned to one version, not "^4.1.12".',
    ]);
  });

  it('a permission too many, one too few, and an API it does not know', () => {
    const uses = (api: string) =>
      filesOf({ 'src/extension/toolbar.ts': `await browser.${api}.any(); // browser.history` });
    expect(permissionFaults(['storage'], uses('storage'))).toEqual([]);
    expect(permissionFaults(['storage'], uses('tabs'))).toEqual(['Nothing needs the permission storage.']);
    expect(permissionFaults([], uses('storage'))).toEqual(['The manifest must ask for storage.']);
    expect(permissionFaults([], uses('history'))).toEqual(['Say which permission browser.history needs.']);
  });
});
