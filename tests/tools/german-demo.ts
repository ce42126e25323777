/** The demo in German, for the German store's pictures: the same invented story, written out again. */

/** English lines of the demo page with their German ones, in the order of the page. */
const LINES: readonly (readonly [english: string, german: string])[] = [
  ['<html lang="en">', '<html lang="de">'],
  [
    'Night ferries will keep running to Sandholm, council decides',
    'Nachtfähren nach Sandholm fahren weiter, beschließt der Rat',
  ],
  ['>Town<', '>Stadt<'],
  ['>Harbour<', '>Hafen<'],
  ['>Weather<', '>Wetter<'],
  ['>Letters<', '>Leserbriefe<'],
  ['The Example Times', 'Veldmarker Bote'],
  ['By <a', 'Von <a'],
  ['12 May 2026', '12. Mai 2026'],
  [
    'The last ferry to Sandholm will go on leaving at ten past one in the morning. The council of Veldmark voted 14 to 9 on Tuesday to keep the night crossings for three more years.',
    'Die letzte Fähre nach Sandholm legt auch künftig um zehn nach eins in der Nacht ab. Der Rat von Veldmark stimmte am Dienstag mit 14 zu 9 dafür, die Nachtfahrten drei weitere Jahre zu behalten.',
  ],
  ['The 1.10 boat off Sandholm on Monday night. Drawing:', 'Die Fähre um 1.10 Uhr am Montag vor Sandholm. Zeichnung:'],
  [
    '“Nobody on the island asked for a gift; they asked for a timetable,” said Ilse Varnham, who chairs the harbour committee.',
    '„Niemand auf der Insel hat ein Geschenk verlangt; verlangt wurde ein Fahrplan“, sagte Ilse Varnham, die Vorsitzende des Hafenausschusses.',
  ],
  ['The Harbour Letter', 'Der Hafenbrief'],
  [
    'Tides, timetables and town gossip, every Friday in your inbox.',
    'Gezeiten, Fahrpläne und Stadtgespräch: unser Newsletter, jeden Freitag in Ihrem Postfach.',
  ],
  ['Your e-mail address', 'Ihre E-Mail-Adresse'],
  ['>Sign up<', '>Anmelden<'],
  [
    'The operator, Quayline, had wanted to end the service in June. “We will run what we are paid to run,” said its director, Joren Tadwick. “We will not run it twice.”',
    'Der Betreiber Quayline hatte den Dienst im Juni beenden wollen. „Wir fahren, wofür man uns bezahlt“, sagte Direktor Joren Tadwick. „Zweimal fahren wir es nicht.“',
  ],
  ['Twice as many passengers as assumed', 'Doppelt so viele Fahrgäste wie angenommen'],
  [
    'A year-long count found 212 passengers on an average night, twice what the operator had assumed. Most of them, the council’s report says, are nurses, cleaners and students coming home from the mainland.',
    'Eine Zählung über ein Jahr ergab 212 Fahrgäste in einer gewöhnlichen Nacht, doppelt so viele, wie der Betreiber angenommen hatte. Die meisten kommen laut dem Bericht des Rates aus Pflege, Reinigung und Studium vom Festland heim.',
  ],
  [
    'Pia Lundmarrow, who bakes for three of the island’s hotels, takes the 1.10 boat on five nights out of seven. “If it stops, I either move or I stop baking,” she said.',
    'Pia Lundmarrow, die für drei Hotels der Insel backt, nimmt die Fähre um 1.10 Uhr an fünf von sieben Nächten. „Wenn sie wegfällt, ziehe ich um, oder ich höre auf zu backen“, sagte sie.',
  ],
  [
    'The crossings will cost the town €340,000 a year. Varnham called that “the price of one roundabout” and said the money would come out of the parking fund.',
    'Die Fahrten kosten die Stadt 340.000 Euro im Jahr. Varnham nannte das „den Preis eines Kreisverkehrs“ und sagte, das Geld komme aus dem Parkfonds.',
  ],
  [
    'From the autumn, the passenger counts will be published every month. If fewer than 120 people a night use the boat over a whole winter, the council will vote again.',
    'Vom Herbst an werden die Zahlen jeden Monat veröffentlicht. Nutzen in einem ganzen Winter weniger als 120 Menschen je Nacht die Fähre, stimmt der Rat noch einmal ab.',
  ],
  [
    'Tadwick said that Quayline accepted the decision. “A vote is a vote,” he said, “and the crew will be glad to have their winter back.”',
    'Tadwick sagte, Quayline nehme die Entscheidung an. „Abgestimmt ist abgestimmt“, sagte er, „und die Mannschaft ist froh, ihren Winter wiederzuhaben.“',
  ],
  ['Edited by Wim Askeland', 'Redaktion: Wim Askeland'],
  [
    '"Nobody on the island asked for a gift; they asked for a timetable," said Ilse Varnham, who chairs the harbour committee.',
    '"Niemand auf der Insel hat ein Geschenk verlangt; verlangt wurde ein Fahrplan", sagte Ilse Varnham, die Vorsitzende des Hafenausschusses.',
  ],
  ['Read the Times without limits', 'Lesen Sie den Boten ohne Grenzen'],
  ['€1 for the first month, then €9 a month', 'Der erste Monat für 1 €, danach 9 € im Monat'],
  ['Every article, from the harbour to the hills', 'Alle Artikel, vom Hafen bis in die Hügel'],
  ['The whole archive back to 1911', 'Das ganze Archiv seit 1911'],
  ['The Saturday crossword, one day early', 'Das Kreuzworträtsel vom Samstag einen Tag früher'],
  ['Subscribe now', 'Jetzt abonnieren'],
  ['All major cards accepted. Cancel any time.', 'Jederzeit kündbar.'],
  ['More from the harbour', 'Mehr vom Hafen'],
  [
    'The pilot boat gets a new engine after eleven years of patience',
    'Das Lotsenboot bekommt nach elf Jahren Geduld einen neuen Motor',
  ],
  [
    'Herring are back in the inner basin, and so are the gulls',
    'Die Heringe sind zurück im Innenhafen, die Möwen auch',
  ],
  [
    'The old crane will be a lookout, says the harbour trust',
    'Der alte Kran wird Aussichtspunkt, sagt die Hafenstiftung',
  ],
];

/** The demo page in German; fails where the English one has other lines by now. */
export function germanDemo(english: string): string {
  return LINES.reduce((page, [from, to]) => {
    if (!page.includes(from))
      throw new Error(`The demo page has no line "${from}" any more: write german-demo.ts anew.`);
    return page.replaceAll(from, to);
  }, english);
}
