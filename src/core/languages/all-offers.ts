/** Every language whose offers Clean Copy knows. */
import type { OfferLanguage } from './offer-language.ts';
import { offersAr } from './ar/offers.ts';
import { offersCs } from './cs/offers.ts';
import { offersDa } from './da/offers.ts';
import { offersDe } from './de/offers.ts';
import { offersEn } from './en/offers.ts';
import { offersEs } from './es/offers.ts';
import { offersFi } from './fi/offers.ts';
import { offersFr } from './fr/offers.ts';
import { offersHi } from './hi/offers.ts';
import { offersHu } from './hu/offers.ts';
import { offersId } from './id/offers.ts';
import { offersIt } from './it/offers.ts';
import { offersJa } from './ja/offers.ts';
import { offersKo } from './ko/offers.ts';
import { offersNl } from './nl/offers.ts';
import { offersNo } from './no/offers.ts';
import { offersPl } from './pl/offers.ts';
import { offersPt } from './pt/offers.ts';
import { offersRo } from './ro/offers.ts';
import { offersRu } from './ru/offers.ts';
import { offersSv } from './sv/offers.ts';
import { offersTr } from './tr/offers.ts';
import { offersUk } from './uk/offers.ts';
import { offersZh } from './zh/offers.ts';

/** One entry for each language; the order has no meaning. */
export const ALL_OFFERS: readonly OfferLanguage[] = [
  offersAr,
  offersCs,
  offersDa,
  offersDe,
  offersEn,
  offersEs,
  offersFi,
  offersFr,
  offersHi,
  offersHu,
  offersId,
  offersIt,
  offersJa,
  offersKo,
  offersNl,
  offersNo,
  offersPl,
  offersPt,
  offersRo,
  offersRu,
  offersSv,
  offersTr,
  offersUk,
  offersZh,
];
