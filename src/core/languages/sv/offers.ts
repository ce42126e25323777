/** Offers in Swedish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Swedish pages sell or ask. */
export const offersSv: OfferLanguage = {
  code: 'sv',
  address: 'du dig din ditt dina vi oss vår vårt våra er ert',
  ours: 'vi oss vår vårt våra',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'för att läsa vidare|hela|resten|artikeln / fortsätt läsa|läs … med|prenumer*|konto|gratis / läs vidare|hela … med|prenumer*|för|som / artikeln|artikel är … prenumer*|låst|premium / bara|endast|exklusivt för prenumeranter|plus|dig / lås upp|läsa hela',
      examples:
        __EXAMPLES__ &&
        examples(['För att läsa vidare behöver du en prenumeration.'], ['Hon fortsatte att läsa i huset.']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'gratis artiklar kvar|läst|denna / läst … gratisartiklar|gratis / gratisartiklar kvar',
      examples: __EXAMPLES__ && examples(['Du har 2 gratis artiklar kvar'], ['Butiken har många artiklar.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'anmäl|skriv dig|upp … nyhetsbrev|nyhetsbrevet|till / prenumerera på … nyhetsbrev|nyhetsbrevet / få|ta … nyhetsbrev|nyhetsbrevet|inkorg|inkorgen|mejlen / våra|vårt|gratis nyhetsbrev / i din inkorg|mejl|mejlkorg|mail / till din mejl|inkorg|mail / avsluta|avregistrera … när / missa inget|inte / håll dig uppdaterad|informerad / genom att anmäla|registrera|prenumerera',
      examples:
        __EXAMPLES__ &&
        examples(['Anmäl dig till vårt nyhetsbrev', 'Direkt i din inkorg'], ['Brevet kom fram i tisdags.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'ladda ner|hem … app|appen / vår app / hämta … app|appen / i appen $',
      examples: __EXAMPLES__ && examples(['Ladda ner vår app'], ['Kommunen bygger en app för parkering.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'följ oss|på / följ … på|i facebook|instagram|google|whatsapp|twitter / gilla oss / prenumerera … podd*|kanal / vår podd|kanal',
      examples: __EXAMPLES__ && examples(['Följ oss på Facebook'], ['Polisen följde bilen.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'stöd oss|vår|vårt|oberoende|journalistiken … / skänk en|ett|nu … / ge en gåva|slant / bli … månadsgivare|stödmedlem|givare / swisha / ditt stöd|bidrag … / hjälp oss / bidra till vår|oberoende',
      examples: __EXAMPLES__ && examples(['Stöd vår journalistik', 'Bli månadsgivare'], ['Stödet till bönderna ökar.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'skapa … konto / logga in för|eller|och|med / registrera dig … / redan prenumerant|medlem|kund|konto / är du … prenumerant|kund|medlem / har du redan|inget … konto|prenumeration / för att kommentera|spara … / du måste vara|logga inloggad|in|prenumerant',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Skapa ett gratis konto', 'Logga in för att kommentera', 'Redan prenumerant?'],
          ['Han öppnade ett konto i banken.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'bli … prenumerant / prenumerera nu|här|för|idag|digitalt / köp|teckna|välj|beställ … prenumeration|abonnemang / prova … gratis|månad|månader|veckor|kr|för / prova på / obegränsad tillgång|läsning / full tillgång / tillgång till alla|allt|hela / första månaden … / ingen bindningstid / utan bindningstid / avsluta när|enkelt / säg upp när|enkelt / bara|endast … kr … månaden|månad|första / erbjudande … prenumer*|digitalt|just / läs allt … / se … erbjudanden|erbjudande',
      examples:
        __EXAMPLES__ && examples(['Prova gratis i en månad', 'Ingen bindningstid'], ['Månaden blev den varmaste.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ prenumerera|prenumeration … $ / ^ bli prenumerant $ / ^ köp|prova|beställ … $ / ^ se|till … erbjudande|erbjudanden|erbjudandet $ / ^ se|visa … erbjudanden|erbjudande|alternativ $',
      examples: __EXAMPLES__ && examples(['Se erbjudanden', 'Prenumerera', 'Bli prenumerant']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ anmäl … $ / ^ nyhetsbrev|skicka $',
      examples: __EXAMPLES__ && examples(['Anmäl dig']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ logga in … $ / ^ skapa konto … $ / ^ registrera … $',
      examples: __EXAMPLES__ && examples(['Logga in']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ stöd|skänk|donera|swisha … $',
      examples: __EXAMPLES__ && examples(['Stöd oss']),
    },
    { kind: 'follow', strength: 'button', phrases: '^ följ … $', examples: __EXAMPLES__ && examples(['Följ']) },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'kommer inte publiceras|att / obligatoriska fält / lämna en kommentar',
      examples: __EXAMPLES__ && examples(['Din e-postadress kommer inte publiceras.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'din|ange e|mejladress|mejl … / din e post / nyhetsbrev*|inkorg*|mejl*|mail|personuppgift*|integritetspolicy / e post',
      examples: __EXAMPLES__ && examples(['nyhetsbrev']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'prenumer*|erbjudande*|premium|digital*|gratis|tillgång|bindningstid|rabatt / kr i|per',
      examples: __EXAMPLES__ && examples(['prenumeration']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'stöd|stödja|donera|swish|bidrag|gåva|oberoende',
      examples: __EXAMPLES__ && examples(['stöd']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'konto|lösenord|kommentera|kommentarer|registrera / logga in',
      examples: __EXAMPLES__ && examples(['konto']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'följ|facebook|instagram|twitter|whatsapp|podd*|youtube|kanal',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    { kind: 'app', strength: 'weak', phrases: 'app|appen|ios|android', examples: __EXAMPLES__ && examples(['app']) },
  ],
};
