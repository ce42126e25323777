import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { openLab, type Lab } from './lab.ts';
import { launchChromium, launchFirefox } from './launch.ts';
import { lengthened, withWords } from './other-words.ts';
import { longWordsFacts, rightToLeftFacts } from './words-facts.ts';

const BROWSERS = [
  ['Chromium', 'chrome', launchChromium],
  ['Firefox', 'firefox', launchFirefox],
] as const;
const WORDS = [
  ['in longer words', { change: lengthened }, longWordsFacts],
  ['in Arabic', { language: 'ar' }, rightToLeftFacts],
] as const;

describe.each(BROWSERS)('in %s', (_, build, launch) => {
  describe.each(WORDS)('%s', (__, words, facts) => {
    let lab: Lab;
    let folder: string;
    beforeAll(async () => {
      folder = await withWords(build, words);
      lab = await openLab(() => launch(undefined, folder));
    });
    afterAll(async () => {
      await lab.close();
      await rm(folder, { recursive: true, force: true });
    });

    facts(() => lab);
  });
});
