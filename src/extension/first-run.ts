/** The first run: one welcome page, once. */
import browser from 'webextension-polyfill';
import { changeSettings, loadSettings } from './settings.ts';

const WELCOME_PAGE = 'src/extension/welcome/index.html';

/** Opens the welcome page, unless the reader has seen it before. */
export async function welcome(): Promise<void> {
  const { welcomed } = await loadSettings();
  if (welcomed) return;
  await changeSettings((settings) => ({ ...settings, welcomed: true }));
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
}
