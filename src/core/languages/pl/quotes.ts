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
        'mówi mówi/l mówią powiedzia/l powiedzieli powiedziano stwierdzi/l stwierdza twierdzi twierdzi/l twierdzą podkreśli/l podkreśla podkreślają doda/l dodaje napisa/l napisano pisze pisał wyjaśni/l wyjaśnia tłumaczy tłumaczy/l zaznaczy/l zaznacza przyzna/l przyznaje poinformowa/l poinformowano informuje oceni/l ocenia oświadczy/l oświadcza zapewni/l zapewnia ostrzeg/l ostrzega ostrzegali zapowiedzia/l zapowiada skomentowa/l komentuje odpowiedzia/l odpowiada odpar/l zapyta/l pyt/a zauważy/l zauważa przekonywa/l przekonuje opowiada opowiada/l wspomina wspomina/l relacjonował relacjonuje ogłosi/l krzyczał krzyczeli wskaza/l wskazuje przypomnia/l przypomina zarzuci/l apelował apeluje zaapelowa/l żartował kontynuowa/l wyzna/l podsumowa/l przekaza/l przekazuje uzna/l uważa uważa/l czytamy brzmi deklaruje zadeklarowa/l argumentował argumentuje skwitowa/l zakończy/l kończy dopytywał wezwał',
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
        'nazwa/l nazywa określi/l określa oskarży/l oskarża skrytykowa/l krytykuje opisa/l pochwalił podziękował mówiąc zdefiniował odrzuci/l chce chcia/l',
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
        'dodając twierdząc podkreślając zaznaczając pisząc wyjaśniając zapewniając tłumacząc ostrzegając nazywając określając',
      examples: __EXAMPLES__ && examples(['Anna Nowak wyszła z sali, dodając, że to był „ogromny błąd”.']),
    },
    {
      frame: 'according',
      words: 'według zdaniem wedle jak_podaje jak_podała jak_twierdzi jak_mówi jak_informuje w_ocenie w_opinii słowami',
      examples: __EXAMPLES__ && examples(['Zdaniem Anny Nowak dach jest „w bardzo złym stanie”.']),
    },
    {
      frame: 'noun',
      words:
        'oświadczenie oświadczeniu komunikat komunikacie list odpowiedź słowa słowach słów wpis wpisie komentarz reakcja',
      examples: __EXAMPLES__ && examples(['Odpowiedź Anny Nowak: „Nie zapłacimy”.']),
    },
  ],
  pronouns: 'on:m ona:f ono:n oni:p one:p ja:x my:x wy:x ten:m ta:f jego:o jej:o ich:o mu:o',
  honorifics: 'pan:m pani:f dr prof mgr gen płk ks inż',
  determiners:
    'ten ta to te ci tego tej tych temu tym jego jej ich swój swoje swoją swego nasz nasza nasze mój moja każdy każda jeden jedna kilka kilku wielu dwa dwie trzy cztery pięć wszyscy',
  prepositions:
    'w we na z ze do od o po przed za pod nad przy przez dla bez między wśród podczas według wobec przeciw przeciwko ku u oprócz mimo około wokół ws',
  joiners:
    'i oraz a ale że który która które którzy gdy kiedy jeśli jeżeli ponieważ bo choć gdzie jak aby żeby lecz lub albo czy co kto niż więc',
  relatives: 'który która które którzy',
  as: 'jak',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'jest są był była było byli będzie będą może mogą musi muszą się też także już jeszcze nie wtedy potem następnie dalej również tylko sam sama',
  passives: 'został została zostało zostali zostały',
  agents: 'przez',
  adverbs:
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś dzisiaj wczoraj jutro też także już jeszcze nie wtedy potem następnie dalej również tylko tam tu teraz w we na z do od o po przed za pod i a ale gdy jeśli choć jak tak to jednak ponadto natomiast jednocześnie wcześniej później zapytany zapytana obecnie',
  people:
    'prezydent prezydenta premier premiera minister ministra wicepremier wiceminister prezes prezesa przewodniczący przewodnicząca szef:m szefowa:f lider/k rzecznik:m rzecznika:m rzeczniczka:f poseł:m posłanka:f senator senatorka:f burmistrz wójt radny:m radna:f wojewoda dyrektor dyrektorka:f kierownik sekretarz ekspert ekspertka:f profesor naukowiec badacz/k ekonomista:m ekonomistka:f analityk lekarz:m lekarka:f adwokat prawnik:m prawniczka:f sędzia prokurator autor/k pisarz:m pisarka:f dziennikarz:m dziennikarka:f redaktor aktor/k piosenkarz:m piosenkarka:f reżyser trener/k selekcjoner:m piłkarz:m zawodnik:m zawodniczka:f kapitan bramkarz:m napastnik:m obrońca mistrz:m mistrzyni:f założyciel/k właściciel/k przedsiębiorca działacz/k aktywista:m aktywistka:f kandydat/k ambasador generał:m pułkownik:m policjant/k biskup:m papież:m ksiądz:m król:m królowa:f ojciec:m matka:f syn:m córka:f brat:m siostra:f mąż:m żona:f mężczyzna:m kobieta:f chłopak:m dziewczyna:f student/k sąsiad/k świadek mieszkaniec:m mieszkanka:f mieszkańcy:p eksperci:p kolega:m koleżanka:f kanclerz komisarz polityk przywódca amerykanin:m',
  bodies:
    'rząd ministerstwo firma spółka koncern grupa stowarzyszenie związek partia komisja rada sąd trybunał prokuratura policja agencja instytut uniwersytet szkoła szpital bank fundacja organizacja federacja klub drużyna gazeta dziennik tygodnik portal raport komunikat list wyrok urząd sejm senat parlament onz nato ue pap resort sztab kreml dowództwo telewizja',
  works:
    'tytuł pod_tytułem film serial książka powieść piosenka utwór album zespół program podcast spektakl hasło hasłem tzw zwany zwana zwane nazwą gazeta dziennik tygodnik operacja projekt hashtag transparent słowo termin określenie tak_zwany',
  abbreviations: 'dr prof mgr gen płk ks inż ul św r godz tzw np m.in ok red',
  marks: { dashes: true },
  dropsSubject: true,
  inflects: 'endings',
};
