import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { groundFacts } from './ground-facts.ts';
import { openLab, type Lab } from './lab.ts';
import { launchChromium, launchFirefox, withPageAccess } from './launch.ts';
import { pickerFacts } from './picker-facts.ts';
import { keyboardFacts, sightFacts } from './sight-facts.ts';

describe.each([
  ['Chromium', 'chrome', launchChromium],
  ['Firefox', 'firefox', launchFirefox],
] as const)('in %s', (browser, build, launch) => {
  let lab: Lab;
  let folder: string;
  beforeAll(async () => {
    folder = await withPageAccess(build);
    lab = await openLab(() => launch(undefined, folder));
  });
  afterAll(async () => {
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  });

  pickerFacts(() => lab);
  groundFacts(() => lab);
  keyboardFacts(() => lab);
  if (browser === 'Chromium') sightFacts(() => lab);
});
