/** Swedish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Swedish quotations. */
export const sv: QuoteLanguage = {
  code: 'sv',
  cues: [
    {
      frame: 'say',
      words:
        'säger sade sa har_sagt berättar berättade skriver skrev förklarar förklarade menar menade påpekar påpekade understryker betonar betonade tillägger tillade svarar svarade frågar frågade uppger uppgav uttalar hävdar hävdade kommenterar kommenterade bekräftar bekräftade slår_fast slog_fast konstaterar konstaterade varnar varnade lovar lovade medger medgav erkänner erkände avslöjar avslöjade utbrister ropar ropade preciserar utvecklar fortsätter fortsatte beskriver beskrev meddelar meddelade tror trodde hoppas tycker tyckte anser ansåg poängterar försäkrar heter_det lyder skämtar suckar jublar kritiserar inflikar resonerar sammanfattar',
      examples:
        __EXAMPLES__ &&
        examples(['”Bron förblir stängd”, säger Karin Holm.', '– Vi har väntat länge nog, säger Karin Holm.']),
    },
    {
      frame: 'call',
      words: 'kallar kallade beskriver_som betecknar betecknade anklagar anklagade kritiserade hyllar hyllade tackar',
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
      words: 'svaret svar besked meddelande uttalande pressmeddelande brev kommentar',
      examples: __EXAMPLES__ && examples(['Svaret från Karin Holm: ”Vi betalar inte.”']),
    },
  ],
  pronouns: 'han:m hon:f hen:s de:p dom:p den:n det:n jag:x vi:x man:x honom:o henne:o dem:o du:x ni:x',
  honorifics: 'herr:m fru:f dr prof',
  determiners:
    'en ett den det de denna detta dessa hans hennes deras sin sitt sina min mitt vår våra alla några flera många två tre fyra fem varje',
  prepositions:
    'i på av till för från med om vid under över efter före hos mot mellan utan genom runt bakom framför bland sedan in ut som per via enligt',
  joiners: 'och men eller att när då om eftersom medan som där hur så för än vad vem',
  relatives: 'som',
  as: 'som',
  verbFirst: true,
  auxiliaries:
    'är var har hade kan kunde ska skulle vill ville måste blir blev sig också då nu vidare inte själv så därför först igen alltså därefter fortfarande',
  passives: 'blir blev',
  agents: 'av',
  adverbs:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december också då nu vidare inte själv så därför först igen därefter fortfarande här där i på av till för från med om efter under över men och att när medan nej ja kanske bara detta det enligt samtidigt tidigare senare',
  people:
    '*minister *ministern *president *presidenten *ordförande *ordföranden *ledare *ledaren *direktör *direktören *chef *chefen *borgmästare *politiker *politikern *talesman:m *talesmannen:m *talesperson *talespersonen *talesperson *rådgivare *advokat *advokaten *åklagare *åklagaren *domare *domaren *professor *professorn *forskare *forskaren *expert *experten *läkare *läkaren *lärare *läraren *tränare *tränaren *spelare *spelaren *kapten *kaptenen *målvakt *representant *sekreterare *redaktör *journalist *journalisten *författare *författaren *skådespelare *artist *artisten *grundare *grundaren *bonde *ägare *ägaren *ekonom *ekonomen *analytiker *man:m *mannen:m *kvinna:f *kvinnan:f *pojke:m *flicka:f mamma:f mamman:f pappa:m pappan:m dotter:f dottern:f son:m sonen:m bror:m brodern:m syster:f systern:f granne grannen vittne vittnet elev eleven student studenten kungen:m drottningen:f prinsen:m prinsessan:f *åringen *mästare *mästaren statsminister',
  bodies:
    '*departementet *polisen *polis *kommunen *kommun *verket *myndigheten *partiet *bolaget *företaget *rätten *dagen *regeringen *förbundet *föreningen *laget *klubben *tidningen *banken *universitetet *institutet *sjukhuset *skolan *styrelsen *utskottet *rapporten *domen tt svt fn eu nato',
  works:
    'titeln låten sången boken filmen serien bandet albumet programmet så_kallade såkallade slagordet begreppet ordet podden föreställningen utställningen projektet kallad namnet',
  abbreviations: 'dr prof bl.a t.ex kl nr st milj ca s.k',
  marks: { dashes: true },
  inflects: 's',
};
