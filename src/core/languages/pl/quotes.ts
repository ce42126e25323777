/** Polish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Polish quotations. */
export const pl: QuoteLanguage = {
  code: 'pl',
  forms: { l: '-ł -ła -li', a: '-a -ał -ała', k: '-:m -ka:f' },
  cues: [
    {
      frame: 'say',
      words:
        'apelował apeluje argumentował argumentuje brzmi czytamy deklaruje doda/l dodaje dopytywał informuje komentuje kontynuowa/l kończy krzyczał krzyczeli mówi mówi/l mówią napisa/l napisano oceni/l ocenia odpar/l odpowiada odpowiedzia/l ogłosi/l opowiada opowiada/l ostrzeg/l ostrzega ostrzegali oświadcza oświadczy/l pisał pisze podkreśla podkreślają podkreśli/l podsumowa/l poinformowa/l poinformowano powiedzia/l powiedziano powiedzieli przekaza/l przekazuje przekonuje przekonywa/l przypomina przypomnia/l przyzna/l przyznaje pyt/a relacjonował relacjonuje skomentowa/l skwitowa/l stwierdza stwierdzi/l twierdzi twierdzi/l twierdzą tłumaczy tłumaczy/l uważa uważa/l uzna/l wezwał wskaza/l wskazuje wspomina wspomina/l wyjaśni/l wyjaśnia wyzna/l zaapelowa/l zadeklarowa/l zakończy/l zapewni/l zapewnia zapowiada zapowiedzia/l zapyta/l zarzuci/l zauważa zauważy/l zaznacza zaznaczy/l żartował',
      examples:
        __EXAMPLES__ &&
        examples([
          '„Most pozostanie zamknięty”, powiedziała Anna Nowak.',
          'Anna Nowak podkreśliła: „Czekaliśmy wystarczająco długo”.',
        ]),
    },
    {
      frame: 'call',
      words:
        'chce chcia/l krytykuje mówiąc nazwa/l nazywa odrzuci/l określa określi/l opisa/l oskarża oskarży/l pochwalił podziękował skrytykowa/l zdefiniował',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Nowak nazwała plan „prezentem dla bogatych”.'],
          ['Pije się tam „kawę portową” z blaszanych kubków.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'dodając nazywając określając ostrzegając pisząc podkreślając twierdząc tłumacząc wyjaśniając zapewniając zaznaczając',
      examples: __EXAMPLES__ && examples(['Anna Nowak wyszła z sali, dodając, że to był „ogromny błąd”.']),
    },
    {
      frame: 'according',
      words: 'jak_informuje jak_mówi jak_podaje jak_podała jak_twierdzi słowami w_ocenie w_opinii wedle według zdaniem',
      examples: __EXAMPLES__ && examples(['Zdaniem Anny Nowak dach jest „w bardzo złym stanie”.']),
    },
    {
      frame: 'noun',
      words:
        'komentarz komunikacie komunikat list odpowiedź oświadczenie oświadczeniu reakcja słowa słowach słów wpis wpisie',
      examples: __EXAMPLES__ && examples(['Odpowiedź Anny Nowak: „Nie zapłacimy”.']),
    },
  ],
  pronouns: 'ich:o ja:x jego:o jej:o mu:o my:x on:m ona:f one:p oni:p ono:n ta:f ten:m wy:x',
  honorifics: 'dr gen inż ks mgr pan:m pani:f prof płk',
  determiners:
    'ci cztery dwa dwie ich jeden jedna jego jej każda każdy kilka kilku moja mój nasz nasza nasze pięć swego swoje swoją swój ta te tego tej temu ten to trzy tych tym wielu wszyscy',
  prepositions:
    'bez dla do ku mimo między na nad o od około oprócz po pod podczas przeciw przeciwko przed przez przy u w we według wobec wokół ws wśród z za ze',
  joiners:
    'a aby albo ale bo choć co czy gdy gdzie i jak jeśli jeżeli kiedy kto która które który którzy lecz lub niż oraz ponieważ więc że żeby',
  relatives: 'która które który którzy',
  as: 'jak',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'byli był była było będzie będą dalej jest jeszcze już mogą może musi muszą następnie nie potem również sam sama się są także też tylko wtedy',
  passives: 'zostali został została zostało zostały',
  agents: 'przez',
  adverbs:
    'dzisiaj dziś jednak jednocześnie jutro natomiast obecnie ponadto później tak tam teraz tu wcześniej wczoraj zapytana zapytany',
  people:
    'adwokat aktor/k aktywista:m aktywistka:f ambasador amerykanin:m analityk autor/k badacz/k biskup:m bramkarz:m brat:m burmistrz chłopak:m córka:f dyrektor dyrektorka:f działacz/k dziennikarka:f dziennikarz:m dziewczyna:f ekonomista:m ekonomistka:f eksperci:p ekspert ekspertka:f generał:m kanclerz kandydat/k kapitan kierownik kobieta:f kolega:m koleżanka:f komisarz król:m królowa:f ksiądz:m lekarka:f lekarz:m lider/k matka:f mieszkaniec:m mieszkanka:f mieszkańcy:p minister ministra mistrz:m mistrzyni:f mąż:m mężczyzna:m napastnik:m naukowiec obrońca ojciec:m papież:m piosenkarka:f piosenkarz:m pisarka:f pisarz:m piłkarz:m policjant/k polityk poseł:m posłanka:f prawniczka:f prawnik:m premier premiera prezes prezesa prezydent prezydenta profesor prokurator przedsiębiorca przewodnicząca przewodniczący przywódca pułkownik:m radna:f radny:m redaktor reżyser rzeczniczka:f rzecznik:m rzecznika:m sekretarz selekcjoner:m senator senatorka:f siostra:f student/k syn:m szef:m szefowa:f sąsiad/k sędzia trener/k wiceminister wicepremier wojewoda wójt właściciel/k zawodniczka:f zawodnik:m założyciel/k świadek żona:f',
  indefinites: 'jeden jedna jakiś jakaś pewien pewna niektórzy niektóre kilku wielu dwóch dwaj trzej',
  bareNouns: true,
  bodies:
    'agencja bank dowództwo drużyna dziennik federacja firma fundacja gazeta grupa instytut klub komisja komunikat koncern kreml list ministerstwo nato onz organizacja pap parlament partia policja portal prokuratura rada raport resort rząd sejm senat spółka stowarzyszenie szkoła szpital sztab sąd telewizja trybunał tygodnik ue uniwersytet urząd wyrok związek',
  works:
    'album dziennik film gazeta hashtag hasłem hasło książka nazwą określenie operacja piosenka pod_tytułem podcast powieść program projekt serial spektakl słowo tak_zwany termin transparent tygodnik tytuł tzw utwór zespół zwana zwane zwany',
  abbreviations: 'dr gen godz inż ks m.in mgr np ok prof płk r red tzw ul św',
  marks: { dashes: true, insideDashes: true },
  dropsSubject: true,
  inflects: 'endings',
};
