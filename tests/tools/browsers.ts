/** The real browsers on this machine: found where they usually stand, installed where that can be done. */
import { posix, win32 } from 'node:path';
import { PLACES, type BrowserName, type System } from './browser-places.ts';
import { thisMachine, type Machine } from './machine.ts';

interface BrowserFacts {
  /** The environment variable that says where the browser is. */
  readonly variable: string;
  /** Its package on Debian. */
  readonly package: string;
  readonly title: string;
  readonly advice: string;
}

const FACTS: Readonly<Record<BrowserName, BrowserFacts>> = {
  chromium: {
    variable: 'CHROME_PATH',
    package: 'chromium',
    title: 'Chromium',
    advice: 'install Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    title: 'Firefox',
    advice: 'install Firefox 140 or later',
  },
};

const systemOf = ({ platform }: Machine): System =>
  platform === 'darwin' || platform === 'win32' ? platform : 'linux';

const pathsOf = ({ platform }: Machine) => (platform === 'win32' ? win32 : posix);

/** Variables of Windows are the same in capitals and small letters. */
const valueOf = ({ environment }: Machine, name: string): string | undefined =>
  Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];

/** The path as this machine has it; undefined where a variable in it is not set. */
function filledIn(path: string, machine: Machine): string | undefined {
  const missing = [...path.matchAll(/\{(.+?)\}/gu)].some(([, name]) => !valueOf(machine, name!));
  if (missing) return undefined;
  return path.replace(/^~/u, () => machine.home).replace(/\{(.+?)\}/gu, (_, name: string) => valueOf(machine, name)!);
}

/** Every path that a `*` can stand for, the last by name first: that is the newest version. */
function spreadOut(path: string, machine: Machine): readonly string[] {
  const star = path.indexOf('*');
  if (star < 0) return [path];
  const names = [...machine.list(path.slice(0, star - 1))].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return names.flatMap((name) => spreadOut(`${path.slice(0, star)}${name}${path.slice(star + 1)}`, machine));
}

function onThePath(names: readonly string[], machine: Machine): readonly string[] {
  const { delimiter, join } = pathsOf(machine);
  const folders = (valueOf(machine, 'PATH') ?? '').split(delimiter).filter(Boolean);
  const ending = machine.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
}

/** Path of a browser, or undefined. What the environment variable says holds, even where a browser stands elsewhere. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine()): string | undefined {
  const { variable } = FACTS[name];
  const told = machine.environment[variable];
  if (told && !machine.isProgram(told)) {
    throw new Error(`${variable} says ${told}, but no program is there: correct it or unset it.`);
  }
  if (told) return told;
  const { names, paths } = PLACES[name];
  const usual = paths[systemOf(machine)].flatMap((path) => filledIn(path, machine) ?? []);
  const places = [...onThePath(names, machine), ...usual.flatMap((path) => spreadOut(path, machine))];
  return places.find((path) => machine.isProgram(path));
}

const canInstall = (machine: Machine): boolean =>
  machine.platform === 'linux' && machine.isRoot && onThePath(['apt-get'], machine).some(machine.isProgram);

/** The first error that apt-get told, so that a reader without a network knows it. */
const errorIn = (output: string): string =>
  output
    .split('\n')
    .find((line) => line.startsWith('E: '))
    ?.slice(3) ?? 'it did not say why';

/** Installs a package of Debian; gives the error where that does not work. */
async function install(name: string, machine: Machine): Promise<string | undefined> {
  const updated = await machine.run('apt-get', ['update']);
  const installed = await machine.run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  return installed.code === 0 ? undefined : errorIn(installed.output + updated.output);
}

/** Path of a browser, installed first where it is missing on Debian and its like; elsewhere one sentence says what to do. */
export async function ensureBrowser(name: BrowserName, machine: Machine = thisMachine()): Promise<string> {
  const found = findBrowser(name, machine);
  if (found !== undefined) return found;
  const { variable, title, advice, package: packageName } = FACTS[name];
  let before = `No ${title} was found on this machine`;
  if (canInstall(machine)) {
    machine.say(
      `${title} is missing: installing the package ${packageName} with apt-get, which takes a minute or two.`,
    );
    const error = await install(packageName, machine);
    const installed = findBrowser(name, machine);
    if (installed !== undefined) return installed;
    before += `, and apt-get could not install ${packageName} (${error ?? 'it holds no browser here'})`;
  }
  throw new Error(`${before}: ${advice}, or set ${variable} to the path of the program.`);
}
