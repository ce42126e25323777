/** Polish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Polish quotations. */
export const pl: QuoteLanguage = {
  code: 'pl',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'ambroży andrzej arkadiusz bartłomiej bartosz bogusław bolesław bronisław czesław dariusz dawid eugeniusz grzegorz ireneusz jacek janusz jarosław jerzy jędrzej juliusz kazimierz krzysztof leszek ludwik łukasz maciej marek mariusz mateusz michał mieczysław mikołaj mirosław pawel paweł przemysław radek radosław rafał remigiusz ryszard seweryn sławomir stanisław sylwester szczepan szymon tadeusz tomasz tymoteusz wacław wiesław władysław włodzimierz wojciech zbigniew zdzisław',
    women:
      'agnieszka alicja bogumiła bogusława bożena bronisława czesława dobrawa elwira elżbieta ewa ewelina genowefa grażyna iwona jadwiga jowita katarzyna krystyna leokadia ludmiła łucja małgorzata marzanna marzena mieczysława mirosława oliwia róża stanisława sylwia urszula wiesława władysława zdzisława żaneta',
  },
  forms: { l: '-ł -ła -ło -li -ły', a: '-a -ał -ała', k: '-:m -ka:f' },
  cues: [
    {
      frame: 'say',
      words:
        'wzdycha denerwuje_się oburza_się ripostuje irytuje_się alarmowa/l alarmuje analizowa/l apelowa/l apelują argumentowa/l bagatelizowa/l bije_na_alarm broni/l broni_się chwali/l chwali deklarowa/l dodają dopowiedzia/l dopytywa/l doda/l dowodzi dowodzi/l dzieli_się dziwi/l dziękowa/l dziękuje gratulowa/l grzmi grzmia/l informowa/l informują ironizowa/l ironizuje kontynuuje konkludowa/l konkluduje krytykowa/l krzycza/l kwitowa/l kwituje liczy martwi/l namawia/l narzeka narzeka/l nawołuje nawoływa/l obiecuje obieca/l obawia_się objaśnia objaśni/l oburza/l odniosła_się odniósł_się odpiera odpisa/l odrzek/l opisywa/l opisuje orzek/l ostrzegają oznajmi/l oznajmia podawa/l podaje poda/l podkreśla/l podnosi podnosi/l podsumowuje podsumowywa/l podzielił_się podzieliła_się podziękowa/l pokreśli/l polemizowa/l poprosi/l potwierdza potwierdzi/l powtarza powtarza/l powtórzy/l pożalił_się pożaliła_się prognozuje prosi prosi/l protestowa/l protestuje przeprosi/l przestrzega przestrzeg/l przestrzega/l przewiduje przewidywa/l przypominają przyznają radzi/l radzi rekomenduje relacjonowa/l rzuci/l skarży_się skarżył_się skarżyła_się sprecyzowa/l sugeruje sugerowa/l szacuje szepcze szepnął szepnęła szydzi śmieje_się śmiał_się śmiała_się uspokaja uspokaja/l uspokoi/l uściśli/l utrzymuje utrzymywa/l uzasadnia uzasadni/l uzupełnia uzupełni/l wróży wtrąci/l wtóruje wtórowa/l wykrzyknął wykrzyknęła wylicza wylicza/l wymieni/l wymienia wypali/l wyrazi/l wyraża wzywa wzywa/l zachęca zachęca/l zaczął zaczęła zaklina zanegowa/l zaoponowa/l zapowiadają zaprotestowa/l zaprzecza zaprzeczy/l zareagowa/l zasugerowa/l zastanawiał_się zastanawiała_się zastrzega zastrzeg/l zaświadczy/l zawyrokowa/l zdradza zdradzi/l zezna/l zeznaje zripostowa/l zwraca_uwagę zwrócił_uwagę zwróciła_uwagę życzy życzy/l żali_się żalił_się żaliła_się żartowa/l żartuje wyjaśniają apelował apeluje argumentował argumentuje deklaruje doda/l dodaje dopytywał informuje komentuje kontynuowa/l kończy krzyczał krzyczeli mówi mówi/l mówią napisa/l oceni/l ocenia odpar/l odpowiada odpowiedzia/l ogłosi/l opowiada opowiada/l ostrzeg/l ostrzega ostrzegali oświadcza oświadczy/l pisał pisze podkreśla podkreślają podkreśli/l podsumowa/l poinformowa/l powiedzia/l powiedzieli przekaza/l przekazuje przekonuje przekonywa/l przypomina przypomnia/l przyzna/l przyznaje pyt/a relacjonował relacjonuje skomentowa/l skwitowa/l stwierdza stwierdzi/l twierdzi twierdzi/l twierdzą tłumaczy tłumaczy/l uważa uważa/l uzna/l wezwał wskaza/l wskazuje wspomina wspomina/l wyjaśni/l wyjaśnia wyzna/l zaapelowa/l zadeklarowa/l zakończy/l zapewni/l zapewnia zapowiada zapowiedzia/l zapyta/l zarzuci/l zauważa zauważy/l zaznacza zaznaczy/l żartował',
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
        'określany nazwano chce chcia/l krytykuje mówiąc nazwa/l nazywa odrzuci/l określa określi/l opisa/l oskarża oskarży/l pochwalił podziękował skrytykowa/l zdefiniował',
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
      frame: 'own',
      words: 'jego_zdaniem jej_zdaniem w_jego_ocenie w_jej_ocenie według_niego według_niej w_jego_opinii w_jej_opinii',
      examples: __EXAMPLES__ && examples(['Jego zdaniem „wszystko jest jeszcze do zrobienia w porcie”.']),
    },
    {
      frame: 'text',
      words:
        'brzmi brzmiał brzmiała czytamy napisano poinformowano powiedziano przekazano podano stwierdzono oświadczono zaznaczono podkreślono dodano ogłoszono wskazano zapisano można_przeczytać zapewniono wyjaśniono',
      examples: __EXAMPLES__ && examples(['W raporcie czytamy: „Każda naprawa będzie tylko tymczasowa”.']),
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
    'poniedziałek wtorek środę czwartek piątek sobotę niedzielę rano wieczorem stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dzisiaj dziś jednak jednocześnie jutro natomiast obecnie ponadto później tak tam teraz tu wcześniej wczoraj zapytana zapytany',
  people:
    'aktywistka:f austriak:m austriaczka:f niemiec:m niemka:f polak:m polka:f norweg:m norweżka:f rosjanin:m rosjanka:f ukrainiec:m ukrainka:f amerykanka:f francuz:m francuzka:f anglik:m brytyjczyk:m brytyjka:f hiszpan:m hiszpanka:f włoch:m włoszka:f czech:m czeszka:f słowak:m słoweniec:m japończyk:m japonka:f chińczyk:m szwed:m szwedka:f fin:m duńczyk:m holender:m belg:m portugalczyk:m serb:m chorwat:m węgier:m rumun:m litwin:m szkoleniowiec:m skoczek:m skoczkini:f oskarżony:m oskarżona:f podejrzany:m podejrzana:f obrończyni:f mecenas pełnomocnik:m pełnomocniczka:f burmistrzyni:f wiceburmistrz wiceprezydent starosta:m marszałek marszałkini:f europoseł:m europosłanka:f parlamentarzysta:m parlamentarzystka:f poszkodowany:m poszkodowana:f pokrzywdzona:f pokrzywdzony:m piekarz:m piekarka:f rolnik:m rolniczka:f sołtys sklepikarz:m sprzedawca:m sprzedawczyni:f nauczyciel/k inżynier biegły:m biegła:f kierowca:m kierowniczka:f pielęgniarka:f pielęgniarz:m ratownik:m ratowniczka:f strażak:m strażaczka:f komendant komendantka:f proboszcz:m arcybiskup:m kardynał:m zakonnica:f historyk socjolog politolog psycholog biolog leśnik:m meteorolog architekt hydrolog klimatolog pisarz:m poeta:m poetka:f muzyk:m wokalista:m wokalistka:f tenisista:m tenisistka:f siatkarz:m siatkarka:f pomocnik:m strzelec:m kapitanka:f kierowca:m rajdowiec:m zwycięzca:m zwyciężczyni:f mistrzyni:f wiceprezes prezeska:f dyrygent założyciel/k fundator współzałożyciel/k mama:f tata:m babcia:f dziadek:m rodzice:p uczeń:m uczennica:f emeryt/k wdowa:f wdowiec:m turysta:m turystka:f klient/k pasażer/k funkcjonariusz/k śledczy:m biegli:p wolontariusz/k adwokat aktor/k aktywista:m aktywistka:f ambasador amerykanin:m analityk autor/k badacz/k biskup:m bramkarz:m brat:m burmistrz chłopak:m córka:f dyrektor dyrektorka:f działacz/k dziennikarka:f dziennikarz:m dziewczyna:f ekonomista:m ekonomistka:f eksperci:p ekspert ekspertka:f generał:m kanclerz kandydat/k kapitan kierownik kobieta:f kolega:m koleżanka:f komisarz król:m królowa:f ksiądz:m lekarka:f lekarz:m lider/k matka:f mieszkaniec:m mieszkanka:f mieszkańcy:p minister ministra mistrz:m mistrzyni:f mąż:m mężczyzna:m napastnik:m naukowiec obrońca ojciec:m papież:m piosenkarka:f piosenkarz:m pisarka:f pisarz:m piłkarz:m policjant/k polityk poseł:m posłanka:f prawniczka:f prawnik:m premier premiera prezes prezesa prezydent prezydenta profesor prokurator przedsiębiorca przewodnicząca przewodniczący przywódca pułkownik:m radna:f radny:m redaktor reżyser rzeczniczka:f rzecznik:m rzecznika:m sekretarz selekcjoner:m senator senatorka:f siostra:f student/k syn:m szef:m szefowa:f sąsiad/k sędzia trener/k wiceminister wicepremier wojewoda wójt właściciel/k zawodniczka:f zawodnik:m założyciel/k świadek żona:f',
  indefinites: 'jeden jedna jakiś jakaś pewien pewna niektórzy niektóre kilku wielu dwóch dwaj trzej',
  bareNouns: true,
  bodies:
    'agencja bank dowództwo drużyna dziennik federacja firma fundacja gazeta grupa instytut klub komisja komunikat koncern kreml list ministerstwo nato onz organizacja pap parlament partia policja portal prokuratura rada raport resort rząd sejm senat spółka stowarzyszenie szkoła szpital sztab sąd telewizja trybunał tygodnik ue uniwersytet urząd wyrok związek',
  goingOn: 'doda kontynu',
  works:
    'transparentem banerem napisem tablicą hasłami piosenkę filmie książce album dziennik film gazeta hashtag hasłem hasło książka nazwą określenie operacja piosenka pod_tytułem podcast powieść program projekt serial spektakl słowo tak_zwany termin transparent tygodnik tytuł tzw utwór zespół zwana zwane zwany',
  abbreviations: 'dr gen godz inż ks m.in mgr np ok prof płk r red tzw ul św',
  marks: { dashes: true, insideDashes: true },
  verbEndings: 'ła:f ęła:f ł:m',
  kin: 'oskarżony oskarżona podejrzany podejrzana | trener trenerka szkoleniowiec selekcjoner | zawodnik zawodniczka piłkarz piłkarka napastnik obrońca pomocnik bramkarz skoczek kapitan | adwokat mecenas obrończyni pełnomocnik prawnik prawniczka | prokurator śledczy | sędzia | burmistrz burmistrzyni prezydent_miasta wójt | minister ministra | poseł posłanka radny radna | lekarz lekarka profesor | aktor aktorka | pisarz pisarka autor autorka',
  attributesInside: true,
  dropsSubject: true,
  inflects: 'endings',
};
