/** Norwegian: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Norwegian quotations, in both written forms. */
export const no: QuoteLanguage = {
  code: 'no',
  forms: { t: '-er -et', k: '-er -te', n: '*- *-en', r: '*- *-n' },
  cues: [
    {
      frame: 'say',
      words:
        'sier sa seier har_sagt forteller fortalte fortel skriver skrev skriv forklar/k men/k meiner påpek/k understrek/t legger_til la_til legg_til svar/k svarar spør spurte opplys/k uttal/k hevd/t kommenter/k bekreft/t slår_fast slo_fast advar/k lov/t innrømm/t konkluder/k røp/t sukker utbryter utbrøt rop/k presiser/k fastslår fastslo oppsummer/k fortsetter fortsatte beskriver beskrev avslør/k minner_om erkjenner erkjente meld/k ras/k tordner jubl/t ler lo smil/k spøk/k hvisker tror trur trodde heter_det het_det understrekar poengter/k utdyp/t utdjuper repliserer gjentar gjentok innvender håp/t synes syntes tenk/k reagerer tilføyer tilføyde',
      examples:
        __EXAMPLES__ &&
        examples(['«Broen forblir stengt», sier Kari Berge.', '– Vi har ventet lenge nok, sier Kari Berge.']),
    },
    {
      frame: 'call',
      words: 'kaller kalte kallar omtal/k karakteriser/k beskyld/k kritiser/k takker hyll/t',
      examples:
        __EXAMPLES__ &&
        examples(['Kari Berge kaller planen «helt uansvarlig».'], ['Der drikker folk «havnekaffe» av blikkopper.']),
    },
    {
      frame: 'according',
      words: 'ifølge iflg i_følge følge ifylgje',
      examples: __EXAMPLES__ && examples(['Ifølge Kari Berge er taket «i svært dårlig stand».']),
    },
    {
      frame: 'noun',
      words: 'svaret svar beskjed melding uttalelse pressemelding brev kommentar dommen',
      examples: __EXAMPLES__ && examples(['Svaret til Kari Berge: «Vi betaler ikke.»']),
    },
  ],
  pronouns: 'han:m hun:f ho:f de:p dei:p den:n det:n jeg:x eg:x vi:x man:x ham:o henne:o dem:o dere:x du:x',
  honorifics: 'herr:m fru:f frk:f dr prof',
  determiners:
    'en ei et ein eit den det de dei denne dette disse hans hennes deres sin si sitt sine min mitt vår våre alle noen flere mange to tre fire fem hver',
  prepositions:
    'i på av til for fra med om ved under over etter før hos mot mellom uten gjennom rundt bak foran blant siden inn ut som per via frå',
  joiners: 'og men eller at når da hvis fordi mens som der hvor om så for enn hva hvem hvordan',
  relatives: 'som',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'er var har hadde kan kunne skal skulle vil ville må måtte blir ble seg også da nå videre ikke selv så derfor likevel først igjen altså deretter fortsatt',
  passives: 'blir ble blei vart',
  agents: 'av',
  adverbs:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember også da nå videre ikke selv så derfor likevel først igjen deretter fortsatt her der hit dit i på av til for fra med om etter under over men og at når hvis mens nei ja kanskje bare dette det her ifølge samtidig tidligere senere nylig',
  people:
    'minister/n president/n leder/n leiar/n direktør/n sjef/n ordfører/n politiker/n *talsmann:m *talsmannen:m *talskvinne:f talsperson/n rådgiver/n advokat/n dommer/n professor/n forsker/n ekspert/n lege/r lærer/n trener/n spiller/n *keeper kaptein/n representant/n sekretær/n redaktør/n journalist/n forfatter/n skuespiller/n artist/n gründer/n bonde/r eier/n økonom/n analytiker/n *ansvarlig *ansvarlige *mann:m *mannen:m *kvinne:f *kvinnen:f *gutt:m *jente:f mor:f moren:f far:m faren:m datter:f datteren:f sønn:m sønnen:m bror:m broren:m søster:f søsteren:f kona:f ektemannen:m nabo naboen vitne vitnet student studenten elev eleven kongen:m dronningen:f prinsen:m prinsessen:f statsråd statsråden toppscorer *åringen mester/n *vokter betjent/n influenser bloggeren programleder programlederen statsminister',
  bodies:
    '*departementet *politiet *politi *kommunen *kommune *direktoratet *etaten *partiet *selskapet *selskap *retten *tinget *regjeringen *forbundet *forbund *foreningen *laget *klubben *avisen *avisa *banken *universitetet *instituttet *sykehuset *skolen *styret *utvalget *rapporten *dommen ntb nrk tv2 nav fn eu nato',
  works:
    'tittelen sangen boken boka filmen serien bandet albumet showet programmet såkalte såkalt slagordet begrepet ordet låten podkasten forestillingen utstillingen prosjektet kalt navnet',
  abbreviations: 'dr prof bl.a f.eks kl nr st mill ca',
  marks: { dashes: true },
  inflects: 's',
};
