/** `npm start`: builds Clean Copy and shows it on an invented news site. `npm start -- firefox` does it in Firefox. */
import type { BrowserName } from './browser-places.ts';
import { ensureBrowser } from './browsers.ts';
import { runProgram } from './command.ts';
import { picturesOfDemo } from './demo-pictures.ts';
import { windowWithDemo } from './demo-window.ts';

const MODES: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };
const TITLES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The browser that the words after the command ask for. */
function browserOf(words: readonly string[]): BrowserName {
  const [word = 'chromium', ...more] = words.map((one) => one.toLowerCase());
  if (more.length === 0 && (word === 'chromium' || word === 'chrome')) return 'chromium';
  if (more.length === 0 && word === 'firefox') return 'firefox';
  throw new Error(`"${words.join(' ')}" is not known here: say npm start, or npm start -- firefox.`);
}

/** Only Linux runs without a display; elsewhere there always is one. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function build(browser: BrowserName): Promise<void> {
  say(`Building Clean Copy for ${TITLES[browser]} into dist/${MODES[browser]} …`);
  const words = ['build', '--mode', MODES[browser], '--logLevel', 'warn'];
  const { code, output } = await runProgram('vite/bin/vite.js', words);
  if (code !== 0) throw new Error(`${output.trimEnd()}\nClean Copy could not be built.`);
}

const browser = browserOf(process.argv.slice(3));
await ensureBrowser(browser);
await build(browser);
if (hasDisplay()) {
  await windowWithDemo(browser, say);
} else {
  say(`There is no display here, so ${TITLES[browser]} opens the demo without a window.\n`);
  await picturesOfDemo(browser, say);
}
