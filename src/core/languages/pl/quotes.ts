/** Polish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Polish quotations. */
export const pl: QuoteLanguage = {
  code: 'pl',
  cues: [
    {
      frame: 'say',
      words:
        'mówi mówił mówiła mówią mówili powiedział powiedziała powiedzieli powiedziano stwierdził stwierdziła stwierdzili stwierdza twierdzi twierdził twierdziła twierdzą podkreślił podkreśliła podkreślili podkreśla podkreślają dodał dodała dodali dodaje napisał napisała napisali napisano pisze pisał wyjaśnił wyjaśniła wyjaśnia wyjaśnili tłumaczy tłumaczył tłumaczyła zaznaczył zaznaczyła zaznacza przyznał przyznała przyznaje poinformował poinformowała poinformowali poinformowano informuje ocenił oceniła ocenia oświadczył oświadczyła oświadczyli oświadcza zapewnił zapewniła zapewnia ostrzegł ostrzegła ostrzega ostrzegali zapowiedział zapowiedziała zapowiada skomentował skomentowała komentuje odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała pyta pytał zauważył zauważyła zauważa przekonywał przekonywała przekonuje opowiada opowiadał opowiadała wspomina wspominał wspominała relacjonował relacjonuje ogłosił ogłosiła krzyczał krzyczeli wskazał wskazała wskazuje przypomniał przypomniała przypomina zarzucił zarzuciła apelował apeluje zaapelował zaapelowała żartował kontynuował kontynuowała wyznał wyznała podsumował podsumowała przekazał przekazała przekazali przekazuje uznał uznała uważa uważał uważała czytamy brzmi deklaruje zadeklarował zadeklarowała argumentował argumentuje skwitował zakończył zakończyła kończy skwitowała dopytywał wezwał',
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
        'nazwał nazwała nazwali nazywa określił określiła określili określa oskarżył oskarżyła oskarża skrytykował skrytykowała krytykuje opisał opisała pochwalił podziękował mówiąc zdefiniował odrzucił odrzuciła chce chciał chciała',
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
    'prezydent prezydenta premier premiera minister ministra wicepremier wiceminister prezes prezesa przewodniczący przewodnicząca szef:m szefowa:f lider:m liderka:f rzecznik:m rzecznika:m rzeczniczka:f poseł:m posłanka:f senator senatorka:f burmistrz wójt radny:m radna:f wojewoda dyrektor dyrektorka:f kierownik sekretarz ekspert ekspertka:f profesor naukowiec badacz:m badaczka:f ekonomista:m ekonomistka:f analityk lekarz:m lekarka:f adwokat prawnik:m prawniczka:f sędzia prokurator autor:m autorka:f pisarz:m pisarka:f dziennikarz:m dziennikarka:f redaktor aktor:m aktorka:f piosenkarz:m piosenkarka:f reżyser trener:m trenerka:f selekcjoner:m piłkarz:m zawodnik:m zawodniczka:f kapitan bramkarz:m napastnik:m obrońca mistrz:m mistrzyni:f założyciel:m założycielka:f właściciel:m właścicielka:f przedsiębiorca działacz:m działaczka:f aktywista:m aktywistka:f kandydat:m kandydatka:f ambasador generał:m pułkownik:m policjant:m policjantka:f biskup:m papież:m ksiądz:m król:m królowa:f ojciec:m matka:f syn:m córka:f brat:m siostra:f mąż:m żona:f mężczyzna:m kobieta:f chłopak:m dziewczyna:f student:m studentka:f sąsiad:m sąsiadka:f świadek mieszkaniec:m mieszkanka:f mieszkańcy:p eksperci:p kolega:m koleżanka:f kanclerz komisarz polityk przywódca amerykanin:m',
  bodies:
    'rząd ministerstwo firma spółka koncern grupa stowarzyszenie związek partia komisja rada sąd trybunał prokuratura policja agencja instytut uniwersytet szkoła szpital bank fundacja organizacja federacja klub drużyna gazeta dziennik tygodnik portal raport komunikat list wyrok urząd sejm senat parlament onz nato ue pap resort sztab kreml dowództwo telewizja',
  works:
    'tytuł pod_tytułem film serial książka powieść piosenka utwór album zespół program podcast spektakl hasło hasłem tzw zwany zwana zwane nazwą gazeta dziennik tygodnik operacja projekt hashtag transparent słowo termin określenie tak_zwany',
  abbreviations: 'dr prof mgr gen płk ks inż ul św r godz tzw np m.in ok red',
  marks: { dashes: true },
  dropsSubject: true,
  inflects: 'endings',
};
