import { afterAll, beforeAll, describe } from 'vitest';
import { fixtureFacts } from './fixture-facts.ts';
import { openLab, type Lab } from './lab.ts';
import { launchFirefox } from './launch.ts';
import { popupFacts } from './popup-facts.ts';
import { stubFacts } from './stub-facts.ts';
import { switchFacts } from './switch-facts.ts';

describe('in Firefox', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(() => launchFirefox());
  });
  afterAll(() => lab.close());
  const get = () => lab;

  stubFacts(get);
  switchFacts(get);
  popupFacts(get, ['light']);
  fixtureFacts(get);
});
