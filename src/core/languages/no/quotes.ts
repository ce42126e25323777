/** Norwegian: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Norwegian quotations, in both written forms. */
export const no: QuoteLanguage = {
  code: 'no',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'asbjørn bjørn jørgen jørn sigbjørn søren thorbjørn tørres vebjørn øystein øyvind',
    women: 'eldbjørg frøydis hjørdis rønnaug synnøve sølvi',
  },
  forms: { t: '-er -et', k: '-er -te', n: '*- *-en', r: '*- *-n' },
  cues: [
    {
      frame: 'say',
      words:
        'undrer avviser minnes ber bad beklag/k bemerk/k beskriver beroliger beroliget bønnfall/k dikterer filosofer/k flir/k foreslår foreslo framhold/k fremhold/k fremhever fremhevet freser freste fryktet frykter gjentar gliser gråt gråter gratuler/k humrer humret hyler innskyt innskjøt insister/k ironiser/k klag/k konstater/k kvitterer kvitterte mumler nevner nevnte opplyser oppfordr/t oppsummer/k påstår påstod peker_på pekte_på presiser/k protester/k raser reagerte redegjør rister_på_hodet roser roste skryter sladr/t slenger slo_tilbake spekuler/k spår spådde stadfester stønner støtter supplerer supplerte takket tilbakeviser tilbakeviste tilføyer tipper tok_til_orde tordn/t trøster tviler uttaler utbasunerer utroper understreket utdyper utdypet varsl/t vedgår vedgikk vitser vurderer ytrer forsikr/t forsikret hevdar fortel fortalde seia meinte fastslår erklær/k gav_uttrykk gir_uttrykk_for advar/k avslør/k bekreft/t beskrev beskriver erkjenner erkjente fastslo fastslår forklar/k fortalte fortel forteller fortsatte fortsetter gjentar gjentok har_sagt het_det heter_det hevd/t hvisker håp/t innrømm/t innvender jubl/t kommenter/k konkluder/k la_til legg_til legger_til ler lo lov/t meiner meld/k men/k minner_om opplys/k oppsummer/k poengter/k presiser/k påpek/k ras/k reagerer repliserer rop/k røp/t sa seier sier skrev skriv skriver slo_fast slår_fast smil/k spurte spøk/k spør sukker svar/k svarar synes syntes tenk/k tilføyde tilføyer tordner trodde tror trur understrek/t understrekar utbryter utbrøt utdjuper utdyp/t uttal/k',
      examples:
        __EXAMPLES__ &&
        examples(['«Broen forblir stengt», sier Kari Berge.', '– Vi har ventet lenge nok, sier Kari Berge.']),
    },
    {
      frame: 'call',
      words:
        'krever krevde etterlyser ønsker ville_ha beskriver beskyld/k hyll/t kallar kaller kalte karakteriser/k kritiser/k omtal/k takker',
      examples:
        __EXAMPLES__ &&
        examples(['Kari Berge kaller planen «helt uansvarlig».'], ['Der drikker folk «havnekaffe» av blikkopper.']),
    },
    {
      frame: 'according',
      words: 'følge i_følge iflg ifylgje ifølge',
      examples: __EXAMPLES__ && examples(['Ifølge Kari Berge er taket «i svært dårlig stand».']),
    },
    {
      frame: 'noun',
      words: 'beskjed brev dommen kommentar melding pressemelding svar svaret uttalelse',
      examples: __EXAMPLES__ && examples(['Svaret til Kari Berge: «Vi betaler ikke.»']),
    },
  ],
  pronouns: 'de:p dei:p dem:o den:n dere:x det:n du:x eg:x ham:o han:m henne:o ho:f hun:f jeg:x man:x vi:x',
  honorifics: 'dr frk:f fru:f herr:m prof',
  determiners:
    'alle de dei den denne deres det dette disse ei ein eit en et fem fire flere hans hennes hver mange min mitt noen si sin sine sitt to tre vår våre',
  prepositions:
    'av bak blant etter for foran fra frå før gjennom hos i inn med mellom mot om over per på rundt siden som til under ut uten ved via',
  joiners: 'at da der eller enn for fordi hva hvem hvis hvor hvordan men mens når og om som så',
  relatives: 'som',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'altså ble blir da deretter derfor er fortsatt først hadde har igjen ikke kan kunne likevel må måtte nå også seg selv skal skulle så var videre vil ville',
  passives: 'ble blei blir vart',
  agents: 'av',
  adverbs:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen formiddag kveld bare dit her hit ifølge ja kanskje nei nylig samtidig senere tidligere',
  people:
    'spiss/n *spissen angriper/n *baker *bakeren forsvarer/n aktor bistandsadvokat/n statsadvokat/n tiltalte:s siktede:s saksøker/n *veteran/n bestefar:m bestefaren:m bestemor:f bestemoren:f rådmann/n kommunedirektør/n varaordfører/n fylkesmann byrådsleder/n stortingsrepresentant/n statssekretær/n utenriksminister/n finansminister/n partileder/n *landslagssjef/n landslagstrener/n hovedtrener/n midtbanespiller/n back/n målvakt/n kantspiller/n stopper/n løper/n skiløper/n skihopper/n hopper/n syklist/n sjåfør/n bonde bonden fisker/n butikksjef/n daglig_leder innbygger/n beboer/n pensjonist/n turist/n politibetjent/n politioverbetjent lensmann/n innsatsleder/n operasjonsleder/n brannsjef/n etterforsker/n påtaleansvarlig overlege/n sykepleier/n forsker/n biolog/n historiker/n meteorolog/n statsviter/n psykolog/n samfunnsøkonom/n rektor/n ingeniør/n entreprenør/n styreleder/n *formann *formannen konsernsjef/n redaktør/n artist/n musiker/n komiker/n regissør/n svensken danske:s nordmann:m nordmannen:m svenske:s amerikaneren briten tyskeren franskmannen:m russeren ukraineren dommer/n oppfinner/n grunnlegger/n gründer/n advokat/n analytiker/n *ansvarlig *ansvarlige artist/n betjent/n bloggeren bonde/r bror:m broren:m datter:f datteren:f direktør/n dommer/n dronningen:f eier/n ekspert/n ektemannen:m elev eleven far:m faren:m forfatter/n forsker/n gründer/n *gutt:m influenser *jente:f journalist/n kaptein/n *keeper kona:f kongen:m *kvinne:f *kvinnen:f leder/n lege/r leiar/n lærer/n *mann:m *mannen:m mester/n minister/n mor:f moren:f nabo naboen ordfører/n politiker/n president/n prinsen:m prinsessen:f professor/n programleder programlederen redaktør/n representant/n rådgiver/n sekretær/n sjef/n skuespiller/n spiller/n statsminister statsråd statsråden student studenten sønn:m sønnen:m søster:f søsteren:f *talskvinne:f *talsmann:m *talsmannen:m talsperson/n toppscorer trener/n vitne vitnet *vokter *åringen økonom/n',
  indefinites: 'en ei et ein eit noen mange flere to tre',
  ties: 'for i av fra',
  bareNouns: true,
  bodies:
    '*avisa *avisen *banken *departementet *direktoratet *dommen *etaten eu fn *forbund *forbundet *foreningen *instituttet *klubben *kommune *kommunen *laget nato nav nrk ntb *partiet *politi *politiet *rapporten *regjeringen *retten *selskap *selskapet *skolen *styret *sykehuset *tinget tv2 *universitetet *utvalget',
  goingOn: 'legger la fortset',
  works:
    'albumet bandet begrepet boka boken filmen forestillingen kalt låten navnet ordet podkasten programmet prosjektet sangen serien showet slagordet såkalt såkalte tittelen utstillingen',
  abbreviations: 'bl.a ca dr f.eks kl mill nr prof st',
  givenNames: 'per',
  kin: 'tiltalte siktede | trener treneren landslagssjef landslagssjefen hovedtrener hovedtreneren | spiller spilleren spiss spissen angriper angriperen keeper keeperen forsvarer kaptein kapteinen midtbanespiller midtbanespilleren | advokat advokaten bistandsadvokat forsvareren | aktor statsadvokat statsadvokaten | dommer dommeren | ordfører ordføreren | statsråd statsråden minister ministeren | lege legen overlege overlegen | forsker forskeren professor professoren',
  marks: { dashes: true },
  inflects: 's',
};
