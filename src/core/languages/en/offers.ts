/** Offers in English. */
import type { OfferLanguage } from '../offer-language.ts';
import { offerCallsEn } from './offer-calls.ts';
import { offerWordsEn } from './offer-words.ts';

/** The words in which English pages sell or ask. */
export const offersEn: OfferLanguage = {
  code: 'en',
  address: 'you your yours we our us i m',
  ours: 'we our us',
  rows: [...offerCallsEn, ...offerWordsEn],
};
