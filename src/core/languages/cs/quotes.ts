/** Czech: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Czech quotations. */
export const cs: QuoteLanguage = {
  code: 'cs',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'aleš bedřich bohumir bohuslav bořivoj bronislav dušan evžen františek hynek jaromir jindřich jiří kryštof ladislav leoš lubomir luboš lukáš matěj matouš matyáš mikuláš miloslav miloš mojmir oldřich ondřej přemysl radomir rostislav slavomir šimon štefan štěpán tomáš vavřinec vítězslav vojtěch vratislav zbyněk zdeněk',
    women:
      'alžběta anděla anežka běla blanka blažena božena eliška jaroslava jindřiška jiřina kateřina kristýna květa květoslava ladislava libuše ludmila miloslava miluše miroslava naděžda otýlie radka růžena soňa stanislava šárka štěpánka taťána věra zdenka zdeňka žaneta žofie',
  },
  forms: { l: '-l -la -lo -li -ly' },
  cues: [
    {
      frame: 'say',
      words:
        'apelova/l apeluje argumentova/l argumentuje bránil_se bránila_se brání_se citova/l deklarova/l doda/l dodává dodáva/l dodávají doplni/l doplňuje doporuči/l doufá dotázal_se dotázala_se glosova/l hájí_se hodnotí hodnoti/l hrozí chváli/l chválí informova/l informuje ironizova/l komentova/l komentuje konstatova/l konstatuje kontrova/l křičí křiče/l kritizova/l kritizuje líči/l líčí míní myslí myslí_si namítá naléhá napsa/l naznači/l nabádá nesouhlasí obává_se obdivuje obhajuje objasni/l oceni/l odmítá odmítl odmítla odpovídá odpovědě/l odhaduje odtuši/l okomentova/l oponova/l oponuje opáči/l oznámi/l oznamuje opakuje zopakova/l ohradil_se ohradila_se pamatuje píše popsa/l popisuje postěžoval_si postěžovala_si potvrdi/l potvrzuje poukáza/l poukazuje povídá pověděl poznamena/l poznamenává požáda/l prohlási/l prohlašuje prohodi/l prosí prozradi/l předpokládá předpovídá přeje připomně/l připomíná přiblíži/l přidáva/l přizna/l přiznává ptá_se ptal_se ptala_se radí reagova/l reaguje řekl řekla řekli řeklo říká říkají říka/l sděli/l shrnul shrnuje slibuje slíbi/l soudí souhlasí spekuluje stěžuje_si stěžoval_si stěžovala_si směje_se svěřil_se svěřila_se svěřuje_se tvrdi/l tvrdí tvrdila uváde/l uvádí uvedl uvedla uvedli uvedlo upozorni/l upozorňuje ujisti/l ujišťuje uzavřel uzavřela uzavírá usoudil upřesni/l upřesňuje varova/l varuje vyhlási/l vyčítá vyjádřil_se vyjádřila_se vypráví vyprávě/l vysvětli/l vysvětluje vyzva/l vyzývá vzkáza/l vzkazuje vzpomíná vzpomína/l vzpomněl zdůrazni/l zdůrazňuje zdůvodni/l zeptal_se zeptala_se zareagova/l zmíni/l zmiňuje zlobí_se zoufá žádá žádal žertova/l žertuje uklidňuje přemítá pochvaluje_si pochvaloval_si pochvalovala_si pochlubil_se pochlubila_se libuje_si',
      examples:
        __EXAMPLES__ &&
        examples(['„Most zůstane zavřený,“ řekla Anna Bílá.', 'Anna Bílá uvedla: „Čekali jsme dost dlouho.“']),
    },
    {
      frame: 'call',
      words:
        'nazva/l nazývá označi/l označuje popsal_jako popsala_jako považuje přirovna/l charakterizova/l zkritizova/l',
      examples:
        __EXAMPLES__ &&
        examples(['Anna Bílá označila plán za „dárek bohatým“.'], ['Pije se tam „přístavní káva“ z plechových hrnků.']),
    },
    {
      frame: 'according',
      words: 'podle dle slovy',
      examples: __EXAMPLES__ && examples(['Podle Anny Bílé je střecha „ve velmi špatném stavu“.']),
    },
    {
      frame: 'own',
      words: 'podle_něj podle_něho podle_ní dle_něj dle_jeho_slov podle_jeho_slov podle_jejích_slov',
      examples: __EXAMPLES__ && examples(['Podle ní „všechno v přístavu teprve začíná“.']),
    },
    {
      frame: 'text',
      words: 'stojí píše_se uvádí_se stálo hlásal hlásá',
      examples: __EXAMPLES__ && examples(['Ve zprávě stojí: „Každá oprava bude jen dočasná.“']),
    },
    {
      frame: 'noun',
      words: 'prohlášení komentář odpověď dopis slova slovy zpráva vyjádření vzkaz',
      examples: __EXAMPLES__ && examples(['Odpověď Anny Bílé: „Nezaplatíme.“']),
    },
  ],
  pronouns: 'já:x my:x vy:x on:m ona:f ono:n oni:p ony:p jeho:o jí:o mu:o jim:o ho:o ji:o',
  honorifics: 'pan:m paní:f slečna:f mgr ing dr mudr judr phdr prof doc bc rndr',
  determiners:
    'ta ten to ti ty tato tento toto tito tyto svůj své svou jeho její jejich náš naše můj moje každý každá všichni jeden jedna dva dvě tři několik mnoho',
  prepositions:
    'bez do k ke kolem kromě mezi na nad o od ode po pod pro proti před přes při s se u v ve vedle z ze za díky kvůli během podle',
  joiners:
    'a aby ale ani anebo avšak až i jak jako jestli když kde kdy která které který kteří než nebo protože takže že zatímco však zda',
  relatives: 'která které který kteří jenž jež',
  as: 'jak',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'bude budou byl byla byli bylo byly by dále ještě jsem jsi jsme jste jsou je již už může mohou musí nemůže není ne pak potom proto se si také rovněž tak tedy zase zároveň',
  passives: 'byl byla byli bylo byly',
  agents: '',
  adverbs:
    'pondělí úterý středu čtvrtek pátek sobotu neděli ráno večer odpoledne ledna února března dubna května června července srpna září října listopadu prosince dnes včera zítra zde tady tam teď nyní později dříve naopak nicméně přitom například mimo letos loni',
  people:
    'advokát:m advokátka:f aktivista:m aktivistka:f analytik:m analytička:f autor:m autorka:f biskup:m bratr:m brankář:m gólman:m cestující číšník:m dcera:f dělník:m děda:m doktor:m doktorka:f důchodce:m důchodkyně:f ekonom:m ekonomka:f expert:m expertka:f experti:p farář:m fanoušek:m farmář:m fotbalista:m fotbalistka:f generál:m guvernér:m hasič:m hejtman:m hejtmanka:f herec:m herečka:f historik:m historička:f hokejista:m hráč:m hráčka:f hudebník:m chirurg:m inženýr:m jednatel:m jednatelka:f kancléř:m kandidát:m kandidátka:f kapitán:m klimatolog:m kněz:m kolega:m kolegyně:f kouč:m král:m královna:f lékař:m lékařka:f lídr lyžař:m lyžařka:f majitel:m majitelka:f manžel:m manželka:f matka:f meteorolog:m meteoroložka:f ministr:m ministryně:f místostarosta:m místostarostka:f mluvčí:s muž:m náměstek:m náměstkyně:f náčelník:m novinář:m novinářka:f obhájce:m obhájkyně:f obchodník:m obránce:m obyvatel:m obyvatelka:f obyvatelé:p obžalovaný:m obžalovaná:f obviněný:m obviněná:f odborník:m odbornice:f opozičník:m otec:m papež:m pekař:m pekařka:f podnikatel:m podnikatelka:f politik:m politička:f politolog:m politoložka:f policista:m policistka:f poslanec:m poslankyně:f poškozený:m poškozená:f premiér:m premiérka:f prezident:m prezidentka:f primář:m primátor:m primátorka:f prodavačka:f profesor:m profesorka:f producent:m prokurátor:m předseda:m předsedkyně:f místopředseda:m místopředsedkyně:f psycholog:m psycholožka:f radní ředitel:m ředitelka:f rektor:m režisér:m režisérka:f řidič:m řidička:f sekretář:m senátor:m senátorka:f sestra:f skokan:m sociolog:m socioložka:f soudce:m soudkyně:f soused:m sousedka:f spisovatel:m spisovatelka:f spolumajitel:m starosta:m starostka:f starostové:p student:m studentka:f svědek:m svědkyně:f syn:m šéf:m šéfka:f tajemník:m tenista:m tenistka:f trenér:m trenérka:f učitel:m učitelka:f útočník:m vědec:m vědkyně:f velitel:m velitelka:f velvyslanec:m vicepremiér:m vítěz:m vítězka:f vyšetřovatel:m zakladatel:m zakladatelka:f zastupitel:m zastupitelka:f záchranář:m záložník:m zpěvák:m zpěvačka:f žalobce:m žalobkyně:f žák:m žákyně:f žena:f',
  indefinites: 'jeden jedna jedno nějaký nějaká některý někteří několik mnoho mnozí dva dvě tři',
  bareNouns: true,
  kin: 'obžalovaný obžalovaná obviněný obviněná | trenér trenérka kouč | hráč hráčka fotbalista útočník obránce záložník brankář gólman kapitán | advokát advokátka obhájce obhájkyně | žalobce žalobkyně prokurátor | soudce soudkyně | starosta starostka primátor primátorka | ministr ministryně | poslanec poslankyně senátor senátorka | lékař lékařka primář chirurg | vědec vědkyně profesor',
  bodies:
    'agentura asociace banka čtk deník dopravní_podnik eu federace firma hnutí instituce institut klub komise komora koalice kraj list magistrát ministerstvo město nadace nato nemocnice opozice organizace osn parlament podnik policie prokuratura radnice rada redakce sdružení senát sněmovna společnost správa soud spolek státní_zastupitelství strana škola tým týdeník úřad univerzita ústav vláda výbor zpráva',
  works:
    'album deník divadlo film filmu hashtag heslem heslo kapela kniha knížka nápis nápisem názvem operace píseň podcast pojem pořad program projekt román seriál skupina slovo takzvaná takzvané takzvaný termín titul transparentem transparent týdeník výraz',
  abbreviations: 'atd apod cca č dr hod ing kč mgr mil mld např prof př resp st sv tis tj tzv ul',
  verbEndings: 'la:f l:m',
  dropsSubject: true,
  inflects: 'endings',
};
