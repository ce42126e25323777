/** German: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** German quotations. */
export const de: QuoteLanguage = {
  code: 'de',
  forms: { t: '-te -t -ten', r: '*-er:m *-erin:f', o: '*-or:m *-orin:f', m: '*-:m *-in:f' },
  cues: [
    {
      frame: 'say',
      words:
        'sag/t sagen erklär/t erklären beton/t unterstrich unterstreicht mein/t fügte~hinzu fügt~hinzu ergänz/t berichte/t teilte~mit teilt~mit teilten~mit mitteil/t mitgeteilt schrieb schreibt schrieben antworte/t geantwortet erwider/t entgegne/t frag/t gefragt gewarnt gerufen gefordert geschrieben brachte~ausdruck bringt~ausdruck laute/t kündigte~an kündigt~an fügten~hinzu räumten~ein kündigten~an wies~hin weist~hin merkte~an merkt~an rief~auf sagte~zu pflichtete~bei stimmte~zu stimmt~zu legte~dar gaben~bekannt gibt~bekannt tat~kund hält~entgegen setzte~hinzu setzt~hinzu schob~nach fasste~zusammen fasst~zusammen ankündigte warn/t mahn/t forder/t beteuer/t bekräftig/t behaupte/t kommentier/t kritisier/t beklag/t klag/t lob/t bestätig/t versicher/t erläuter/t erzähl/t erinner/t gestand gesteht räumte~ein räumt~ein einräumte zugab gab~zu gibt~zu gab_zu_bedenken gibt_zu_bedenken zu_bedenken gibt_zu_verstehen stellte~klar stellt~klar klarstellte hob~hervor hebt~hervor hervorhob wies~zurück zurückwies verkünde/t verlang/t versprach verspricht vermute/t prophezeite resümier/t bilanzier/t urteil/t schilder/t äußer/t äusserte rief riefen twitter/t gab~bekannt bekanntgab argumentier/t begründe/t befand befindet_er spottete scherz/t konstatier/t monier/t bemängel/t plädier/t appellier/t signalisierte verteidigte hieß_es heißt_es hiess_es heisst_es hieß heißt formulier/t zitier/t gesagt erklärend nannte_es sprach_von spricht_von sprachen_von freute_sich freut_sich zeigte_sich zeigt_sich wunderte_sich wundert_sich ärgerte_sich äußerte_sich konter/t verriet verrät gratulierte schwärm/t hoff/t glaub/t findet fand denkt führte~aus führt~aus ausführte legte~nach legt~nach schloss schließt offenbar/t wetter/t schimpf/t jubel/t bilanzierend ergriff_das_wort wirbt warb rechtfertigte berichten',
      examples:
        __EXAMPLES__ &&
        examples([
          '„Die Brücke bleibt zu“, sagte Anna Berg am Montag.',
          'Anna Berg betonte: „Wir haben lange genug gewartet.“',
          '„Wir bauen neu“, kündigte Bürgermeister Paul Lenz an.',
        ]),
    },
    {
      frame: 'call',
      words:
        'nann/t nennt bezeichne/t verurteil/t werte/t beschrieb beschreibt sieht sah warf~vor wirft~vor warfen~vor vorgeworfen wirft warf sprach spricht attestierte bescheinigte begrüßte rühmte tadelte verglich vergleicht titulierte gewertet beschimpfte kritisiert_als hält_für hielt_für würdig/t',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Berg nannte den Plan „völlig unüberlegt“.'],
          ['Viele trinken dort den „Hafenkaffee“ aus Blechtassen.'],
        ),
    },
    {
      frame: 'according',
      words:
        'laut nach_angaben_von nach_angaben nach_den_worten nach_worten gemäß nach_ansicht_von nach_ansicht nach_meinung nach_meinung_von nach_auffassung nach_einschätzung_von nach_aussage nach_aussagen aus_sicht_von aus_sicht in_den_augen nach_darstellung',
      examples: __EXAMPLES__ && examples(['Laut Anna Berg ist der Plan „völlig unüberlegt und teuer“.']),
    },
    {
      frame: 'aside',
      words: 'so',
      examples:
        __EXAMPLES__ &&
        examples(
          ['„Der Plan ist teuer und kommt zu spät“, so Anna Berg.'],
          ['Viele stehen so lange an, bis das „Hafenfest“ beginnt.'],
        ),
    },
    {
      frame: 'after',
      words: 'zufolge',
      examples: __EXAMPLES__ && examples(['Anna Berg zufolge war die Lage „sehr ernst und verworren“.']),
    },
    {
      frame: 'own',
      words:
        'seiner_meinung_nach seiner_ansicht_nach ihrer_meinung_nach ihrer_ansicht_nach aus_seiner_sicht aus_ihrer_sicht',
      examples: __EXAMPLES__ && examples(['Seiner Ansicht nach ist das „ein sehr schlechter Plan“.']),
    },
    {
      frame: 'noun',
      words:
        'wor/t statement erklärung mitteilung motto_von brief schreiben rede fazit kommentar reaktion antwort frage zitat lob appell begründung',
      examples: __EXAMPLES__ && examples(['Das Fazit von Anna Berg: „Wir haben zu spät begonnen.“']),
    },
  ],
  pronouns: 'er:m sie:f es:n ihn:o ihm:o ihr:o ihnen:o wir:x ich:x man:x dieser:m diese:f jener:m',
  honorifics: 'herr:m herrn:m frau:f dr prof professor:m professorin:f',
  determiners:
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere kein keine mehrere viele einige manche alle beide zwei drei vier fünf jeder jede jedes',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch ohne vor hinter neben zwischen während wegen trotz seit bis gegenüber zwischen innerhalb außerhalb angesichts laut per ab als statt anstatt entgegen mithilfe dank samt nebst außer anlässlich aufgrund hinsichtlich bezüglich mittels',
  joiners:
    'und aber oder denn doch sondern dass daß weil wenn ob als während obwohl damit nachdem bevor bis wobei wo wie da der die das was wer womit woraufhin weshalb sodass indem falls sowie sowie beziehungsweise',
  relatives: 'der die das welcher welche welches dessen deren',
  auxiliaries:
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte mag möchte möchten sich ja auch noch nun dann bereits schon allerdings jedoch zudem außerdem dabei dazu daraufhin schließlich zugleich weiter ferner erneut wiederum etwa indes hingegen nicht',
  passives: 'wird werden wurde wurden',
  agents: 'von durch',
  adverbs:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember jänner heute gestern morgen auch noch nun dann dennoch bereits schon allerdings jedoch zudem außerdem dabei dazu daraufhin schließlich zugleich weiter ferner erneut wiederum etwa indes hingegen zuletzt zuvor danach später damals dort hier jetzt nur aber so somit deshalb deswegen daher trotzdem zunächst anschließend gleichzeitig unterdessen inzwischen mittlerweile möglicherweise vielleicht offenbar insgesamt dagegen darauf darüber wörtlich demnach selbst immer wieder sofort nach_wie_vor ebenso ebenfalls einmal weiterhin ausdrücklich scharf deutlich unmissverständlich mir ihm ihr uns ihnen dir dem_sender rund exakt wenn ob während nachdem als weil dass doch denn und oder für mit von bei in im am an auf aus zu zum zur nach über unter um seit bis vor durch ohne gegen wegen trotz laut ende anfang mitte',
  people:
    'minist/r präsident/m kanzl/r chef/m sprech/r direkt/o leit/r train/r *coach:m *vorsitzender:m *vorsitzende *vorsitzenden führ/r *rat:m *rätin:f *anwalt:m *anwältin:f richt/r sekretär/m meist/r *experte:m *experten:m *expertin:f forsch/r wissenschaftl/r profess/o *beauftragter:m *beauftragte *beauftragten politik/r *abgeordneter:m *abgeordnete *abgeordneten *sprecherinnen:p *betreuer:m lehr/r *ärztin:f *arzt:m aut/o regisseur/m schauspiel/r säng/r spiel/r *stürmer:m *torwart:m *kapitän:m manag/r unternehm/r gründ/r inhab/r besitz/r ökonom/m historik/r journalist/m redakteur/m kommissar/m botschaft/r gouverneur/m senat/o verteidig/r kläg/r *zeuge:m *zeugin:f sportl/r fahr/r pilot/m *bauer:m landwirt/m *bischof:m *bischöfin:f pfarr/r papst:m könig:m königin:f prinz:m prinzessin:f mann:m frau:f vater:m mutter:f sohn:m tochter:f bruder:m schwester:f ehemann:m ehefrau:f junge:m mädchen:f bewohn/r nachbar:m nachbarin:f händl/r arbeit/r berat/r kandidat/m vertret/r mitarbeit/r *beamter:m *beamte *beamtin:f polizist/m analyst/m aktivist/m *organisator:m *veranstalter:m *obmann:m *obfrau:f *mann:m *frau:f staatschef:m premier:m *intendant:m *kurator:m *ingenieur:m architekt/m *techniker:m student:m studentin:f schüler:m schülerin:f präses *generalin:f general:m oberst:m *inspekteur:m *verantwortlicher:m kritiker:p experten:p anwohner:p forscher:p ukrainerin:f ukrainer:m russin:f kollege:m kollegin:f freund:m freundin:f sheriff:m opposition:s *ler:m *jährige *jähriger:m *keeper:m *profi:m nationalrat:m ständerat:m *chefredakteur:m',
  bodies:
    '*ministerium *amt *behörde *partei *verband *verein *gesellschaft *gericht *polizei *agentur *unternehmen *konzern *firma *bank *gewerkschaft *universität *institut *stiftung *regierung *kommission *parlament *rat *bund *zeitung *blatt *magazin *sender *zentrale *anwaltschaft *club *klub *kirche *ausschuss *fraktion *bericht *studie *mitteilung *urteil *brief *schreiben *erklärung kreml weißes_haus bundestag bundesrat hof unicef nato eu uno afp dpa reuters spiegel *schule *klinik *krankenhaus *stadt *fraktion',
  works:
    'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten titel film filme serie buch roman lied song album band gruppe partei zeitung magazin zeitschrift portal nachrichtenportals nachrichtenportal sendung show stück oper motto schlagwort slogan namen name projekt initiative aktion kampagne begriff schiff restaurant hashtag plakat plakaten aufschrift wochenzeitung tageszeitung blatt fernsehsender reihe podcast spitznamen ausstellung sender dienst programm schild transparent bezeichnung wort benannt genannt getauft zeitungen kategorie',
  abbreviations: 'dr prof z.b u.a d.h bzw ca nr st mio mrd vgl evtl ggf usw etc inkl bzgl',
  marks: { inwardGuillemets: true },
  capitalNouns: true,
  counts:
    'millionen milliarden prozent tonnen euro dollar franken ende anfang mitte teil art zahl meter kilometer liter stück tage wochen monate jahre jahren minuten stunden',
  verbFirst: true,
  inflects: 's',
  grammaticalGender: true,
  as: 'wie',
  objects: 'dem den einem',
};
