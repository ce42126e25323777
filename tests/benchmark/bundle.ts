/** Modules as one script each, for the worlds inside a browser in which the harness runs them. */
import { build } from 'vite';

/** Bundles what `entry` (a path) exports into a script that sets the variable `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __EXAMPLES__: 'false', 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`Bundling ${entry} gave nothing.`);
  return first.output[0].code;
}
