/** Signs of an offer that need no language: prices, link targets, hints in class words, quoted speech. */
import { LETTERS } from '../letter-ranges.ts';
import type { OfferKind } from '../model.ts';

const DIGIT = /\d/;
/** In lower case: patterns for both cases are slow to make ready. */
const PRICE = new RegExp(
  String.raw`(?:[$€£¥₹₽₺₴₩]|\b(?:usd|eur|gbp|chf|dkk|sek|nok|r|rs\.?|rp\.?|kr\.?|cop|n)(?=[\s$]?\d))[\s$]?\d|\d[\d.,]*\s?(?:[€£₽₺₴円원元]|(?:kr|zł|kč|ft|руб|грн|euros?|chf|tl)(?![${LETTERS}]))`,
);

/** Does the text name a price? */
export const namesPrice = (text: string): boolean => DIGIT.test(text) && PRICE.test(text.toLowerCase());

/** What link targets of each kind look like, in lower case; the first that fits holds. */
const TARGETS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'app',
    /\/\/(?:apps|itunes)\.apple\.com\/(?!.*podcast)|\/\/play\.google\.com\/store\/apps|appgallery\.|\/mobile-?apps?\b|apps-products|\/download-?app/,
  ],
  [
    'follow',
    /news\.google\.com\/(?:s\/|publications|newsstand)|google\.com\/preferences\/source|whatsapp\.com\/channel|chat\.whatsapp\.com|\/\/(?:t|telegram)\.me\/(?!share)|podcasts\.apple\.com|open\.spotify\.com/,
  ],
  [
    'newsletter',
    /newsletter|nieuwsbrief|nyhedsbrev|nyhetsbrev|uutiskirje|hirlevel|listmanagement|\/briefings?\/|\/boletin|infolettre|mailchi|\/nyhetsbrev|e-?bulten|web_push\/subscribe/,
  ],
  [
    'donation',
    /donat|donar|\/dons?\b|spenden?\b|\/support(?:-us|us)?\b|contribut|\/apoio|\/apoia|wesprzyj|\/doneer|paypal\.com\/donate|patreon\.com|steadyhq|\/give\b|faire-un-don|soutenir|sostieni/,
  ],
  [
    'subscription',
    /subscri|abonn|\/abo(?:s|shop|-|\/|\.|\?|$)|suscri|\bassin(?:e|a|ar|atura)|\/offers?\b|\/offres?\b|\/plans?\b|prenumer|tilaa|tilaus|elofizet|előfizet|predplat|\/subs\b|\/membership|abone|bestell|\/checkout|paywall|\/premium\/?(?:\?|$|join|offer)|\/promotion|langgan|podpiska|peredplat|\/jaipremium|\/join\b|\/buy\b/,
  ],
  [
    'registration',
    /\/(?:log-?in|sign-?in|sign-?up|register|registr|regist|registro|inscription|anmeld|auth|account|accounts|konto|connexion|connect|identity|member|users?\/(?:login|register)|cuenta|usuario|sso|oauth|kayit|giris|logga|kirjaudu)/,
  ],
];
const SHARING = /share|sharer|intent\/|send\?|api\.whatsapp|mailto:/;

/** The kind of offer that a link leads to, if any; sharing links lead to none. */
export function offerOfLink(href: string): OfferKind | undefined {
  const path = href.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '//');
  if (SHARING.test(path)) return undefined;
  return TARGETS.find(([, pattern]) => pattern.test(path))?.[0];
}

const HINTS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'newsletter',
    /newsletter|news-letter|nieuwsbrief|nyhedsbrev|nyhetsbrev|boletin|infolettre|mailchimp|mc4wp|mc_embed|email-?sign-?up|opt-?in(?![a-z])|sailthru|(?:^|[-_\s])nl[-_]/,
  ],
  ['donation', /donat|donation|spende|donor|contribute|apoie|support-?us/],
  ['app', /app-?(?:banner|promo|download|link|store)|smart-?banner|download-?app|open-?app/],
  ['follow', /google-?news|whatsapp-|telegram-|follow-?(?:us|box|bar)|siguenos|siganos/],
  [
    'gate',
    /paywall|pay-wall|reg-?wall|(?:^|[-_\s])gate(?:[-_\s]|$)|locked|lockedbox|access-?wall|metered|login-?wall|article-?payant|freemium/,
  ],
  [
    'subscription',
    /subscri|suscri|abonn|(?:^|[-_\s])abo[-_]|assinatura|chamada-assin|prenumer|premium-(?:box|promo|teaser)|upsell|membership/,
  ],
  [
    'registration',
    /log-?in|sign-?in|sign-?up|registr|(?:^|[-_\s])auth(?:[-_\s]|$)|logged-?out|no-access|members?-only|not-subscriber/,
  ],
];

/** The kind of offer that class and id words hint at, if any: never evidence alone. */
export function offerOfWords(words: string): OfferKind | undefined {
  if (words === '') return undefined;
  const small = words.toLowerCase();
  return HINTS.find(([, pattern]) => pattern.test(small))?.[0];
}

const BEFORE_SENTENCE = /(?:^|[.!?…:|।؟。！？»”)\]–—-])\s*$/;
/** So many characters before a phrase tell whether it begins a sentence. */
const AROUND = 3;

/** Does what begins at `start` begin a sentence? Calls to the reader do; what is told stands in between. */
export const beginsSentence = (text: string, start: number): boolean =>
  start === 0 || BEFORE_SENTENCE.test(text.slice(Math.max(0, start - AROUND), start));

const OPENED = /[“„«»「]/;
const STRAIGHT = /["”]/;
const OPENED_STRAIGHT = /(?:^|\s)["”][\p{L}]/u;

/** Does the text hold quoted speech? */
export const holdsSpeech = (text: string): boolean =>
  OPENED.test(text) || (STRAIGHT.test(text) && OPENED_STRAIGHT.test(text));
