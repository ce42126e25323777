/** `npm run pictures`: every picture of the documents and of the stores, from the built extension in a real Chromium. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLab, type Lab } from '../browser/lab.ts';
import { launchChromium } from '../browser/launch.ts';
import { withWords } from '../browser/other-words.ts';
import { buildExtension } from './build-extension.ts';
import { compose, labelled, laidOver, panel, type Composition } from './compose-picture.ts';
import { DEMO, HERE } from './demo-site.ts';
import { germanDemo } from './german-demo.ts';
import { STORE_PICTURES, storeCompositions, type StoreLanguage } from './store-pictures.ts';
import { takeRightToLeftShots, takeShots, type Shots } from './take-shots.ts';
import { statesPicture, takeStates } from './take-states.ts';

const DOCS = 'docs/pictures';
const LARGEST_ICON = 'icons/on-128.png';
const GERMAN_DEMO = 'nachtfaehren';
/** A screen on which the popup is as high as it may be. */
const SCREEN = ['--screen-info={1600x1200}'];

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

/** Runs work in a Chromium in which Clean Copy speaks a language. */
async function inLanguage(language: string, work: (lab: Lab) => Promise<void>): Promise<void> {
  const lab = await openLab(async () => launchChromium(undefined, await withWords('chrome', { language }), SCREEN));
  try {
    await work(lab);
  } finally {
    await lab.close();
  }
}

function writeShots(shots: Shots): void {
  for (const [name, { plain }] of Object.entries(shots)) write(DOCS, `${name}.png`, plain);
}

async function writeStorePictures(lab: Lab, shots: Shots, language: StoreLanguage): Promise<void> {
  const desk = await lab.driver.browser.newPage();
  const folder = emptied(join(STORE_PICTURES, language));
  const pictures = storeCompositions(shots, readFileSync(LARGEST_ICON), language);
  for (const [name, composition] of Object.entries(pictures)) write(folder, name, await compose(desk, composition));
}

async function writeDocuments(lab: Lab, shots: Shots): Promise<void> {
  writeShots(shots);
  const desk = await lab.driver.browser.newPage();
  for (const [name, composition] of Object.entries(compositions(shots)))
    write(DOCS, name, await compose(desk, composition));
  for (const colours of ['light', 'dark'] as const) {
    const picture = statesPicture(await takeStates(lab, colours), colours);
    write(DOCS, `popup-states-${colours}.png`, await compose(desk, picture));
  }
}

say('Building Clean Copy for Chrome …');
await buildExtension('chrome');
emptied(DOCS);
await inLanguage('en', async (lab) => {
  const shots = await takeShots(lab);
  await writeDocuments(lab, shots);
  await writeStorePictures(lab, shots, 'en');
});
await inLanguage('de', async (lab) => {
  lab.site.put(GERMAN_DEMO, germanDemo(await (await fetch(lab.site.url(DEMO, HERE))).text()));
  await writeStorePictures(lab, await takeShots(lab, GERMAN_DEMO), 'de');
});
await inLanguage('ar', async (lab) => writeShots(await takeRightToLeftShots(lab)));
say('\nLook at every one of them before they go anywhere.');
