/** The popup's states in which there is little or nothing to fold, photographed as the toolbar button shows them. */
import { CHROMIUM_OWN_PAGE } from '../browser/real-popup-facts.ts';
import { FRESH_SETTINGS, type Lab } from '../browser/lab.ts';
import type { Composition } from './compose-picture.ts';
import { panel } from './compose-picture.ts';
import { DEMO } from './demo-site.ts';
import { shootPanel, wearColours, type Colours, type Shots } from './take-shots.ts';

const OFF = { everywhere: false, sites: {} };
const WHOLE_WINDOW = 'position:fixed;inset:0;width:100%;height:100%;border:0';

/** Each state with the page that brings it about; a page without markup is one of the tests' own. */
const STATES: readonly {
  readonly name: string;
  readonly page: string;
  readonly markup?: string;
  readonly off?: true;
}[] = [
  { name: 'cut', page: 'gate-after-cut-text' },
  { name: 'nothing', page: 'about-newsletters' },
  {
    name: 'no-article',
    page: 'contents',
    markup: '<!doctype html><title>Contents</title><h1>Contents</h1><p>Hello.</p>',
  },
  { name: 'off', page: DEMO, off: true },
  {
    name: 'frame',
    page: 'framed',
    markup: `<!doctype html><title>Reader</title><iframe src="http://other.example/" style="${WHOLE_WINDOW}"></iframe>`,
  },
  { name: 'restricted', page: CHROMIUM_OWN_PAGE },
];

/** Photographs of all states in one scheme of colours, by name. */
export async function takeStates(lab: Lab, colours: Colours): Promise<Shots> {
  const shots: Record<string, Shots[string]> = {};
  for (const { name, page: slug, markup, off } of STATES) {
    if (markup !== undefined) lab.site.put(slug, markup);
    await lab.seat.store(off ? OFF : FRESH_SETTINGS);
    const page = await lab.driver.browser.newPage();
    await page.goto(slug.includes(':') ? slug : lab.site.url(slug), { waitUntil: 'load' });
    const popup = await lab.driver.openRealPopup!(page);
    await wearColours(popup, colours);
    await popup.waitForSelector('article, .short');
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    shots[name] = await shootPanel(popup);
    await popup.close();
    await page.close();
  }
  await lab.seat.store(FRESH_SETTINGS);
  return shots;
}

/** Three columns: the two articles, then the short states one above the other. */
export function statesPicture(shots: Shots, colours: Colours): Composition {
  const column = (...names: readonly string[]) =>
    `<figure style="gap:28px">${names.map((name) => panel(shots, name, 400, 600)).join('')}</figure>`;
  const body = `<div class="frame"><div class="row">${column('cut')}${column('nothing')}${column('no-article', 'restricted')}</div>
    <div class="row">${column('off')}${column('frame')}</div></div>`;
  return { width: 1400, height: 960, body, ground: colours === 'dark' ? 'night' : 'day' };
}
