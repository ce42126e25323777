/** Danish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Danish quotations. */
export const da: QuoteLanguage = {
  code: 'da',
  forms: { t: '-er -ede', k: '-er -te', n: '*- *-en', r: '*- *-n' },
  cues: [
    {
      frame: 'say',
      words:
        'siger sagde har_sagt fortæller fortalte skriver skrev forklar/t men/k påpeg/t understreg/t tilføj/t svar/t spørger spurgte oplys/k udtal/k hævd/t kommenter/t bekræft/t fastslår fastslog slår_fast slog_fast advar/t lov/t indrømm/t konkluder/t afslør/t udbryder udbrød råb/k præciserer uddyb/t fortsætter fortsatte beskriver beskrev erkend/k meld/k lyder lød hedder_det tror troede håber synes vurder/t pointer/t bemærk/t lyder_det forsikr/t berett/t',
      examples:
        __EXAMPLES__ &&
        examples(['»Broen forbliver lukket«, siger Karen Holm.', '- Vi har ventet længe nok, siger Karen Holm.']),
    },
    {
      frame: 'call',
      words: 'kald/k omtal/k karakteriserer betegn/t beskyld/k kritiser/t roser takker',
      examples:
        __EXAMPLES__ &&
        examples(['Karen Holm kalder planen »helt uansvarlig«.'], ['Der drikker folk »havnekaffe« af blikkopper.']),
    },
    {
      frame: 'according',
      words: 'ifølge i_følge',
      examples: __EXAMPLES__ && examples(['Ifølge Karen Holm er taget »i meget dårlig stand«.']),
    },
    {
      frame: 'noun',
      words: 'svaret svar besked meddelelse udtalelse pressemeddelelse brev kommentar',
      examples: __EXAMPLES__ && examples(['Svaret fra Karen Holm: »Vi betaler ikke.«']),
    },
  ],
  pronouns: 'han:m hun:f de:p den:n det:n jeg:x vi:x man:x ham:o hende:o dem:o du:x i:x',
  honorifics: 'hr:m fru:f frk:f dr prof',
  determiners:
    'en et den det de denne dette disse hans hendes deres sin sit sine min mit vores alle nogle flere mange to tre fire fem hver',
  prepositions:
    'på af til for fra med om ved under over efter før hos mod mellem uden gennem rundt bag foran blandt siden ind ud som per via i',
  joiners: 'og men eller at når da hvis fordi mens som der hvor om så for end hvad hvem hvordan',
  relatives: 'som der',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'er var har havde kan kunne skal skulle vil ville må måtte bliver blev sig også da nu videre ikke selv så derfor først igen altså derefter fortsat',
  passives: 'bliver blev',
  agents: 'af',
  adverbs:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december også da nu videre ikke selv så derfor først igen derefter fortsat her der på af til for fra med om efter under over men og at når hvis mens nej ja måske bare dette det ifølge samtidig tidligere senere i',
  people:
    'minister/n præsident/n formand/n leder/n direktør/n chef/n borgmester/n politiker/n ordfører/n *talsmand:m *talsmanden:m *talskvinde:f talsperson/n *rådgiver advokat/n dommer/n professor/n forsker/n ekspert/n læge/r lærer/n træner/n spiller/n anfører/n *repræsentant *sekretær redaktør/n journalist/n forfatter/n skuespiller/n *kunstner stifter/n *landmand ejer/n økonom/n *analytiker *mand:m *manden:m *kvinde:f *kvinden:f *dreng:m *pige:f mor:f moren:f far:m faren:m datter:f datteren:f søn:m sønnen:m bror:m søster:f nabo naboen vidne vidnet elev eleven studerende kongen:m dronningen:f prinsen:m prinsessen:f *årige *mester *betjent *konsulent statsminister',
  bodies:
    '*ministeriet *politiet *politi *kommunen *kommune *styrelsen *partiet *selskabet *retten *tinget *regeringen *forbundet *foreningen *holdet *klubben *avisen *banken *universitetet *instituttet *hospitalet *skolen *bestyrelsen *udvalget *rapporten *dommen ritzau dr tv fn eu nato',
  works:
    'titlen sangen bogen filmen serien bandet albummet showet programmet såkaldte såkaldt sloganet begrebet ordet podcasten forestillingen udstillingen projektet kaldet navnet',
  abbreviations: 'dr prof bl.a f.eks kl nr sct mio ca',
  marks: { dashes: true, inwardGuillemets: true },
  inflects: 's',
};
