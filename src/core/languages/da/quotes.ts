/** Danish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Danish quotations. */
export const da: QuoteLanguage = {
  code: 'da',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'asbjørn bjørn jørgen jørn sigbjørn søren thorbjørn tørres vebjørn øystein øyvind',
    women: 'eldbjørg frøydis hjørdis rønnaug synnøve sølvi',
  },
  forms: { t: '-er -ede', k: '-er -te', n: '*- *-en', r: '*- *-n' },
  cues: [
    {
      frame: 'say',
      words:
        'undrer afviser beder bad beklager bekræfter beroliger bemærker bemærkede betoner fastholder fastholdt fastslår foreslår forsikrer forsikrede forudser fortsætter fortsatte fremhæver frygter griner gentager gætter håber håbede hævder indrømmer indrømmede indskyder ironiserer jubler klager konkluderer konstaterer konstaterede kommenterer lover lovede lyder_det mindes nævner oplyser oplyste opfordrer opsummerer pointerer pointerede præciserer protesterer påpeger påpegede påstår raser reagerer skrev skriver slog_fast slår_fast smiler spørger spurgte spår sukker sukkede supplerer svarer svarede takker tilføjede tilføjer tordner tror troede tvivler uddyber uddybede udbryder udtaler udtalte understreger understregede undrer_sig vurderer vurderede advarer advarede råber advar/t afslør/t bekræft/t bemærk/t berett/t beskrev beskriver erkend/k fastslog fastslår forklar/t forsikr/t fortalte fortsatte fortsætter fortæller har_sagt hedder_det håber hævd/t indrømm/t kommenter/t konkluder/t lov/t lyder lyder_det lød meld/k men/k oplys/k pointer/t præciserer påpeg/t råb/k sagde siger skrev skriver slog_fast slår_fast spurgte spørger svar/t synes tilføj/t troede tror udbryder udbrød uddyb/t udtal/k understreg/t vurder/t',
      examples:
        __EXAMPLES__ &&
        examples(['»Broen forbliver lukket«, siger Karen Holm.', '- Vi har ventet længe nok, siger Karen Holm.']),
    },
    {
      frame: 'call',
      words:
        'kræver krævede roser roste beskriver beskrev efterlyser beskyld/k betegn/t kald/k karakteriserer kritiser/t omtal/k roser takker',
      examples:
        __EXAMPLES__ &&
        examples(['Karen Holm kalder planen »helt uansvarlig«.'], ['Der drikker folk »havnekaffe« af blikkopper.']),
    },
    {
      frame: 'according',
      words: 'i_følge ifølge lyder_det_fra lød_det_fra',
      examples: __EXAMPLES__ && examples(['Ifølge Karen Holm er taget »i meget dårlig stand«.']),
    },
    {
      frame: 'noun',
      words: 'besked brev kommentar meddelelse pressemeddelelse svar svaret udtalelse',
      examples: __EXAMPLES__ && examples(['Svaret fra Karen Holm: »Vi betaler ikke.«']),
    },
  ],
  pronouns: 'de:p dem:o den:n det:n du:x ham:o han:m hende:o hun:f i:x jeg:x man:x vi:x',
  honorifics: 'dr frk:f fru:f hr:m prof',
  determiners:
    'alle de den denne deres det dette disse en et fem fire flere hans hendes hver mange min mit nogle sin sine sit to tre vores',
  prepositions:
    'af bag blandt efter for foran fra før gennem hos i ind med mellem mod om over per på rundt siden som til ud uden under ved via',
  joiners: 'at da der eller end for fordi hvad hvem hvis hvor hvordan men mens når og om som så',
  relatives: 'der som',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'altså blev bliver da derefter derfor er fortsat først har havde igen ikke kan kunne må måtte nu også selv sig skal skulle så var videre vil ville',
  passives: 'blev bliver',
  agents: 'af',
  adverbs:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag bare her ifølge ja marts måske nej samtidig senere tidligere',
  people:
    'bager bageren angriber angriberen målmand:m målmanden:m forsvarer forsvareren anklager anklageren senioranklager specialanklager tiltalte:s sigtede:s forsvarsadvokat forsvarsadvokaten borgmester borgmesteren viceborgmester rådmand:m rådmanden:m regionsrådsformand folketingsmedlem partiformand ordfører ordføreren gruppeformand landstræner landstræneren cheftræner cheftræneren anfører anføreren ingeniør ingeniøren entreprenør entreprenøren butiksejer landmand:m landmanden:m fisker fiskeren chauffør beboer beboeren nabo naboen pensionist pensionisten turist vicepolitiinspektør politiinspektør vagtchef vagtchefen indsatsleder indsatslederen overlæge overlægen sygeplejerske:f sygeplejersken:f biolog biologen historiker historikeren meteorolog meteorologen seniorforsker lektor lektoren rektor rektoren musiker komiker instruktør instruktøren nordmand:m nordmanden:m svensker svenskeren amerikaner amerikaneren brite briten tysker tyskeren franskmand:m franskmanden:m stifter stifteren mor:f far:m bedstemor:f bedstefar:m advokat/n *analytiker anfører/n *betjent borgmester/n bror:m chef/n datter:f datteren:f direktør/n dommer/n *dreng:m dronningen:f ejer/n ekspert/n elev eleven far:m faren:m forfatter/n formand/n forsker/n journalist/n kongen:m *konsulent *kunstner *kvinde:f *kvinden:f *landmand leder/n læge/r lærer/n *mand:m *manden:m *mester minister/n mor:f moren:f nabo naboen ordfører/n *pige:f politiker/n prinsen:m prinsessen:f professor/n præsident/n redaktør/n *repræsentant *rådgiver *sekretær skuespiller/n spiller/n statsminister stifter/n studerende søn:m sønnen:m søster:f *talskvinde:f *talsmand:m *talsmanden:m talsperson/n træner/n vidne vidnet *årige økonom/n',
  indefinites: 'en et nogle mange flere to tre',
  ties: 'for af fra i',
  bareNouns: true,
  bodies:
    '*avisen *banken *bestyrelsen *dommen dr eu fn *forbundet *foreningen *holdet *hospitalet *instituttet *klubben *kommune *kommunen *ministeriet nato *partiet *politi *politiet *rapporten *regeringen *retten ritzau *selskabet *skolen *styrelsen *tinget tv *udvalget *universitetet',
  goingOn: 'tilføj fortsæt',
  works:
    'albummet bandet begrebet bogen filmen forestillingen kaldet navnet ordet podcasten programmet projektet sangen serien showet sloganet såkaldt såkaldte titlen udstillingen',
  abbreviations: 'bl.a ca dr f.eks kl mio nr prof sct',
  givenNames: 'per',
  kin: 'tiltalte sigtede | træner træneren landstræner landstræneren cheftræner cheftræneren | spiller spilleren angriber angriberen målmand målmanden forsvarer anfører anføreren | advokat advokaten forsvarsadvokat forsvarsadvokaten | anklager anklageren | dommer dommeren | borgmester borgmesteren | minister ministeren | læge lægen overlæge overlægen | forsker forskeren professor professoren lektor lektoren',
  marks: { dashes: true, inwardGuillemets: true },
  inflects: 's',
};
