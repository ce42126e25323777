/** `npm run pictures`: every picture of the documents and of the stores, from the built extension in a real Chromium. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLab } from '../browser/lab.ts';
import { launchChromium } from '../browser/launch.ts';
import { buildExtension } from './build-extension.ts';
import { compose, labelled, laidOver, panel, type Composition } from './compose-picture.ts';
import { STORE_PICTURES, STORE_WORDS, storeCompositions, type StoreLanguage } from './store-pictures.ts';
import { takeShots, type Shots } from './take-shots.ts';
import { statesPicture, takeStates } from './take-states.ts';

const DOCS = 'docs/pictures';
const LARGEST_ICON = 'icons/on-128.png';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The README's pictures, put together. */
const compositions = (shots: Shots): Readonly<Record<string, Composition>> => ({
  'before-and-after.png': {
    width: 1160,
    height: 1240,
    body: `<div class="frame">${labelled([
      ['Before', panel(shots, 'page-before-light', 500)],
      ['After', panel(shots, 'page-after-light', 500)],
    ])}</div>`,
  },
  'page-and-popup.png': {
    width: 1160,
    height: 780,
    body: `<div class="frame">${laidOver(
      panel(shots, 'page-after-light', 680, 700, 'margin-right:340px'),
      panel(shots, 'popup-quotes-light', 400),
      0,
      60,
    )}</div>`,
  },
});

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(folder: string, name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
  say(`  ${folder}/${name}`);
}

say('Building Clean Copy for Chrome …');
await buildExtension('chrome');
const lab = await openLab(() => launchChromium());
try {
  const shots = await takeShots(lab, 'dist/chrome');
  emptied(DOCS);
  for (const [name, { plain }] of Object.entries(shots)) write(DOCS, `${name}.png`, plain);
  const desk = await lab.driver.browser.newPage();
  for (const [name, composition] of Object.entries(compositions(shots)))
    write(DOCS, name, await compose(desk, composition));
  for (const colours of ['light', 'dark'] as const) {
    const picture = statesPicture(await takeStates(lab, colours), colours);
    write(DOCS, `popup-states-${colours}.png`, await compose(desk, picture));
  }
  const icon = readFileSync(LARGEST_ICON);
  for (const language of Object.keys(STORE_WORDS) as StoreLanguage[]) {
    const folder = emptied(join(STORE_PICTURES, language));
    for (const [name, composition] of Object.entries(storeCompositions(shots, icon, language)))
      write(folder, name, await compose(desk, composition));
  }
} finally {
  await lab.close();
}
say('\nLook at every one of them before they go anywhere.');
