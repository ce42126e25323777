/** Whether the browser lets Clean Copy into a site, and the one way to ask for it. */
import browser from 'webextension-polyfill';

/** Match pattern of the page's site; patterns take no port. undefined for what is no web page. */
function patternOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** May the content script run on this page by itself? */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks the browser for access to the page's site; call it straight from a click. Answers whether it was given. */
export async function askAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && (await browser.permissions.request({ origins: [pattern] }));
}

/** Runs the content script in a tab that has none. Fails where the browser keeps the page to itself. */
export async function readTab(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  // Firefox counts from the page that asks: these paths begin at the root.
  await browser.scripting.executeScript({ target: { tabId }, files: files.map((file) => `/${file}`) });
}

/** Runs a file of the extension in a tab that has our script already. Answers whether it ran. */
export async function bringFile(tabId: number, file: string): Promise<boolean> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return answers.every(({ error }) => error === undefined);
  } catch {
    return false;
  }
}

/** What kind of document the tab holds ("text/html"), or undefined where no script may run in it. */
export async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return answer?.result as string | undefined;
  } catch {
    return undefined;
  }
}
