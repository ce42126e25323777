/** Where browsers stand when nobody says where: names on the PATH first, then the usual places of each system. */

/** A browser as the tests ask for it. */
export type BrowserName = 'chromium' | 'firefox';

/** The systems whose usual places are known. */
export type System = 'linux' | 'darwin' | 'win32';

/** What to look for, the best first. */
export interface BrowserPlaces {
  /** Names on the PATH, without `.exe`. */
  readonly names: readonly string[];
  /** Paths by system. `{NAME}` stands for an environment variable, `~` for the home folder, `*` for any one folder. */
  readonly paths: Readonly<Record<System, readonly string[]>>;
}

// Edge comes last: it does all of this, but it is the one that its owner has not chosen.
const CHROMIUM: BrowserPlaces = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'google-chrome-for-testing',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  paths: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
      '/opt/microsoft/msedge/msedge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '~/Applications/Chromium.app/Contents/MacOS/Chromium',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '~/.cache/puppeteer/chrome/*/*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '{LOCALAPPDATA}\\Chromium\\Application\\chrome.exe',
      '{PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe',
      '{PROGRAMFILES(X86)}\\Google\\Chrome\\Application\\chrome.exe',
      '{LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe',
      '~\\.cache\\puppeteer\\chrome\\*\\chrome-win64\\chrome.exe',
      '{PROGRAMFILES(X86)}\\Microsoft\\Edge\\Application\\msedge.exe',
      '{PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
};

const FIREFOX: BrowserPlaces = {
  names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  paths: {
    linux: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
      '~/.cache/puppeteer/firefox/*/firefox/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '~/.cache/puppeteer/firefox/*/Firefox.app/Contents/MacOS/firefox',
    ],
    win32: [
      '{PROGRAMFILES}\\Mozilla Firefox\\firefox.exe',
      '{PROGRAMFILES(X86)}\\Mozilla Firefox\\firefox.exe',
      '{LOCALAPPDATA}\\Mozilla Firefox\\firefox.exe',
      '{PROGRAMFILES}\\Firefox Developer Edition\\firefox.exe',
      '~\\.cache\\puppeteer\\firefox\\*\\firefox\\firefox.exe',
    ],
  },
};

/** The places of both browsers. */
export const PLACES: Readonly<Record<BrowserName, BrowserPlaces>> = { chromium: CHROMIUM, firefox: FIREFOX };
