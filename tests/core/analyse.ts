/** The core's reading of a page with the offer words of all languages at hand. */
import { ALL_OFFERS } from '../../src/core/languages/all-offers.ts';
import type { Page, Reading } from '../../src/core/model.ts';
import { analyse as analyseWith, type Rules } from '../../src/core/reading.ts';

/** Like the core's own, which is given the words. */
export const analyse = (page: Page, rules?: Rules): Reading => analyseWith(page, ALL_OFFERS, rules);
