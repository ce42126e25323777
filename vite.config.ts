import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const GECKO_ID = 'clean-copy@clean-copy.example';
/** A page that no field of the manifest names: the popup opens it. */
const READER_PAGE = 'src/extension/reader/index.html';
const CONTENT_SCRIPT = 'src/extension/content.iife.ts';

/** The one manifest as Firefox wants it: an event page, an id, no Chrome version. */
function firefoxManifest() {
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

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

/** `vite build --mode chrome|firefox` makes dist/<mode>; `--mode cli` makes the command line in dist/cli. */
export default defineConfig(({ mode }) => {
  const define = { __EXAMPLES__: JSON.stringify(mode === 'test') };
  const test = {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // No test here waits for anything: one that takes long has a busy machine, not a fault.
    testTimeout: 30_000,
  };
  if (mode === 'test') return { define, test };
  if (mode === 'cli') {
    return {
      define,
      publicDir: false,
      build: {
        ssr: fileURLToPath(new URL('src/cli/clean-copy.ts', import.meta.url)),
        outDir: 'dist/cli',
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'clean-copy.js' } },
      },
    };
  }
  const firefox = mode === 'firefox';
  return {
    define,
    publicDir: 'src/static',
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
    plugins: [
      toolbarIcons(),
      crx({
        manifest: (firefox ? firefoxManifest() : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: { input: { reader: READER_PAGE } },
    },
  };
});
