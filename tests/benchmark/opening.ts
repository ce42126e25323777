/** `npm run measure:opening`: how long the popup takes from its opening to the article, on a page that was read already. */
import type { Page } from 'puppeteer-core';
import { openLab, type Lab } from '../browser/lab.ts';
import { launchChromium } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { builtVersion } from './built-version.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import { openingSection, type Opening, type Openings } from './opening-table.ts';

const EXTENSION = 'dist/chrome';
/** A story with folds and quotes, and one that has ten times the text. */
const PAGE = 'harbour-lead-repeat';
const LONG_PAGE = 'long-story';
const TIMES_LONGER = 10;
/** The first openings bring the popup's files into the browser's caches; a reader pays for that once a day. */
const WARM_UP = 3;
const OPENINGS = 25;

declare const chrome: { action: { openPopup(): Promise<void> } };

/** The story with its prose several times over, each time with other figures, so that nothing repeats. */
function longStory(html: string): string {
  const prose = [...html.matchAll(/<p>[^<]{80,}<\/p>/gu)].map(([paragraph]) => paragraph);
  const more = Array.from({ length: TIMES_LONGER }, (_, round) =>
    prose.map((paragraph, i) => paragraph.replace('<p>', `<p>In year ${round + 1}, chapter ${i + 1}, it began anew. `)),
  );
  return html.replace('<p class="credits">', `${more.flat().join('\n')}<p class="credits">`);
}

/** Milliseconds up to the first paint that holds anything: that is the article. */
async function openOnce({ driver }: Lab, over: Page): Promise<Opening> {
  await over.bringToFront();
  const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const pressed = await worker!.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    return chrome.action.openPopup().then(() => now);
  });
  const popup = await (await driver.browser.waitForTarget((one) => one.url().includes('/popup/'))).asPage();
  await popup.waitForSelector('article');
  const painted = await until(
    () =>
      popup.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint && { begun: performance.timeOrigin, ours: paint.startTime };
      }),
    (times) => times !== undefined,
  );
  await popup.close();
  const { begun, ours } = painted!;
  return { all: begun + ours - pressed, ours };
}

async function measure(lab: Lab, name: string): Promise<readonly Opening[]> {
  const { page } = await lab.read(name);
  const times: Opening[] = [];
  for (let i = 0; i < WARM_UP + OPENINGS; i++) times.push(await openOnce(lab, page));
  await page.close();
  return times.slice(WARM_UP);
}

const lab = await openLab(() => launchChromium());
try {
  const story = await (await fetch(lab.site.url(PAGE, '127.0.0.1'))).text();
  lab.site.put(LONG_PAGE, longStory(story));
  const openings: Openings = { story: await measure(lab, PAGE), long: await measure(lab, LONG_PAGE) };
  const section = openingSection(takenWith(builtVersion(EXTENSION), await lab.driver.browser.version()), openings);
  process.stdout.write(`${section}\n`);
  writeSections({ opening: section });
} finally {
  await lab.close();
}
