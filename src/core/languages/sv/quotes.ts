/** Swedish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Swedish quotations. */
export const sv: QuoteLanguage = {
  code: 'sv',
  forms: { r: '-r -de', k: '-er -te', n: '*- *-n', e: '*- *-en' },
  cues: [
    {
      frame: 'say',
      words:
        'anser ansåg avslöja/r bekräfta/r berätta/r beskrev beskriver betona/r erkände erkänner fortsatte fortsätter fråga/r förklara/r försäkrar har_sagt heter_det hoppas hävda/r inflikar jublar kommentera/r konstatera/r kritiserar lova/r lyder meddela/r medgav medger mena/r poängterar preciserar påpeka/r resonerar ropa/r sa sade sammanfattar skrev skriver skämtar slog_fast slår_fast suckar svara/r säger tillade tillägger trodde tror tyck/k understryker uppgav uppger utbrister uttalar utvecklar varna/r',
      examples:
        __EXAMPLES__ &&
        examples(['”Bron förblir stängd”, säger Karin Holm.', '– Vi har väntat länge nog, säger Karin Holm.']),
    },
    {
      frame: 'call',
      words: 'anklaga/r beskriver_som beteckna/r hylla/r kalla/r kritiserade tackar',
      examples:
        __EXAMPLES__ &&
        examples(['Karin Holm kallar planen ”helt ansvarslös”.'], ['Där dricker folk ”hamnkaffe” ur plåtmuggar.']),
    },
    {
      frame: 'according',
      words: 'enligt',
      examples: __EXAMPLES__ && examples(['Enligt Karin Holm är taket ”i mycket dåligt skick”.']),
    },
    {
      frame: 'noun',
      words: 'besked brev kommentar meddelande pressmeddelande svar svaret uttalande',
      examples: __EXAMPLES__ && examples(['Svaret från Karin Holm: ”Vi betalar inte.”']),
    },
  ],
  pronouns: 'de:p dem:o den:n det:n dom:p du:x han:m hen:s henne:o hon:f honom:o jag:x man:x ni:x vi:x',
  honorifics: 'dr fru:f herr:m prof',
  determiners:
    'alla de den denna deras dessa det detta en ett fem flera fyra hans hennes min mitt många några sin sina sitt tre två varje vår våra',
  prepositions:
    'av bakom bland efter enligt framför från för före genom hos i in med mellan mot om per på runt sedan som till under ut utan via vid över',
  joiners: 'att där då eftersom eller för hur medan men när och om som så vad vem än',
  relatives: 'som',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'alltså blev blir därefter därför då fortfarande först hade har igen inte kan kunde måste nu också sig själv ska skulle så var vidare vill ville är',
  passives: 'blev blir',
  agents: 'av',
  adverbs: 'bara här ja kanske nej samtidigt senare tidigare',
  people:
    'advokat/e *analytiker artist/e *bonde *borgmästare brodern:m bror:m chef/e direktör/e domare/n dotter:f dottern:f drottningen:f ekonom/e elev eleven expert/e *flicka:f forskare/n författare/n granne grannen grundare/n journalist/e kapten/e kungen:m *kvinna:f *kvinnan:f ledare/n läkare/n lärare/n mamma:f mamman:f *man:m *mannen:m minister/n mästare/n *målvakt ordförande/n pappa:m pappan:m *pojke:m politiker/n president/e prinsen:m prinsessan:f professor/n *redaktör *representant *rådgivare *sekreterare *skådespelare son:m sonen:m spelare/n statsminister student studenten syster:f systern:f *talesman:m *talesmannen:m talesperson/e tränare/n vittne vittnet ägare/n åklagare/n *åringen',
  indefinites: 'en ett några många flera två tre',
  ties: 'för av på i från',
  bareNouns: true,
  bodies:
    '*banken *bolaget *dagen *departementet *domen eu fn *förbundet *föreningen *företaget *institutet *klubben *kommun *kommunen *laget *myndigheten nato *partiet *polis *polisen *rapporten *regeringen *rätten *sjukhuset *skolan *styrelsen svt *tidningen tt *universitetet *utskottet *verket',
  works:
    'albumet bandet begreppet boken filmen föreställningen kallad låten namnet ordet podden programmet projektet serien slagordet så_kallade såkallade sången titeln utställningen',
  abbreviations: 'bl.a ca dr kl milj nr prof s.k st t.ex',
  marks: { dashes: true },
  inflects: 's',
};
