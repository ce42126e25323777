/** Dutch: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Dutch quotations. */
export const nl: QuoteLanguage = {
  code: 'nl',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'freek gerrit gijs henk hidde jaap jelle jeroen jochem joost klaas koen lodewijk maarten marnix matthijs mees menno piet pieter reinier rens roel rutger ruud sjoerd sybren teun thijs wim wouter',
    women:
      'dieuwke diewertje femke fenna hanneke ineke janneke jolanda lieke liesbeth lotte maaike margriet marieke marijke marjolein marloes merel mieke nienke roos sanne tineke trijntje truus willemijn',
  },
  forms: { t: '-t -te', d: '-t -de' },
  cues: [
    {
      frame: 'say',
      words:
        'beaamt beaamde bekent bekende benadrukt benadrukte bebericht besluit besloot betoogt betoogde bevestigt bevestigde bezweert concludeert concludeerde constateert constateerde denkt dreigt erkent erkende fluistert garandeert gelooft grapt grapte herhaalt herhaalde herinnert_zich hoopt hoopte jubelt klaagt klaagde klinkt_het klonk_het laat_weten liet_weten lacht licht_toe meent meende meldt meldde memoreert merkt_op merkte_op moppert nuanceert oordeelt oordeelde oppert opperde pareert preciseert protesteert reageert reageerde relativeert repliceert roept riep sakkert schampert schat schetst schreeuwt schrijft schreef sneert snikt snuift somt_op spreekt_tegen stamelt stelt stelde stelt_vast suggereert tekent_aan twijfelt twittert vat_samen verduidelijkt verduidelijkte vermoedt verklaart verklaarde verwacht verzekert verzekerde verzucht verzuchtte vervolgt vervolgde vindt vond vertelt vertelde voegt_toe voorspelt vraagt vroeg vreest waarschuwt waarschuwde weet werpt_tegen zegt zei zeggen zeiden zucht zuchtte antwoordt antwoordde aarzelt antwoord/d beken/d beloof/d benadruk/t besloot besluit betoog/d bevestig/d beweer/d blikt~terug citeert concludeer/d constateer/d dacht denkt erken/d gaf~toe geciteerd geeft~toe gezegd grapt herhaal/d hoop/t klinkt klonk laat_weten laten_weten legde~uit legt~uit liet_weten luid/d meen/d meld/d melden merkte~op merkt~op onthul/d oordeel/d reageer/d reageren riep riepen roept schreef schrijft schrijven stel/d stellen twitter/d verduidelijkt verklaar/d verklaren vertel/d vertellen vervolg/d verzeker/d verzucht vindt voegde~toe voegt~toe vond vraagt vragen vroeg vulde~aan vult~aan waarschuw/d weten zeggen zegt zei zeiden',
      examples:
        __EXAMPLES__ &&
        examples([
          '‘De brug blijft dicht’, zegt Anna Bakker.',
          '“We hebben lang genoeg gewacht”, voegt Anna Bakker daaraan toe.',
        ]),
    },
    {
      frame: 'call',
      words:
        'bedankt bekritiseert beschrijft beschuldig/d bestempel/d noem/d noemden noemen omschreef omschrijft prijst sprak spreekt',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Bakker noemde het plan “volstrekt onverantwoord”.'],
          ['Daar drinken ze “havenkoffie” uit blikken bekers.'],
        ),
    },
    {
      frame: 'according',
      words: 'aldus in_de_ogen_van naar_eigen_zeggen_van volgens',
      examples:
        __EXAMPLES__ &&
        examples([
          'Volgens Anna Bakker is het dak “in zeer slechte staat”.',
          '“Het plan is duur en komt te laat”, aldus Anna Bakker.',
        ]),
    },
    {
      frame: 'noun',
      words: 'antwoord bericht boodschap brief commentaar conclusie reactie verklaring vraag woorden',
      examples: __EXAMPLES__ && examples(['Het antwoord van Anna Bakker: “We betalen niet.”']),
    },
  ],
  pronouns: 'haar:o hem:o hen:o het:n hij:m hun:o ik:x je:x men:x u:x we:x wij:x ze:f zij:f',
  honorifics: 'dhr:m dr drs ir meneer:m mevr:f mevrouw:f mr mw:f prof',
  determiners:
    'alle dat de deze die dit drie een elk elke enkele haar het hun ieder meerdere mijn ons onze sommige twee veel vier vijf zijn',
  prepositions:
    'aan achter als bij binnen buiten dan dankzij door in met na naar naast om onder op over per rond sinds tegen tijdens tot tussen uit van vanaf via volgens voor wegens zonder',
  joiners: 'als dat en hoe hoewel maar nadat of omdat terwijl toen voordat waar want wat wie zodat',
  relatives: 'dat die wie',
  as: 'zoals',
  verbFirst: true,
  auxiliaries:
    'daaraan daarna daarom dus eerst er had hadden hebben heeft hieraan is kan kon kunnen moet moeten niet nog nu ook toen verder waren was weer werd werden wil willen worden wordt zal zelf zich zijn zo zou zouden zullen',
  passives: 'werd werden worden wordt',
  agents: 'door',
  adverbs:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanochtend alleen daar eerder gisteren hier ja later misschien morgen nee tegelijk vandaag',
  people:
    'bakker:s spits verdediger doelman:m keeper aanvaller middenvelder aanvoerder bondscoach hoofdtrainer verdachte:s aangeklaagde:s officier_van_justitie raadsman:m raadsvrouw:f strafpleiter wethouder fractievoorzitter fractieleider kamerlid raadslid gedeputeerde staatssecretaris formateur ingenieur aannemer winkelier ondernemer boer boerin:f visser chauffeur bewoner bewoonster:f buurman:m buurvrouw:f gepensioneerde:s toerist agent brandweerman:m hulpverlener rechercheur huisarts chirurg verpleegkundige:s bioloog historicus weerman:m politicoloog socioloog psycholoog rector docent leraar lerares:f muzikant zangeres:f zanger cabaretier regisseur amerikaan:m brit:m duitser:m fransman:m belg:m rus:m spanjaard:m nederlander:m oprichter veteraan moeder:f vader:m oma:f opa:m klant reiziger vrijwilliger *aanvoerder *acteur *actrice:f *adviseur *advocaat *agent *ambassadeur *analist *arts *auteur *baas *bestuurder *bewoner *bewoners:p *boer *bondscoach broer:m *burgemeester buurman:m buurvrouw:f *chef *coach *commissaris *deskundige *directeur *docent dochter:f *dokter *econoom *eigenaar *eigenaresse:f *expert *generaal getuige *hoofd *hoofdredacteur *hoogleraar *jarige *jongen:m *journalist *kamerlid *kampioen *keeper koning:m koningin:f leerling *leider *leraar *lid *man:m *medewerker *meisje:n *minister moeder:f *officier *ondernemer *onderzoeker *oprichter *politicus *premier *president prins:m prinses:f *professor *rechter *redacteur *renner *schrijver *secretaris *speler staatssecretaris student *trainer vader:m *voorzitter *vrouw:f *werknemer *wethouder *woordvoerder:m *woordvoerster:f *zanger *zangeres:f zoon:m zus:f',
  kin: 'verdachte aangeklaagde | trainer coach bondscoach hoofdtrainer | speler spits verdediger doelman keeper aanvaller middenvelder aanvoerder | advocaat raadsman raadsvrouw strafpleiter | officier_van_justitie | rechter | burgemeester | minister | wethouder',
  indefinites: 'een enkele sommige veel verschillende twee drie',
  ties: 'van voor',
  bodies:
    'anp *bank *bedrijf *bestuur *bond *club *commissie *concern *dienst eu *gemeente *hof *instituut *kabinet *kamer *krant *ministerie navo nos om *organisatie *partij *politie *raad *rapport *rechtbank *regering *school *stichting *universiteit *vereniging vn *vonnis *ziekenhuis',
  works:
    'album band begrip boek film genaamd krant lied naam podcast programma project serie show slogan tentoonstelling tijdschrift titel voorstelling woord zogeheten zogenaamde zogenoemde',
  abbreviations: 'bijv ca dhr dr drs enz ir mevr mr mw nr prof st',
  inflects: 's',
};
