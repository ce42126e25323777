/** How much is loaded to find the quotations of one article. */
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { QUOTE_LANGUAGES } from '../../src/core/languages/all-quotes.ts';
import { shortLists } from '../../vite.config.ts';

/** Most that the popup may load for the quotations of one article, in bytes as packed by gzip. */
const MOST = 40_000;

const chunks = await (async (): Promise<readonly Rolldown.OutputChunk[]> => {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [shortLists()],
    define: { __EXAMPLES__: 'false' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: 'src/core/quotes/load-quotes.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('The quotations were not built.');
  return first.output.filter((part) => part.type === 'chunk');
})();

const chunkOf = (path: string): Rolldown.OutputChunk => {
  const found = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(path) === true);
  if (!found) throw new Error(`${path} is no chunk of its own.`);
  return found;
};

/** The files that come with these, each once. */
const withImports = (names: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withImports(chunks.find((chunk) => chunk.fileName === name)?.imports ?? [], seen);
  }
  return seen;
};

describe('the code that finds quotations', () => {
  it.each(QUOTE_LANGUAGES.map(({ code, stream }) => [code, stream !== undefined] as const))(
    'is small for an article in %s',
    (code, isStream) => {
      const reader = isStream ? 'quotes-by-particles.ts' : 'quotes-by-names.ts';
      const entries = [`quotes/${reader}`, `languages/${code}/quotes.ts`];
      const loaded = withImports(entries.map((path) => chunkOf(path).fileName));
      const bytes = chunks
        .filter((chunk) => loaded.has(chunk.fileName))
        .reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(MOST);
    },
  );
});
