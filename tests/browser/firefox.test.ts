import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { badInputFacts } from './bad-input-facts.ts';
import { copyFacts } from './copy-facts.ts';
import { everyoneFacts } from './everyone-facts.ts';
import { findFacts } from './find-facts.ts';
import { fixtureFacts } from './fixture-facts.ts';
import { keyboardFacts } from './keyboard-facts.ts';
import { languageFacts } from './language-facts.ts';
import { hostileFacts } from './hostile-facts.ts';
import { learnedFacts } from './learned-facts.ts';
import { livingFacts } from './living-facts.ts';
import { openLab, type Lab } from './lab.ts';
import { launchFirefox } from './launch.ts';
import { neverFacts } from './never-facts.ts';
import { optionsFacts } from './options-facts.ts';
import { linkFacts } from './link-facts.ts';
import { moreFacts } from './more-facts.ts';
import { pictureFacts } from './picture-facts.ts';
import { popupFacts } from './popup-facts.ts';
import { quietFacts } from './quiet-facts.ts';
import { FIREFOX_OWN_PAGE, realPopupFacts } from './real-popup-facts.ts';
import { readerFacts } from './reader-facts.ts';
import { storageFacts } from './storage-facts.ts';
import { stubFacts } from './stub-facts.ts';
import { switchFacts } from './switch-facts.ts';

describe('in Firefox', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(() => launchFirefox());
  });
  // No fact depends on what another has left stored.
  beforeEach(() => lab.seat.forgetAll());
  afterAll(() => lab.close());
  const get = () => lab;

  stubFacts(get);
  neverFacts(get);
  optionsFacts(get);
  switchFacts(get);
  storageFacts(get, false);
  livingFacts(get, false);
  learnedFacts(get, false);
  popupFacts(get, ['light']);
  copyFacts(get);
  findFacts(get);
  linkFacts(get);
  moreFacts(get);
  readerFacts(get, ['light', 'dark', 'sepia']);
  pictureFacts(get);
  keyboardFacts(get);
  everyoneFacts(get, false);
  realPopupFacts(get, FIREFOX_OWN_PAGE);
  quietFacts(get);
  hostileFacts(get);
  badInputFacts(get);
  languageFacts(get);
  fixtureFacts(get);
});
