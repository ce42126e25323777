import { afterAll, beforeAll, describe } from 'vitest';
import { fixtureFacts } from './fixture-facts.ts';
import { openLab, type Lab } from './lab.ts';
import { launchChromium } from './launch.ts';
import { popupFacts } from './popup-facts.ts';
import { stubFacts } from './stub-facts.ts';
import { switchFacts } from './switch-facts.ts';

describe('in Chromium', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(() => launchChromium());
  });
  afterAll(() => lab.close());
  const get = () => lab;

  stubFacts(get);
  switchFacts(get);
  popupFacts(get, ['light', 'dark']);
  fixtureFacts(get);
});
