/** Swedish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Swedish quotations. */
export const sv: QuoteLanguage = {
  code: 'sv',
  commonNames: LATIN_NAMES,
  forms: { r: '-r -de', k: '-er -te', n: '*- *-n', e: '*- *-en' },
  cues: [
    {
      frame: 'say',
      words:
        'avfärdar anmärkte anmärker anser antyder argumenterar bad ber bedyrar beklagar bekräftar betonar bönar deklarerar erkänner flinar fnyser fortsätter framhåller framhöll fräste fräser fyller_i förklarar förklarade förtydligar försäkrar försäkrade gnäller gratulerar gråter hoppas hävdar hälsar inflikar inskjuter insisterar instämmer ironiserar jublar klagar kommenterar konstaterar konstaterade kontrar lovar låter_meddela medger menar minns mumlar muttrar noterar nämner ondgör_sig påminner påpekar påstår resonerar replikerar ryter rättar röt sammanfattar skojar skriker skrattar skrev skriver skämtar slår_fast slog_fast snyftar spekulerar stönar suckar svarar säger sade sa tackar tillade tillägger tillstår tjuter tror trodde tvivlar tycker tyckte understryker undrar uppger uppgav uppmanar upplyser utbrister utropar utvecklar uttrycker varnar vädjar vittnar vidhåller viskar återger tipsar protesterar reagerar anser ansåg avslöja/r bekräfta/r berätta/r beskrev beskriver betona/r erkände erkänner fortsatte fortsätter fråga/r förklara/r försäkrar har_sagt heter_det hoppas hävda/r inflikar jublar kommentera/r konstatera/r kritiserar lova/r lyder meddela/r medgav medger mena/r poängterar preciserar påpeka/r resonerar ropa/r sa sade sammanfattar skrev skriver skämtar slog_fast slår_fast suckar svara/r säger tillade tillägger trodde tror tyck/k understryker uppgav uppger utbrister uttalar utvecklar varna/r',
      examples:
        __EXAMPLES__ &&
        examples(['”Bron förblir stängd”, säger Karin Holm.', '– Vi har väntat länge nog, säger Karin Holm.']),
    },
    {
      frame: 'call',
      words:
        'kräver krävde efterlyser beskriver beskrev hyllar anklaga/r beskriver_som beteckna/r hylla/r kalla/r kritiserade tackar',
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
  adverbs:
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen bara här ja kanske nej samtidigt senare tidigare',
  people:
    'anfallare anfallaren *bagare *bagaren försvarare försvararen målvakt målvakten mittfältare mittfältaren lagkapten lagkaptenen förbundskapten förbundskaptenen huvudtränare huvudtränaren stjärna stjärnan åtalade:s åtalad:s tilltalade:s misstänkte:m misstänkta:s åklagare åklagaren kammaråklagare kammaråklagaren försvarsadvokat försvarsadvokaten målsägande målsäganden kommunalråd kommunalrådet oppositionsråd oppositionsrådet regionråd regionrådet partisekreterare partisekreteraren partiledare partiledaren riksdagsledamot riksdagsledamoten gruppledare gruppledaren generaldirektör generaldirektören förvaltningschef förvaltningschefen landshövding landshövdingen ordförande ordföranden klubbordförande klubbordföranden styrelseordförande entreprenör entreprenören ingenjör ingenjören butiksägare butiksägaren handlare handlaren bonde bonden lantbrukare lantbrukaren fiskare fiskaren chaufför chauffören invånare invånaren granne grannen pensionär pensionären turist turisten polis polisen insatsledare insatsledaren presstalesperson presstalespersonen räddningsledare räddningsledaren brandman brandmannen utredare utredaren överläkare överläkaren sjuksköterska:f sjuksköterskan:f biolog biologen historiker historikern meteorolog meteorologen statsvetare statsvetaren psykolog psykologen nationalekonom rektor rektorn musiker musikern komiker komikern regissör regissören norrman:m norrmannen:m dansk dansken finländare finländaren amerikan amerikanen britt britten tysk tysken fransman:m fransmannen:m ryss ryssen grundare grundaren veteran veteranen mamma:f mamman:f pappa:m pappan:m mormor:f farmor:f morfar:m farfar:m advokat/e *analytiker artist/e *bonde *borgmästare brodern:m bror:m chef/e direktör/e domare/n dotter:f dottern:f drottningen:f ekonom/e elev eleven expert/e *flicka:f forskare/n författare/n granne grannen grundare/n journalist/e kapten/e kungen:m *kvinna:f *kvinnan:f ledare/n läkare/n lärare/n mamma:f mamman:f *man:m *mannen:m minister/n mästare/n *målvakt ordförande/n pappa:m pappan:m *pojke:m politiker/n president/e prinsen:m prinsessan:f professor/n *redaktör *representant *rådgivare *sekreterare *skådespelare son:m sonen:m spelare/n statsminister student studenten syster:f systern:f *talesman:m *talesmannen:m talesperson/e tränare/n vittne vittnet ägare/n åklagare/n *åringen',
  indefinites: 'en ett några många flera två tre',
  ties: 'för av på i från',
  bareNouns: true,
  bodies:
    '*banken *bolaget *dagen *departementet *domen eu fn *förbundet *föreningen *företaget *institutet *klubben *kommun *kommunen *laget *myndigheten nato *partiet *polis *polisen *rapporten *regeringen *rätten *sjukhuset *skolan *styrelsen svt *tidningen tt *universitetet *utskottet *verket',
  goingOn: 'tillägg tilla fortsätt',
  works:
    'albumet bandet begreppet boken filmen föreställningen kallad låten namnet ordet podden programmet projektet serien slagordet så_kallade såkallade sången titeln utställningen',
  abbreviations: 'bl.a ca dr kl milj nr prof s.k st t.ex',
  givenNames: 'per',
  kin: 'åtalade åtalad tilltalade misstänkte misstänkta | tränare tränaren förbundskapten förbundskaptenen huvudtränare huvudtränaren | spelare spelaren anfallare anfallaren målvakt målvakten försvarare försvararen mittfältare mittfältaren lagkapten lagkaptenen | advokat advokaten försvarsadvokat försvarsadvokaten | åklagare åklagaren kammaråklagare | domare domaren | statsråd statsrådet minister ministern | läkare läkaren överläkare överläkaren | forskare forskaren professor professorn',
  marks: { dashes: true },
  inflects: 's',
};
