/** Offers in Norwegian. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Norwegian pages sell or ask. */
export const offersNo: OfferLanguage = {
  code: 'no',
  address: 'du deg din ditt dine vi oss vår vårt våre dere',
  ours: 'vi oss vår vårt våre',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'les resten|videre|hele … / for å lese denne|hele|resten|videre|saken … / få … tilgang … les|lese / denne saken|artikkelen er … abonnenter|pluss|låst / kun|bare for abonnenter / forbeholdt abonnenter / fortsett å lese / vil du lese',
      examples: __EXAMPLES__ && examples(['For å lese videre må du ha abonnement.'], ['Hun leste brevet i retten.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'meld deg på … / få|motta … nyhetsbrev*|innboks*|e|mail / vårt|våre|gratis nyhetsbrev* / i innboksen|din … / avmelde|melde deg av / gå ikke glip / bli oppdatert / ved å melde|registrere / abonner på … nyhetsbrev* / få|motta nyhetsbrevet … / nyhetsbrevet vårt … / nyhetsbrev … på e post',
      examples:
        __EXAMPLES__ &&
        examples(['Få nyhetsbrevet vårt på e-post', 'Meld deg på vårt nyhetsbrev'], ['Brevet kom på tirsdag.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'last ned … app|appen / vår app / i appen $ / appen vår … / vår app …',
      examples:
        __EXAMPLES__ && examples(['Nyhetene med deg i appen vår', 'Last ned appen vår'], ['Byen lager en app.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases: 'følg oss|på / følg … på facebook|instagram|google|whatsapp|twitter / abonner … podkast|podcast|kanal',
      examples: __EXAMPLES__ && examples(['Følg oss på Facebook'], ['Politiet fulgte bilen.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'støtt oss|vår|vårt|uavhengig|journalistikk|arbeidet … / gi et bidrag|en gave / vipps … / bli … støttemedlem|bidragsyter|giver / din støtte|ditt bidrag … / hjelp oss',
      examples: __EXAMPLES__ && examples(['Støtt oss med en gave'], ['Støtten til bøndene øker.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'opprett … konto|bruker|profil / logg inn for|eller|med|og / allerede abonnent|kunde|medlem|bruker / er du … abonnent|medlem / har du allerede|ikke … abonnement|konto|bruker / for å kommentere|lagre … / du må være logget|abonnent',
      examples:
        __EXAMPLES__ && examples(['Opprett en gratis konto', 'Logg inn for å kommentere'], ['Kontoen ble stengt.']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'bli … abonnent / abonner nå|her|på|fra / kjøp|bestill|velg|få … abonnement|tilgang / prøv … gratis|kr|måned|måneder|uker|for / full|ubegrenset|fri tilgang / tilgang til alle|alt|hele / første måned|måneden … / ingen bindingstid / uten binding|bindingstid / avslutt når|enkelt / si opp når / kun|bare … kr … måned|første|uke / se … tilbud|abonnement|abonnementer',
      examples: __EXAMPLES__ && examples(['Bli abonnent', 'Ingen bindingstid'], ['Abonnentene ventet på posten.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ bli abonnent … $ / ^ abonner|abonnement $ / ^ kjøp|prøv|bestill … $ / ^ se … tilbud $ / ^ se … tilbud|tilbudene|abonnement|abonnementer $',
      examples: __EXAMPLES__ && examples(['Se tilbud', 'Bli abonnent']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ meld … på … $ / ^ nyhetsbrev|nyhetsbrev|send $',
      examples: __EXAMPLES__ && examples(['Meld deg på']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ logg inn … $ / ^ opprett … $ / ^ registrer … $',
      examples: __EXAMPLES__ && examples(['Logg inn']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ støtt|doner|gi … $',
      examples: __EXAMPLES__ && examples(['Støtt oss']),
    },
    { kind: 'follow', strength: 'button', phrases: '^ følg … $', examples: __EXAMPLES__ && examples(['Følg']) },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ last ned … $',
      examples: __EXAMPLES__ && examples(['Last ned appen']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'vil ikke bli publisert / legg igjen … kommentar|svar',
      examples: __EXAMPLES__ && examples(['Din e-postadresse vil ikke bli publisert.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'din e post / skriv inn … e|epost / nyhetsbrev*|innboks*|mail|personvern*|epost / e post',
      examples: __EXAMPLES__ && examples(['nyhetsbrev']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'abonn*|tilbud|tilgang|premium|digital*|gratis|bindingstid / kr per|i',
      examples: __EXAMPLES__ && examples(['abonnement']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'støtt|støtte|bidrag|vipps|uavhengig',
      examples: __EXAMPLES__ && examples(['støtte']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'konto|profil|passord|kommentar|bruker / logg inn',
      examples: __EXAMPLES__ && examples(['konto']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'følg|facebook|instagram|twitter|whatsapp|podkast|kanal',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    { kind: 'app', strength: 'weak', phrases: 'app|appen|ios|android', examples: __EXAMPLES__ && examples(['app']) },
  ],
};
