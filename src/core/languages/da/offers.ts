/** Offers in Danish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Danish pages sell or ask. */
export const offersDa: OfferLanguage = {
  code: 'da',
  address: 'du dig din dit dine vi os vores jeres jer',
  ours: 'vi os vores',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'læs resten|videre|hele … / for at læse denne|hele|resten|videre|artiklen … / få … adgang … læs|læse / denne artikel er … abonnenter|plus|låst / kun for abonnenter|medlemmer / forbeholdt abonnenter / fortsæt … læsning|læse / lås … artiklen … op',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Få fuld adgang og læs resten af artiklen', 'For at læse denne artikel skal du have et abonnement'],
          ['Hun læste brevet i retten.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'gratis artikler tilbage|denne / læst … gratis artikler / artikler tilbage',
      examples: __EXAMPLES__ && examples(['Du har 2 gratis artikler tilbage'], ['Butikken solgte artikler.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'tilmeld dig|nyhedsbrev* … / tilmeld … nyhedsbrev* / skriv dig op / få|modtag … nyhedsbrev*|indbakke|mail|overblik / vores|gratis nyhedsbrev* / i din indbakke|mailboks|mail|e / afmelde|framelde|afmeld … tid|når / ved tilmelding|at tilmelde / gå ikke glip / bliv opdateret',
      examples:
        __EXAMPLES__ &&
        examples(['Tilmeld dig vores nyhedsbrev', 'Direkte i din indbakke'], ['Avisen bestilte et brev.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'hent|download … app|appen / vores app / i appen $',
      examples: __EXAMPLES__ && examples(['Hent vores app'], ['Byen laver en app.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'følg os|med på / følg … på facebook|instagram|google|whatsapp|twitter / synes godt om os / abonner|abonnér … podcast|kanal',
      examples: __EXAMPLES__ && examples(['Følg os på Facebook'], ['Politiet fulgte bilen.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'støt os|vores|uafhængig|den … / giv et bidrag|en gave / doner nu|et / bliv … støttemedlem|bidragyder / din støtte|dit bidrag … / hjælp os / støt os … / støt vores|uafhængig journalistik …',
      examples:
        __EXAMPLES__ && examples(['Støt os med en donation', 'Støt vores journalistik'], ['Støtten til lov falder.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'opret … konto|profil|bruger|login / log ind for|eller|her|og|med / allerede abonnent|bruger|medlem|kunde|abonnement / er du … abonnent|medlem / har du allerede|ikke … abonnement|login|konto|profil / for at kommentere|gemme|deltage … / funktion kræver / kræver et|abonnement abonnement|login / ny bruger / du skal være logget|abonnent',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Opret en gratis profil', 'Log ind for at kommentere', 'Denne funktion kræver et abonnement'],
          ['Kontoen blev lukket i maj.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'bliv … abonnent / abonner|abonnér nu|her|på|fra / køb|tegn|vælg|bestil|få … abonnement|adgang / prøv … gratis|kr|måned|måneder|uger|for / digitalt|digital abonnement|adgang … kr|for / fuld|ubegrænset|fri adgang / adgang til alle|alt|hele|avisens|e / første måned … / ingen binding / uden binding / opsig når|nemt / opsiges når / kun|blot … kr … måned|første|uge / særtilbud / se … tilbud|abonnementer|priser / oversigt over … abonnementer / hvis du ikke har … abonnement',
      examples:
        __EXAMPLES__ && examples(['Bliv abonnent', 'Fuld adgang til alle artikler'], ['De bestilte varer kom aldrig.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ bliv abonnent … $ / ^ abonner|abonnér|abonnement|abonnementer $ / ^ køb|prøv|bestil … $ / ^ se … tilbud|oversigt|priser $ / ^ se … tilbud|tilbuddene|abonnementer|muligheder $',
      examples: __EXAMPLES__ && examples(['Se tilbud', 'Bliv abonnent', 'Se tilbud']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ tilmeld … $ / ^ nyhedsbrev|nyhedsbreve|send $',
      examples: __EXAMPLES__ && examples(['Tilmeld']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ log ind … $ / ^ opret … $ / ^ allerede abonnent … $',
      examples: __EXAMPLES__ && examples(['Log ind']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ støt|doner … $ / ^ giv … bidrag|donation|gave $',
      examples: __EXAMPLES__ && examples(['Giv et bidrag', 'Støt os']),
    },
    { kind: 'follow', strength: 'button', phrases: '^ følg … $', examples: __EXAMPLES__ && examples(['Følg']) },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'vil ikke blive publiceret|offentliggjort / skriv en kommentar $',
      examples: __EXAMPLES__ && examples(['Din e-mailadresse vil ikke blive publiceret.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'din|indtast|skriv … e mail* / din e mail|mailadresse / nyhedsbrev*|indbakke*|mail|persondata*|privatlivspolitik|samtykke / e mail',
      examples: __EXAMPLES__ && examples(['nyhedsbrev']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'abonn*|tilbud|adgang|premium|digital*|gratis|binding|arkivadgang|betale / kr pr / pr måned',
      examples: __EXAMPLES__ && examples(['abonnement']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'støt|støtte|doner|donation|bidrag|mobilepay|uafhængig',
      examples: __EXAMPLES__ && examples(['støtte']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'konto|profil|adgangskode|login|kommentar|bruger / log ind',
      examples: __EXAMPLES__ && examples(['konto']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'følg|facebook|instagram|twitter|whatsapp|podcast|kanal',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    { kind: 'app', strength: 'weak', phrases: 'app|appen|ios|android', examples: __EXAMPLES__ && examples(['app']) },
  ],
};
