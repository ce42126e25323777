/** Signs of an offer that need no language: prices, link targets, hints in class words, quoted speech. */
import type { OfferKind } from '../model.ts';

const PRICE =
  /(?:[$€£¥₹₽₺₴₩]|\b(?:USD|EUR|GBP|CHF|DKK|SEK|NOK|R|Rs\.?|Rp\.?|kr\.?|COP|N)(?=[\s\u00A0$]?\d))[\s\u00A0$]?\d|\d[\d.,]*[\s\u00A0]?(?:[€£₽₺₴円원元]|(?:kr|zł|Kč|Ft|руб|грн|euros?|CHF|TL)(?![\p{L}]))/iu;

/** Does the text name a price? */
export const namesPrice = (text: string): boolean => PRICE.test(text);

/** What link targets of each kind look like; the first that fits holds. */
const TARGETS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'app',
    /\/\/(?:apps|itunes)\.apple\.com\/(?!.*podcast)|\/\/play\.google\.com\/store\/apps|appgallery\.|\/mobile-?apps?\b|apps-products|\/download-?app/iu,
  ],
  [
    'follow',
    /news\.google\.com\/(?:s\/|publications|newsstand)|google\.com\/preferences\/source|whatsapp\.com\/channel|chat\.whatsapp\.com|\/\/(?:t|telegram)\.me\/(?!share)|podcasts\.apple\.com|open\.spotify\.com/iu,
  ],
  [
    'newsletter',
    /newsletter|nieuwsbrief|nyhedsbrev|nyhetsbrev|uutiskirje|hirlevel|listmanagement|\/briefings?\/|\/boletin|infolettre|mailchi|\/nyhetsbrev|e-?bulten|web_push\/subscribe/iu,
  ],
  [
    'donation',
    /donat|donar|\/dons?\b|spenden?\b|\/support(?:-us|us)?\b|contribut|\/apoio|\/apoia|wesprzyj|\/doneer|paypal\.com\/donate|patreon\.com|steadyhq|\/give\b|faire-un-don|soutenir|sostieni/iu,
  ],
  [
    'subscription',
    /subscri|abonn|\/abo(?:s|shop|-|\/|\.|\?|$)|suscri|\bassin(?:e|a|ar|atura)|\/offers?\b|\/offres?\b|\/plans?\b|prenumer|tilaa|tilaus|elofizet|előfizet|predplat|\/subs\b|\/membership|abone|bestell|\/checkout|paywall|\/premium\/?(?:\?|$|join|offer)|\/promotion|langgan|podpiska|peredplat|\/jaipremium|\/join\b|\/buy\b/iu,
  ],
  [
    'registration',
    /\/(?:log-?in|sign-?in|sign-?up|register|registr|regist|registro|inscription|anmeld|auth|account|accounts|konto|connexion|connect|identity|member|users?\/(?:login|register)|cuenta|usuario|sso|oauth|kayit|giris|logga|kirjaudu)/iu,
  ],
];
const SHARING = /share|sharer|intent\/|send\?|api\.whatsapp|mailto:/iu;

/** The kind of offer that a link leads to, if any; sharing links lead to none. */
export function offerOfLink(href: string): OfferKind | undefined {
  const path = href.replace(/^https?:\/\/(?:www\.)?/iu, '//');
  if (SHARING.test(path)) return undefined;
  return TARGETS.find(([, pattern]) => pattern.test(path))?.[0];
}

const HINTS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'newsletter',
    /newsletter|news-letter|nieuwsbrief|nyhedsbrev|nyhetsbrev|boletin|infolettre|mailchimp|mc4wp|mc_embed|email-?sign-?up|opt-?in(?![a-z])|sailthru|(?:^|[-_\s])nl[-_]/iu,
  ],
  ['donation', /donat|donation|spende|donor|contribute|apoie|support-?us/iu],
  ['app', /app-?(?:banner|promo|download|link|store)|smart-?banner|download-?app|open-?app/iu],
  ['follow', /google-?news|whatsapp-|telegram-|follow-?(?:us|box|bar)|siguenos|siganos/iu],
  [
    'gate',
    /paywall|pay-wall|reg-?wall|(?:^|[-_\s])gate(?:[-_\s]|$)|locked|lockedbox|access-?wall|metered|login-?wall|article-?payant|freemium/iu,
  ],
  [
    'subscription',
    /subscri|suscri|abonn|(?:^|[-_\s])abo[-_]|assinatura|chamada-assin|prenumer|premium-(?:box|promo|teaser)|upsell|membership/iu,
  ],
  [
    'registration',
    /log-?in|sign-?in|sign-?up|registr|(?:^|[-_\s])auth(?:[-_\s]|$)|logged-?out|no-access|members?-only|not-subscriber/iu,
  ],
];

/** The kind of offer that class and id words hint at, if any: never evidence alone. */
export const offerOfWords = (words: string): OfferKind | undefined =>
  words === '' ? undefined : HINTS.find(([, pattern]) => pattern.test(words))?.[0];

const SPEECH = /[“„«»「]|(?:^|\s)["”][\p{L}]/u;

/** Does the text hold quoted speech? */
export const holdsSpeech = (text: string): boolean => SPEECH.test(text);
