import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser } from './browsers.ts';
import type { Ending } from './command.ts';
import type { Machine } from './machine.ts';

interface Trial extends Machine {
  readonly ran: string[];
  readonly said: string[];
}

/** A machine with these programs; `run` may put one more there. */
function machine(
  programs: readonly string[],
  more: Partial<Omit<Machine, 'run'>> & { run?: (line: string, programs: Set<string>) => Ending | undefined } = {},
): Trial {
  const there = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const { run, ...rest } = more;
  const parts = (path: string) => path.split(/[/\\]/u);
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/reader',
    isRoot: false,
    isProgram: (path) => there.has(path),
    list: (folder) =>
      [...there].filter((path) => path.startsWith(folder)).map((path) => parts(path)[parts(folder).length]!),
    ...rest,
    run: (program, words) => {
      const line = [program, ...words].join(' ');
      ran.push(line);
      return Promise.resolve(run?.(line, there) ?? { code: 0, output: '' });
    },
    say: (line) => void said.push(line),
    ran,
    said,
  };
}

const DEBIAN = { isRoot: true } as const;

describe('a browser is found', () => {
  it('where the environment variable says, before any other', () => {
    const environment = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome', FIREFOX_PATH: '/opt/mine/firefox' };
    const mine = machine(['/usr/bin/chromium', '/opt/mine/chrome', '/opt/mine/firefox'], { environment });
    expect(findBrowser('chromium', mine)).toBe('/opt/mine/chrome');
    expect(findBrowser('firefox', mine)).toBe('/opt/mine/firefox');
  });

  it('by its name on the PATH, Edge last', () => {
    expect(findBrowser('chromium', machine(['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser('chromium', machine(['/usr/bin/microsoft-edge']))).toBe('/usr/bin/microsoft-edge');
    expect(findBrowser('firefox', machine(['/usr/local/bin/firefox', '/usr/bin/firefox-esr']))).toBe(
      '/usr/bin/firefox-esr',
    );
    expect(findBrowser('firefox', machine(['/usr/bin/firefox-developer-edition']))).toBe(
      '/usr/bin/firefox-developer-edition',
    );
  });

  it('in its usual place on Linux when it is not on the PATH', () => {
    expect(findBrowser('chromium', machine(['/opt/google/chrome/chrome']))).toBe('/opt/google/chrome/chrome');
  });

  it('in the newest folder of Chrome for Testing', () => {
    const cache = '/home/reader/.cache/puppeteer/chrome';
    const both = machine([`${cache}/linux-99.0/chrome-linux64/chrome`, `${cache}/linux-140.0/chrome-linux64/chrome`]);
    expect(findBrowser('chromium', both)).toBe(`${cache}/linux-140.0/chrome-linux64/chrome`);
  });

  it('among the applications of macOS, also the reader’s own', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox';
    const mac = machine([chrome, firefox], { platform: 'darwin', home: '/Users/reader' });
    expect(findBrowser('chromium', mac)).toBe(chrome);
    expect(findBrowser('firefox', mac)).toBe(firefox);
  });

  it('among the programs of Windows, however its variables are written', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const firefox = 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe';
    const environment = {
      Path: 'C:\\Windows',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    };
    const windows = machine([chrome, firefox], { platform: 'win32', environment, home: 'C:\\Users\\reader' });
    expect(findBrowser('chromium', windows)).toBe(chrome);
    expect(findBrowser('firefox', windows)).toBe(firefox);
  });

  it('nowhere on a machine without one', () => {
    expect(findBrowser('chromium', machine([]))).toBeUndefined();
    expect(findBrowser('firefox', machine([], { platform: 'win32', environment: {} }))).toBeUndefined();
  });

  it('never instead of the one that the environment variable names', () => {
    const wrong = machine(['/usr/bin/chromium'], { environment: { PATH: '/usr/bin', CHROME_PATH: '/gone/chrome' } });
    expect(() => findBrowser('chromium', wrong)).toThrow(
      'CHROME_PATH says /gone/chrome, but no program is there: correct it or unset it.',
    );
  });
});

describe('a browser that is missing', () => {
  it('is installed on Debian as root, after one line that says so', async () => {
    const debian = machine(['/usr/bin/apt-get'], {
      ...DEBIAN,
      run: (line, programs) => {
        if (line.includes('install')) programs.add('/usr/bin/firefox-esr');
        return undefined;
      },
    });
    await expect(ensureBrowser('firefox', debian)).resolves.toBe('/usr/bin/firefox-esr');
    expect(debian.ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends firefox-esr']);
    expect(debian.said).toEqual([expect.stringMatching(/^Firefox is missing: installing the package firefox-esr/u)]);
  });

  it('is not installed where one is there', async () => {
    const debian = machine(['/usr/bin/apt-get', '/usr/bin/chromium'], DEBIAN);
    await expect(ensureBrowser('chromium', debian)).resolves.toBe('/usr/bin/chromium');
    expect([...debian.ran, ...debian.said]).toEqual([]);
  });

  it.each([
    ['without root', machine(['/usr/bin/apt-get'])],
    ['without apt-get', machine([], DEBIAN)],
    ['on macOS', machine(['/usr/bin/apt-get'], { platform: 'darwin', isRoot: true })],
  ])('is asked for in one sentence %s, and nothing is run', async (_, elsewhere) => {
    await expect(ensureBrowser('chromium', elsewhere)).rejects.toThrow(
      /^No Chromium was found on this machine: install Chromium or Google Chrome, or set CHROME_PATH to the path of the program\.$/u,
    );
    expect(elsewhere.ran).toEqual([]);
  });

  it('is asked for with the error of apt-get where that fails', async () => {
    const output = 'Reading package lists...\nE: Unable to locate package firefox-esr\n';
    const offline = machine(['/usr/bin/apt-get'], { ...DEBIAN, run: () => ({ code: 100, output }) });
    await expect(ensureBrowser('firefox', offline)).rejects.toThrow(
      /^No Firefox .* apt-get could not install firefox-esr \(Unable to locate package firefox-esr\): install Firefox 140 or later, or set FIREFOX_PATH /u,
    );
  });

  it('is asked for where the package brings no browser', async () => {
    const empty = machine(['/usr/bin/apt-get'], DEBIAN);
    await expect(ensureBrowser('chromium', empty)).rejects.toThrow('(it holds no browser here)');
  });
});
