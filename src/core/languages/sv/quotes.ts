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
        'säger sade sa har_sagt berätta/r skriver skrev förklara/r mena/r påpeka/r understryker betona/r tillägger tillade svara/r fråga/r uppger uppgav uttalar hävda/r kommentera/r bekräfta/r slår_fast slog_fast konstatera/r varna/r lova/r medger medgav erkänner erkände avslöja/r utbrister ropa/r preciserar utvecklar fortsätter fortsatte beskriver beskrev meddela/r tror trodde hoppas tyck/k anser ansåg poängterar försäkrar heter_det lyder skämtar suckar jublar kritiserar inflikar resonerar sammanfattar',
      examples:
        __EXAMPLES__ &&
        examples(['”Bron förblir stängd”, säger Karin Holm.', '– Vi har väntat länge nog, säger Karin Holm.']),
    },
    {
      frame: 'call',
      words: 'kalla/r beskriver_som beteckna/r anklaga/r kritiserade hylla/r tackar',
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
    'minister/n president/e ordförande/n ledare/n direktör/e chef/e *borgmästare politiker/n *talesman:m *talesmannen:m talesperson/e *rådgivare advokat/e åklagare/n domare/n professor/n forskare/n expert/e läkare/n lärare/n tränare/n spelare/n kapten/e *målvakt *representant *sekreterare *redaktör journalist/e författare/n *skådespelare artist/e grundare/n *bonde ägare/n ekonom/e *analytiker *man:m *mannen:m *kvinna:f *kvinnan:f *pojke:m *flicka:f mamma:f mamman:f pappa:m pappan:m dotter:f dottern:f son:m sonen:m bror:m brodern:m syster:f systern:f granne grannen vittne vittnet elev eleven student studenten kungen:m drottningen:f prinsen:m prinsessan:f *åringen mästare/n statsminister',
  bodies:
    '*departementet *polisen *polis *kommunen *kommun *verket *myndigheten *partiet *bolaget *företaget *rätten *dagen *regeringen *förbundet *föreningen *laget *klubben *tidningen *banken *universitetet *institutet *sjukhuset *skolan *styrelsen *utskottet *rapporten *domen tt svt fn eu nato',
  works:
    'titeln låten sången boken filmen serien bandet albumet programmet så_kallade såkallade slagordet begreppet ordet podden föreställningen utställningen projektet kallad namnet',
  abbreviations: 'dr prof bl.a t.ex kl nr st milj ca s.k',
  marks: { dashes: true },
  inflects: 's',
};
