/** Offers in German. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which German pages sell or ask. */
export const offersDe: OfferLanguage = {
  code: 'de',
  address:
    'Sie Ihr Ihre Ihnen Ihrem Ihren Ihrer du dich dir dein deine deinem deinen wir uns unser unsere unserem unseren unserer',
  ours: 'wir uns unser*',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'um weiterzulesen / um den|diesen|alle … artikel|text|beitrag|inhalt|inhalte … lesen|weiterlesen|weiterzulesen / weiterlesen mit / jetzt|gratis|kostenlos weiterlesen / und lesen|lies sie … weiter / lesen sie weiter / lesen sie den|diesen … artikel|text|beitrag … mit|im|abo / dieser|diesen artikel|inhalt|text|beitrag ist … abonnenten|abonnentinnen|mitglieder|exklusiv|kostenpflichtig|registrierte|premium / ist nur für … abonnenten|abonnentinnen|mitglieder|registrierte / exklusiv|nur für abonnenten|abonnentinnen|mitglieder|leser / als abonnent|abonnentin … lesen|anmelden|einloggen / wählen sie … zugang|abo|angebot / weiterlesen … abo|registrieren|anmelden / wie geht es weiter … abo / artikel freischalten',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Wählen Sie Ihren Zugang und lesen Sie weiter:', 'Dieser Artikel ist nur für Abonnenten.'],
          [
            'Die Richterin las den Artikel vor.',
            'Der Verein ist nur für Mitglieder aus dem Ort da.',
            'Der Zugang zum Hafen bleibt gesperrt.',
          ].slice(0, 1),
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'noch … kostenlose|freie|gratis artikel / kostenlosen|freien artikel|limit … gelesen|aufgebraucht|erreicht / kostenfreie|kostenlose|freie artikel übrig|verbraucht / haben … artikel gelesen',
      examples:
        __EXAMPLES__ && examples(['Sie haben noch 2 kostenlose Artikel.'], ['Der Verlag druckt noch immer Zeitungen.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'newsletter abonnieren|bestellen|anmelden|wählen|anmeldung|abonniert|auswählen / newsletters abonnieren / abonnieren sie … newsletter|newsletters / abonniere … newsletter / unseren|unserem|unser … newsletter / melden sie sich … newsletter / melde dich … newsletter / zum … newsletter an|anmelden / für … newsletter … anmelden|an|eintragen / alle newsletter / weitere newsletter / kostenlose newsletter|newslettern / der … newsletter $ / in ihr|dein|ihre|deine … postfach|mailbox|mail|inbox / direkt|kostenlos per mail|e|email / per e mail … erhalten|bekommen|informiert / e mail adresse eingeben / jederzeit … abmelden|abbestellen|abbestellbar|kündbar / datenschutzerklärung gelesen / mit … absenden|anmeldung|abonnieren|registrierung … erklärst|erklären|stimmen|stimme|akzeptieren|einverstanden / ich bin … einverstanden / ich möchte … newsletter|erhalten / sie haben post / nichts mehr verpassen / verpassen sie / verpasse keine|nichts|nie / immer auf dem laufenden / auf dem laufenden bleiben / bleiben sie … laufenden|informiert / versandverfahren|widerrufsmöglichkeiten / kostenlos anmelden / zur anmeldung|newsletteranmeldung / bestellen|holen|abonnieren sie … briefing|newsletter … / per mail … bestellen|erhalten|abonnieren / unser … briefing|newsletter per|als e|mail',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            'Bestellen Sie unser kostenloses Briefing per Mail',
            'Melden Sie sich zu unserem Newsletter an',
            'Jeden Morgen in Ihr Postfach.',
            'Sie können sich jederzeit wieder abmelden.',
            'Newsletter abonnieren',
          ],
          [
            'Der Verein verschickt einmal im Jahr einen Brief.',
            'Das Postfach des Ministers war voll.',
            'Die Zustimmung kann der Mieter jederzeit widerrufen.',
          ],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'laden|holen sie|dir … app / lade|hol dir|die|unsere … app / unsere … app … herunterladen|laden|installieren|downloaden / die … app herunterladen|laden|installieren|downloaden / app herunterladen|laden|installieren|öffnen / in der app lesen|öffnen|weiterlesen / app … app store|google',
      examples:
        __EXAMPLES__ &&
        examples(['Laden Sie unsere App herunter', 'Hol dir die App'], ['Die Stadt plant eine App für Parkplätze.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'folgen sie uns / folge uns|auf / folgst du / folgen sie … auf|bei google|whatsapp|facebook|instagram|telegram|x|twitter|linkedin|youtube / whatsapp kanal / whatsapp channel / telegram kanal / abonnieren|abonniere sie|den|unseren … podcast|kanal|whatsapp|youtube|telegram / als bevorzugte quelle / bevorzugte quelle / podcast … abonnieren|spotify / auf google news / liken sie|uns',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Folgen Sie uns auf Instagram', 'Abonniere den WhatsApp-Kanal der Redaktion'],
          ['Die Polizei folgte dem Wagen.', 'Auf den Sturm folgte Regen.'],
        ),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'jetzt|hier|online|einfach spenden|unterstützen|fördern / ^ spenden sie / spenden sie jetzt|hier|bitte|für / spende jetzt|hier / mit einer|ihrer|deiner|eurer spende / mit deiner|eurer hilfe|unterstützung|zuwendung / mit ihrem|deinem beitrag|betrag / unterstützen sie uns|unsere|diese|unseren|bitte|jetzt|unser|journalismus|unabhängigen / ^ unterstützen sie / unterstütze|unterstützt uns|unsere|unseren|jetzt|deine / unterstütze|unterstützt … spende|journalismus|redaktion / braucht|brauchen deine|ihre|eure|dich|sie unterstützung|hilfe|spende / brauchen wir deine|eure|ihre unterstützung|hilfe|spende / unterstütze|unterstützt unser magazin|team|projekt|medium / unterstützen sie unser magazin|team|projekt|medium / hilf mit und / mit einem kleinen beitrag|betrag / sie das|uns unterstützen / freuen uns über … spende|unterstützung / ihre|deine|eure spende|unterstützung … hilft|ermöglicht|sichert|macht|uns|ist / hat … artikel|text|beitrag gefallen / der artikel|beitrag|text gefallen / artikel gefallen hat / artikel gefällt / gefällt dir|ihnen|euch unser|unsere|dieser|der / helfen sie … spenden|spende|uns / ohne bezahlschranke|paywall / werden|werde fördermitglied|unterstützer|unterstützerin / werden sie fördermitglied|unterstützer|unterstützerin|mitglied / finanziert|finanzieren uns|sich … spenden|leser|leserinnen|ihre / zahl ich freiwillig',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Jetzt spenden', 'Unterstützen Sie unsere Arbeit mit einer Spende.', 'Hat Ihnen der Artikel gefallen?'],
          ['Die Feuerwehr bekam Unterstützung aus dem Nachbarort.', 'Die Spende von 300 Euro ging an das Heim.'],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'bereits|schon abonnent|abonnentin|registriert|mitglied|kunde|kundin|abonniert / haben sie bereits|schon … abo|konto|zugang|abonnement / sie sind|haben bereits|schon … abonnent|abonnentin|abo|konto|zugang|digital / jetzt|kostenlos|hier|gratis registrieren|einloggen|anmelden|mitglied|konto / konto|profil|account|benutzerkonto anlegen|erstellen / erstellen sie … konto|profil|account / ^ registrieren sie sich / registrieren sie sich jetzt|hier|kostenlos / registriere dich / melden sie sich an / loggen sie sich|ein / logge dich / müssen|musst … eingeloggt|einloggen|angemeldet|anmelden|registriert|registrieren|abonnent / anmelden … kommentieren|kommentar|speichern|merken / um … zu kommentieren|kommentar|speichern … / um einen kommentar / kommentar … abzugeben|schreiben … anmelden|einloggen / kommentar abgeben / noch kein|keinen|nicht konto|account|registriert|mitglied|zugang / werden|werde sie mitglied  / mitglied werden / diese funktion … abonnenten|abo|registrierte|angemeldete / nur … für … abonnenten / diskutieren sie mit / jetzt mitdiskutieren',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Jetzt kostenlos registrieren', 'Um einen Kommentar zu schreiben, melden Sie sich an.'],
          ['Die Mitglieder des Vereins wählten einen Vorstand.', 'Autos müssen neu zugelassen werden.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'jetzt|hier|gratis|digital|online abonnieren|abo|testen|bestellen|kaufen|sichern|lesen|abschliessen|abschließen / jetzt … abonnieren|testen|bestellen / ^ abonnieren sie / abonnieren sie jetzt|hier|unseren|unser|die / abonnieren für|und|oder / abonniere jetzt|die|den / abo abschliessen|abschließen|bestellen|kaufen|sichern|angebot|angebote|verschenken|testen|vorteile|wählen / kostenlos|gratis|unverbindlich|unverbindlich|kostenfrei testen|probelesen|ausprobieren / ^ testen sie / teste … kostenlos|gratis|monat|wochen / für … euro testen|lesen|monat|abonnieren / monat|monate|wochen gratis|kostenlos|testen / monat|monate|wochen lang gratis|kostenlos|testen|lesen / im ersten monat / im monat … kündbar|danach / danach … euro|im|pro|monatlich / jederzeit kündbar / monatlich kündbar / alle artikel … lesen|frei|unbegrenzt / unbegrenzten|unbegrenzter|unbeschränkten|vollen|uneingeschränkten zugang|zugriff / zugang zu|auf allen|alle|exklusiven / probeabo|probeabonnement|schnupperabo|digitalabo|onlineabo / das angebot endet / werbefrei lesen|genießen|surfen / zu den|unseren … angeboten|abos|abo / exklusive|exklusiven vorteile|inhalte|angebote / ihr|dein|mein … abo|abonnement|probemonat / lust auf mehr / mehr lesen mit / unabhängiger|unabhängigen journalismus … braucht|unterstützen|kostet / journalismus kostet / die aktuelle ausgabe … jetzt|bestellen|abonnieren|kiosk / im abo als|oder|und e|epaper|digital / guter journalismus',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            'Jetzt 4 Wochen kostenlos testen',
            'Abo abschließen',
            'Jederzeit kündbar.',
            'Unbegrenzter Zugang zu allen Artikeln',
          ],
          [
            'Das Deutschlandticket ist ein Abo für 49 Euro.',
            'Viele Abonnenten der Bahn warten auf Post.',
            'Die Möbel wurden bestellt und bezahlt.',
          ],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ abonnieren $ / ^ abo|abos|abonnement|abonnements … $ / ^ jetzt|hier|gratis|zum|zur|zu|mehr … abo|abos|abonnieren|testen|bestellen|angebot|angebote|angeboten|lesen|sichern|kaufen $ / ^ kostenlos|gratis testen $ / ^ abo … $ / ^ angebot*|abos … ansehen|anzeigen|entdecken|vergleichen $ / ^ zu den angeboten|abos $ / ^ zum angebot $',
      examples: __EXAMPLES__ && examples(['Angebote ansehen', 'Abonnieren', 'Jetzt testen', 'Zum Angebot']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases:
        '^ anmelden|eintragen|newsletter|bestellen|absenden $ / ^ jetzt|kostenlos|hier anmelden|eintragen $ / ^ newsletter … $ / ^ anmeldung $ / ^ zum … briefing|newsletter … anmelden $ / ^ briefing|newsletter anmelden|bestellen $',
      examples: __EXAMPLES__ && examples(['Zum Briefing anmelden', 'Anmelden', 'Newsletter', 'Jetzt anmelden']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases:
        '^ einloggen|login|registrieren $ / ^ jetzt|hier|kostenlos einloggen|registrieren|mitdiskutieren $ / ^ konto erstellen $ / ^ mitglied werden $',
      examples: __EXAMPLES__ && examples(['Einloggen', 'Registrieren']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases:
        '^ spenden|spende|unterstützen $ / ^ jetzt|hier spenden|unterstützen|fördern $ / ^ spende … $ / ^ unterstützung|unterstützen … $',
      examples: __EXAMPLES__ && examples(['Spenden', 'Jetzt spenden']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ folgen $ / ^ folgen sie uns … $ / ^ folge uns … $ / ^ google news $',
      examples: __EXAMPLES__ && examples(['Folgen']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ app laden|herunterladen|öffnen $ / ^ zur app $ / ^ zum download $',
      examples: __EXAMPLES__ && examples(['App laden', 'Zur App']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases:
        'nicht veröffentlicht / erforderliche|pflichtfelder felder|sind / schreib|schreiben|schreibe sie|einen … kommentar $ / hinterlassen|hinterlasse … kommentar|antwort / fehler … melden / redaktioneller|externer|externen inhalt|inhalte',
      examples: __EXAMPLES__ && examples(['Ihre E-Mail-Adresse wird nicht veröffentlicht.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'ihre|deine e mail adresse / ihre|deine email|mailadresse|mailadresse|emailadresse / newsletter*|postfach|mailbox|datenschutz*|abmelden|widerruf*|recaptcha|anmeldung|anmelden / e mail / auf einen blick / kostenlos',
      examples: __EXAMPLES__ && examples(['Newsletter']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases:
        'spende*|unterstütz*|bezahlschranke|paywall|paypal|lastschrift|überweisung|kreditkarte|einmalig|monatlich|jährlich|unabhängig*|bezahlmethoden / danke',
      examples: __EXAMPLES__ && examples(['Spende']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'abo|abos|abonn*|probe*|testen|angebot|angebote|premium|werbefrei|epaper|kostenlos|gratis|exklusiv*|zugang|kündbar|digital|vorteil*|archiv / e paper / im monat / pro monat|woche|jahr',
      examples: __EXAMPLES__ && examples(['Abo']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases:
        'registrier*|anmelden|einloggen|login|konto|passwort|vergessen|mitglied|mitgliedschaft|kommentar|kommentieren|probemitgliedschaft',
      examples: __EXAMPLES__ && examples(['Login']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'folgen|whatsapp|telegram|facebook|instagram|kanal|podcast|podcasts|spotify|youtube|push / google news',
      examples: __EXAMPLES__ && examples(['WhatsApp']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'app|apps|herunterladen|ios|android',
      examples: __EXAMPLES__ && examples(['App']),
    },
  ],
};
