/** German: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** German quotations. */
export const de: QuoteLanguage = {
  code: 'de',
  commonNames: LATIN_NAMES,
  forms: { t: '-te -t -ten', r: '*-er:m *-erin:f', o: '*-or:m *-orin:f', m: '*-:m *-in:f' },
  cues: [
    {
      frame: 'say',
      words:
        'empfahl empfiehlt schätzte~ein schätzt~ein sicherte~zu sichert~zu stellte~fest stellten~fest stellt~fest strich~heraus streicht~heraus skandierte skandierten skandiert machte~klar macht~klar machte_deutlich macht_deutlich ließ~verlauten lässt~verlauten bezweifelte bezweifelt prangerte~an prangert~an prangerten~an meinen betonen hielt~fest hält~fest riet widersprach widerspricht drohte droht bat meldete meldet verlautete schlussfolgerte sprach~aus ankündigte antworte/t appellier/t argumentier/t ausführte befand befindet_er begründe/t behaupte/t bekanntgab beklag/t bekräftig/t bemängel/t berichte/t berichten bestätig/t beteuer/t beton/t bilanzier/t bilanzierend brachte~ausdruck bringt~ausdruck denkt einräumte entgegne/t ergriff_das_wort ergänz/t erinner/t erklär/t erklären erklärend erläuter/t erwider/t erzähl/t fand fasste~zusammen fasst~zusammen findet forder/t formulier/t frag/t freut_sich freute_sich fügten~hinzu fügte~hinzu fügt~hinzu führte~aus führt~aus gab_zu_bedenken gaben~bekannt gab~bekannt gab~zu ausgesagt geantwortet gefordert gefragt gerufen gesagt geschrieben gestand gesteht gewarnt gibt_zu_bedenken gibt_zu_verstehen gibt~bekannt gibt~zu glaub/t gratulierte hebt~hervor heißt hervorhob hieß hob~hervor hoff/t hält~entgegen jubel/t klag/t klarstellte kommentier/t konstatier/t konter/t kritisier/t kündigten~an kündigte~an kündigt~an laute/t legte~dar legte~nach legt~nach lob/t mahn/t mein/t merkte~an merkt~an mitgeteilt mitteil/t monier/t nannte_es offenbar/t pflichtete~bei plädier/t prophezeite rechtfertigte resümier/t rief riefen rief~auf räumten~ein räumte~ein räumt~ein sag/t sagen sagte~zu scherz/t schilder/t schimpf/t schließt schloss schob~nach schreibt schrieb schrieben schwärm/t setzte~hinzu setzt~hinzu signalisierte spottete sprach_von sprachen_von spricht_von stellte~klar stellt~klar stimmte~zu stimmt~zu tat~kund teilten~mit teilte~mit teilt~mit twitter/t unterstreicht unterstrich urteil/t verkünde/t verlang/t vermute/t verriet verrät versicher/t versprach verspricht verteidigte warb warn/t weist~hin wetter/t wies~hin wies~zurück wirbt wundert_sich wunderte_sich zeigt_sich zeigte_sich zitier/t zu_bedenken zugab zurückwies ärgerte_sich äusserte äußer/t äußerte_sich',
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
        'attestierte begrüßte bescheinigte beschimpfte beschreibt beschrieb bezeichne/t gewertet hielt_für hält_für kritisiert_als nann/t nennt rühmte sah sieht sprach spricht tadelte titulierte vergleicht verglich verurteil/t vorgeworfen warf warfen~vor warf~vor werte/t wirft wirft~vor würdig/t',
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
        'aus_sicht aus_sicht_von gemäß in_den_augen laut nach_angaben nach_angaben_von nach_ansicht nach_ansicht_von nach_auffassung nach_aussage nach_aussagen nach_darstellung nach_den_worten nach_einschätzung_von nach_meinung nach_meinung_von nach_worten',
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
        'aus_ihrer_sicht aus_seiner_sicht ihrer_ansicht_nach ihrer_meinung_nach seiner_ansicht_nach seiner_meinung_nach',
      examples: __EXAMPLES__ && examples(['Seiner Ansicht nach ist das „ein sehr schlechter Plan“.']),
    },
    {
      frame: 'text',
      words: 'geheißen_hatte heisst_es heißt_es hiess_es hieß_es ist_zu_lesen war_zu_lesen',
      examples:
        __EXAMPLES__ &&
        examples([
          'In dem Schreiben heißt es: „Wir bauen die Brücke nicht.“',
          '„Wir bauen nicht“, hieß es in der Mitteilung.',
        ]),
    },
    {
      frame: 'noun',
      words:
        'antwort appell begründung brief erklärung fazit frage kommentar lob mitteilung motto_von reaktion rede schreiben statement wor/t zitat',
      examples: __EXAMPLES__ && examples(['Das Fazit von Anna Berg: „Wir haben zu spät begonnen.“']),
    },
  ],
  pronouns: 'diese:f dieser:m er:m es:n ich:x ihm:o ihn:o ihnen:o ihr:o jener:m man:x sie:f wir:x',
  honorifics: 'dr frau:f herr:m herrn:m prof professor:m professorin:f',
  determiners:
    'alle beide das dem den der des die diese diesem diesen dieser dieses drei ein eine einem einen einer eines einige fünf ihr ihre ihrem ihren ihrer jede jeder jedes jene jener kein keine manche mehrere sein seine seinem seinen seiner unser unsere viele vier zwei',
  prepositions:
    'ab als am an angesichts anlässlich anstatt auf aufgrund aus außer außerhalb bei beim bezüglich bis dank durch entgegen für gegen gegenüber hinsichtlich hinter im in innerhalb laut mit mithilfe mittels nach neben nebst ohne per samt seit statt trotz um unter vom von vor wegen während zu zum zur zwischen über',
  joiners:
    'aber als bevor beziehungsweise bis da damit das dass daß denn der die doch falls indem nachdem ob obwohl oder sodass sondern sowie und was warum weil wenn wer weshalb wodurch woher wohin wie wo wobei womit woraufhin während',
  relatives: 'das der deren dessen die welche welcher welches',
  auxiliaries:
    'allerdings auch außerdem bereits dabei dann daraufhin darf dazu durfte dürfen erneut etwa ferner habe haben hat hatte hatten hingegen indes ist ja jedoch kann konnte konnten können mag muss musste mussten möchte möchten müssen nicht noch nun schließlich schon sei seien sich sind soll sollen sollte sollten war waren weiter werden wiederum will wird wollen wollte wollten wurde wurden zudem zugleich',
  passives: 'werden wird wurde wurden',
  agents: 'von durch',
  adverbs:
    'anfang anschließend april august ausdrücklich dagegen daher damals danach darauf darüber dem_sender demnach dennoch deshalb deswegen deutlich dezember dienstag dir donnerstag dort ebenfalls ebenso einmal ende exakt februar freitag gestern gleichzeitig heute hier immer insgesamt inzwischen januar jetzt juli juni jänner mai mir mitte mittlerweile mittwoch montag morgen märz möglicherweise nach_wie_vor november nur offenbar oktober rund samstag scharf selbst september so sofort somit sonnabend sonntag später trotzdem unmissverständlich uns unterdessen vielleicht weiterhin wieder wörtlich zuletzt zunächst zuvor',
  people:
    '*abgeordnete *abgeordneten *abgeordneter:m aktivist/m analyst/m *anwalt:m anwohner:p *anwältin:f arbeit/r architekt/m *arzt:m aut/o *bauer:m *beamte *beamter:m *beamtin:f *beauftragte *beauftragten *beauftragter:m berat/r besitz/r *betreuer:m bewohn/r *bischof:m *bischöfin:f botschaft/r bruder:m chef/m *chefredakteur:m *coach:m direkt/o ehefrau:f ehemann:m *experte:m *experten:m experten:p *expertin:f fahr/r forsch/r forscher:p frau:f *frau:f freund:m freundin:f führ/r general:m *generalin:f gouverneur/m gründ/r historik/r händl/r *ingenieur:m inhab/r *inspekteur:m *intendant:m journalist/m junge:m *jährige *jähriger:m kandidat/m kanzl/r *kapitän:m *keeper:m kläg/r kollege:m kollegin:f kommissar/m kritiker:p *kurator:m könig:m königin:f landwirt/m lehr/r leit/r *ler:m manag/r mann:m *mann:m meist/r minist/r mitarbeit/r mutter:f mädchen:f nachbar:m nachbarin:f nationalrat:m oberst:m *obfrau:f *obmann:m opposition:s *organisator:m papst:m pfarr/r pilot/m politik/r polizist/m premier:m prinz:m prinzessin:f profess/o *profi:m präses präsident/m *rat:m redakteur/m regisseur/m richt/r russin:f *rätin:f schauspiel/r schwester:f schüler:m schülerin:f sekretär/m senat/o sheriff:m sohn:m spiel/r sportl/r sprech/r *sprecherinnen:p staatschef:m student:m studentin:f ständerat:m *stürmer:m säng/r *techniker:m tochter:f *torwart:m train/r ukrainer:m ukrainerin:f unternehm/r vater:m *veranstalter:m *verantwortlicher:m verteidig/r vertret/r *vorsitzende *vorsitzenden *vorsitzender:m wissenschaftl/r *zeuge:m *zeugin:f *ärztin:f ökonom/m',
  indefinites: 'ein eine einer eines einige mehrere viele zwei drei',
  ties: 'der des von vom für',
  bodies:
    'afp *agentur *amt *anwaltschaft *ausschuss *bank *behörde *antrag *artikel *bericht *blatt *brief *bund bundesrat bundestag *club dpa *erklärung eu *firma *fraktion *gericht *gesellschaft *gewerkschaft hof *homepage *institut *kirche *klinik *klub *kommission *konzern *krankenhaus kreml *magazin *ministerium *mitteilung nato *parlament *partei *polizei *rat *regierung reuters *schreiben *schule *webseite *website *sender spiegel *stadt *stiftung *studie unicef *universität uno *unternehmen *urteil *verband *verein weißes_haus *zeitung *zentrale',
  works:
    'aktion album aufschrift ausstellung band begriff benannt bezeichnung blatt buch dienst fernsehsender film filme gemälde genannt genannte genannten getauft gruppe hashtag initiative kampagne kategorie lied magazin motto nachrichtenportal nachrichtenportals name namen oper partei plakat plakaten podcast portal programm projekt reihe restaurant roman schiff schild schlagwort sender sendung serie show slogan sogenannte sogenanntem sogenannten sogenannter sogenanntes song spitznamen stück tageszeitung titel transparent wochenzeitung wort zeitschrift zeitung zeitungen',
  abbreviations: 'bzgl bzw ca d.h dr etc evtl ggf inkl mio mrd nr prof st u.a usw vgl z.b',
  marks: { inwardGuillemets: true },
  capitalNouns: true,
  counts:
    'anfang art dollar ende euro franken jahre jahren kilometer liter meter metern milliarden millionen minuten mitte monate prozent stunden stück tage teil tonnen wochen zahl',
  verbFirst: true,
  inflects: 's',
  grammaticalGender: true,
  as: 'wie',
  objects: 'dem den einem',
  replies: 'antwort entgegn erwider',
  owners: 'ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner',
  family:
    'bruder cousin cousine ehefrau ehemann enkel enkelin frau mann mutter neffe nichte onkel schwester sohn tante tochter vater witwe witwer',
};
