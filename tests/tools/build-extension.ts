/** The extension built for one browser, as `npm run build` does it. */
import { runProgram } from './command.ts';

/** Builds it into dist/<mode>. Fails with what the build said. */
export async function buildExtension(mode: 'chrome' | 'firefox'): Promise<void> {
  const { code, output } = await runProgram('vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`${output.trimEnd()}\nClean Copy could not be built for ${mode}.`);
}
