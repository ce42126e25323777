import { readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import ts from 'typescript';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { SHORT, shortened } from './src/core/quotes/short-list.ts';
import project from './package.json' with { type: 'json' };

const GECKO_ID = 'clean-copy@clean-copy.example';
/** A page that no field of the manifest names: the popup opens it. */
const READER_PAGE = 'src/extension/reader/index.html';
/** Another one: the worker opens it after the installation. */
const WELCOME_PAGE = 'src/extension/welcome/index.html';
const CONTENT_SCRIPTS = ['src/extension/content.iife.ts', 'src/extension/early.iife.ts'];

/** Scripts that are brought into a page when they are needed, and the one file that each is packed into. */
const INJECTED = [
  { entry: 'src/extension/passage-links.iife.ts', fileName: 'passage-links.js' },
  { entry: 'src/extension/picker.iife.ts', fileName: 'picker.js' },
] as const;
/**
 * Few files instead of a dozen small ones for what the pages of the extension share: each one costs the popup time before
 * it is there. The worker needs the first of them only.
 */
const SHARED = [
  {
    name: 'ground',
    priority: 2,
    test: /node_modules\/(?:webextension-polyfill|valibot|@webext-core|@aklinker1)\/|src\/extension\/(?:words|settings|settings-shape|messages|ask-page|site-access|learned)\.ts$/u,
  },
  { name: 'faces', priority: 1, test: /node_modules\/preact\/|src\/extension\/ui\/.*\.tsx?$/u },
];
const CONDITIONS = ['worker', 'module', 'browser', 'development|production'];

/** The one manifest with the one version, as Chrome wants it. */
const chromeManifest = () => ({ ...manifest, version: project.version });

/** The one manifest as Firefox wants it: an event page, an id, no Chrome version. */
function firefoxManifest() {
  const { minimum_chrome_version: _, background, ...rest } = chromeManifest();
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** Writes the longest lists of words short; the sources keep them readable. */
export const shortLists = (): Plugin => ({
  name: 'short-lists',
  // Before TypeScript is taken away: its strings are written as in the source.
  enforce: 'pre',
  transform(code, id) {
    if (/(?:latin|cyrillic)-names\.ts$/u.test(id)) {
      const names = code.replaceAll(/'([^'\n]{200,})'/gu, (_, list: string) => JSON.stringify(shortened(list)));
      return { code: names, map: null };
    }
    if (!/languages\/\w+\/quotes\.ts$/u.test(id) || /^ {2}stream: /mu.test(code)) return undefined;
    const short = code.replaceAll(/(?<!men:\s*)'([^'|A-Z\n]{200,})'/gu, (_, list: string) =>
      JSON.stringify(`${SHORT}${shortened(list)}`),
    );
    return { code: short, map: null };
  },
});

/** Takes the icons along that the worker sets by name; the manifest names only those of the switched-on state. */
const toolbarIcons = (): Plugin => ({
  name: 'toolbar-icons',
  generateBundle() {
    const named = new Set<string>(Object.values(manifest.icons));
    for (const name of readdirSync('icons')) {
      const fileName = `icons/${name}`;
      if (!name.endsWith('.png') || named.has(fileName)) continue;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
    }
  },
});

/**
 * Names the scripts that a page's script needs at once in its HTML: the browser fetches them together, not one after the
 * other. What is loaded only when it is used stays out.
 */
const preloadedScripts = (): Plugin => ({
  name: 'preloaded-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { chunk }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}` },
        injectTo: 'head',
      })),
  },
});

/** Packs each of these scripts as one file that needs no other, as a script in a page must be. */
const injectedScripts = (define: Readonly<Record<string, string>>): Plugin => ({
  name: 'injected-scripts',
  async generateBundle() {
    for (const { entry, fileName } of INJECTED) {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define,
        resolve: { conditions: CONDITIONS },
        build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'injected' } },
      });
      const [output] = [built].flat();
      if (!output || !('output' in output)) throw new Error(`${entry} was not packed.`);
      this.emitFile({ type: 'asset', fileName, source: output.output[0].code });
    }
  },
});

/** The files whose types the library's users see, by the name each gets beside the library. */
const LIBRARY_TYPES = { 'library.d.ts': 'src/cli/library.ts', 'model.d.ts': 'src/core/model.ts' } as const;

/** Puts the library's types beside it. */
const libraryTypes = (): Plugin => ({
  name: 'library-types',
  generateBundle() {
    for (const [fileName, path] of Object.entries(LIBRARY_TYPES)) {
      const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path });
      this.emitFile({ type: 'asset', fileName, source: outputText.replaceAll("'../core/model.ts'", "'./model.js'") });
    }
  },
});

/** `vite build --mode chrome|firefox` makes dist/<mode>; `--mode cli` makes the command line in dist/cli. */
export default defineConfig(({ mode }) => {
  const define = { __EXAMPLES__: JSON.stringify(mode === 'test') };
  const test = {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // No test here waits for anything: one that takes long has a busy machine, not a fault. The longest takes ten seconds
    // of a processor, and has been seen to take more than thirty on one that was shared by a dozen programs.
    testTimeout: 120_000,
  };
  if (mode === 'test') return { define, test };
  // Whatever the shell or a script says: another value builds JSX that tells the folder it was built in.
  process.env['NODE_ENV'] = 'production';
  if (mode === 'cli') {
    return {
      define,
      publicDir: false,
      plugins: [libraryTypes()],
      build: {
        ssr: true,
        outDir: 'dist/cli',
        target: 'node20',
        rolldownOptions: {
          input: { 'clean-copy': 'src/cli/clean-copy.ts', library: 'src/cli/library.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
        },
      },
    };
  }
  const firefox = mode === 'firefox';
  return {
    define,
    publicDir: 'src/static',
    resolve: { conditions: CONDITIONS },
    plugins: [
      shortLists(),
      toolbarIcons(),
      injectedScripts(define),
      preloadedScripts(),
      crx({
        manifest: (firefox ? firefoxManifest() : chromeManifest()) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: CONTENT_SCRIPTS },
      }),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: {
        input: { reader: READER_PAGE, welcome: WELCOME_PAGE },
        output: { codeSplitting: { groups: SHARED } },
      },
    },
  };
});
