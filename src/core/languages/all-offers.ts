/** Every language whose offers Clean Copy knows. */
import type { OfferLanguage } from './offer-language.ts';
import { offersDe } from './de/offers.ts';
import { offersEn } from './en/offers.ts';
import { offersEs } from './es/offers.ts';
import { offersFr } from './fr/offers.ts';

/** One entry for each language; the order has no meaning. */
export const ALL_OFFERS: readonly OfferLanguage[] = [offersDe, offersEn, offersEs, offersFr];
