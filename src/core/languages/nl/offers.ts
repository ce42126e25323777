/** Offers in Dutch. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Dutch pages sell or ask. */
export const offersNl: OfferLanguage = {
  code: 'nl',
  address: 'je jouw jij u uw wij we ons onze',
  ours: 'wij we ons onze',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'om verder te lezen / verder|doorlezen lezen … abon*|met|account|gratis / lees|lezen verder|dit … abon*|gratis|account|met / om dit artikel|verhaal … lezen / dit artikel|verhaal is … abonnees|premium|leden / alleen|exclusief voor abonnees|leden / lees het hele|volledige … / direct|meteen verder lezen|verderlezen / wil je|u … verder lezen',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Om verder te lezen heb je een abonnement nodig.', 'Dit artikel is alleen voor abonnees'],
          ['De raad wil verder bouwen.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'gratis artikelen over|gelezen|deze / nog … gratis artikelen|artikel / je hebt … artikelen … gelezen / limiet … artikelen',
      examples: __EXAMPLES__ && examples(['Je hebt nog 2 gratis artikelen'], ['De winkel verkoopt artikelen.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'schrijf|meld je|u|jezelf … nieuwsbrief|in|aan / inschrijven|aanmelden|abonneer|abonneren … nieuwsbrief|nieuwsbrieven / ontvang … nieuwsbrief|mail|inbox|mailbox|dagelijks|wekelijks|gratis|nieuws / onze|gratis|de … nieuwsbrief $ / in je|uw|jouw inbox|mailbox|mail / je|uw|jouw emailadres|mailadres / afmelden … moment|elk|altijd / blijf op de|altijd hoogte|op / niets missen / mis niets|geen / door … inschrijven|aan|te … ga|akkoord',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Schrijf je in voor onze nieuwsbrief', 'Elke ochtend in je inbox'],
          ['De brief kwam bij de burgemeester.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'download … app / onze|de gratis|nieuwe|nieuws app / app store … google',
      examples: __EXAMPLES__ && examples(['Download onze app'], ['De stad bouwt een app voor fietsers.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'volg ons|de op|via / volg … op|via whatsapp|google|facebook|instagram|telegram|twitter / ons whatsapp|telegram kanaal|whatsappkanaal / word lid … kanaal|groep|whatsapp|facebook / abonneer … podcast|kanaal|youtube / op google nieuws|news',
      examples: __EXAMPLES__ && examples(['Volg ons op Facebook'], ['De agent volgde de auto.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'doneer nu|hier|een|aan|direct / steun ons|onze|de|onafhankelijke … journalistiek|redactie|werk|met|nu|vandaag / word … donateur|vriend|supporter / je|uw|jouw steun|donatie|bijdrage … / met je|uw|een donatie|bijdrage|steun … / help ons / waardeer je|u dit|onze',
      examples: __EXAMPLES__ && examples(['Doneer nu', 'Steun onze journalistiek'], ['De steun voor de wet groeit.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'maak … account / account aanmaken / log in om|of|voor|met / inloggen om|of … / registreer … gratis|nu|je|account / om te reageren|kunnen … / al abonnee|een|lid|geregistreerd … / ben je|u al abonnee|lid / heb je|u al|nog … account|abonnement / nog geen account|abonnee|lid / ^ praat mee $ / praat mee over|onder|in / reageren … log|account|abonnees|inloggen / maak … account … / gratis registreren …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Maak een gratis account aan', 'Maak een gratis account', 'Log in om te reageren', 'Al abonnee? Log in'],
          ['De rekening werd betaald.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'abonneer je|nu|op|u|direct / neem … abonnement / word|wordt nu|abonnee|lid|een … abonnee|lid|vandaag|voor|€ / probeer … gratis|maand|weken|voor / onbeperkt toegang|lezen|digitaal / onbeperkte toegang / toegang tot alle|het / eerste maand … / per maand … opzegbaar|daarna|opzeggen / maandelijks opzegbaar / elk moment|maandelijks|altijd opzegbaar|opzeggen|stoppen / bekijk … abonnementen|aanbiedingen|aanbod / kies … abonnement / voor maar|slechts € … / vanaf € … per / nu met … korting',
      examples:
        __EXAMPLES__ &&
        examples(['Abonneer je nu', 'Onbeperkt toegang tot alle artikelen'], ['De abonnees van de club wachten.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ abonneer … $ / ^ abonneren|abonnement|abonnementen $ / ^ word abonnee|lid $ / ^ bekijk … aanbod|abonnementen|aanbieding|aanbiedingen $ / ^ probeer … $ / ^ neem … abonnement $ / ^ bekijk|vergelijk … abonnementen|aanbod|aanbiedingen|aanbieding $',
      examples: __EXAMPLES__ && examples(['Bekijk de abonnementen', 'Abonneer', 'Word abonnee']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ inschrijven|aanmelden|nieuwsbrief|nieuwsbrieven|verzenden $ / ^ schrijf … in $ / ^ meld … aan $',
      examples: __EXAMPLES__ && examples(['Inschrijven']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ inloggen|registreren|registreer $ / ^ log in … $ / ^ account aanmaken $ / ^ maak … account … $',
      examples: __EXAMPLES__ && examples(['Inloggen']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ doneer|doneren|steun … $',
      examples: __EXAMPLES__ && examples(['Doneer']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ volg|volgen … $',
      examples: __EXAMPLES__ && examples(['Volg ons']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases:
        'wordt niet gepubliceerd|getoond / verplichte velden / plaats een reactie / laat een reactie / tip de redactie / fout gezien',
      examples: __EXAMPLES__ && examples(['Je e-mailadres wordt niet gepubliceerd.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'je|uw|jouw e mail|mailadres / vul … e|emailadres|mailadres … in / nieuwsbrief*|inbox|mailbox|mailadres|emailadres|privacy*|afmelden|aanmelden / e mail',
      examples: __EXAMPLES__ && examples(['nieuwsbrief']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'abonn*|onbeperkt|premium|korting|gratis|aanbieding|digitaal|toegang|opzegbaar / per maand|week|jaar',
      examples: __EXAMPLES__ && examples(['abonnement']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'doneer|doneren|donatie*|steun|steunen|bijdrage|onafhankelijke',
      examples: __EXAMPLES__ && examples(['donatie']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'account|inloggen|wachtwoord|registreer|reageren|reacties / log in',
      examples: __EXAMPLES__ && examples(['account']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'volg|whatsapp|telegram|facebook|instagram|twitter|youtube|podcast|kanaal',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    { kind: 'app', strength: 'weak', phrases: 'app|download|ios|android', examples: __EXAMPLES__ && examples(['app']) },
  ],
};
