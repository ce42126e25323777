/** Offers in Polish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Polish pages sell or ask. */
export const offersPl: OfferLanguage = {
  code: 'pl',
  address:
    'ty twój twoja twoje twojej twoją twoich państwo państwa wam wasz nas nasz nasze nasza naszych naszego naszym',
  ours: 'my nas nam nasz* nasi',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'aby|by|żeby przeczytać|czytać … dalej|cały|całość|artykuł|resztę / czytaj dalej … prenumer*|subskry*|premium / dalsza część|artykuł … dostępna|dostępny … prenumer*|subskry*|abonent* / artykuł|tekst|treść dostępny|dostępna|tylko|przeznaczony … dla|prenumer*|subskry* / tylko dla|w prenumeratorów|subskrybentów|abonentów|prenumeracie / wypróbuj … prenumeratę|subskrypcję / odblokuj … / uzyskaj dostęp / pozostało … artykułu|tekstu',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Aby przeczytać cały artykuł, wykup dostęp.', 'Treść dostępna tylko dla prenumeratorów'],
          ['Radni czytali projekt do nocy.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'darmowych|bezpłatnych artykułów … / limit … artykułów / pozostały … artykuły|artykułów / pozostało … artykułów',
      examples: __EXAMPLES__ && examples(['Wykorzystałeś limit darmowych artykułów'], ['Sklep ma wiele artykułów.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'zapisz się … newsletter*|na|do / zapisz|zapisać|subskrybuj|zamów|zamówić … newsletter* / nasz|naszego|naszych|codzienny|darmowy|bezpłatny newsletter* / otrzymuj|otrzymywać|odbieraj|dostawaj … newsletter*|mail*|wiadomości|skrzynk*|powiadomienia / na twoją|twojej|swoją|twój skrzynk*|mail*|e|email / twojej|swojej skrzynce / twój|swój adres|e|email … / wysyłki newslettera / wyrażam zgodę / zrezygnować … każdej|chwili|subskrypcji / nie przegap / bądź na bieżąco / najważniejsze … na maila',
      examples: __EXAMPLES__ && examples(['Zapisz się na nasz newsletter'], ['Rząd przegapił termin.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'pobierz|ściągnij|zainstaluj … aplikacj* / nasza|naszą|naszej aplikacja|aplikację|aplikacji / app store … google',
      examples: __EXAMPLES__ && examples(['Pobierz naszą aplikację'], ['Miasto szykuje aplikację dla kierowców.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'obserwuj nas|w|na / śledź nas|nasz|w / dołącz do … kanał*|grupy|facebook*|whatsapp* / polub nas|nasz / znajdziesz nas / nasz|naszego kanał|kanału … whatsapp*|telegram*|youtube / w google news|wiadomości / subskrybuj … kanał|podcast|youtube',
      examples: __EXAMPLES__ && examples(['Obserwuj nas na Facebooku'], ['Policja śledziła auto.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'wesprzyj nas|nasz|nasze|naszą|niezależne|redakcję|portal / przekaż darowiznę|datek / wpłać … / postaw … kawę / twoje|twojego wsparcie|wsparcia … / dzięki waszemu|twojemu|wsparciu / wspieraj nas|nasz|niezależne|niezależny / zostań … patronem|darczyńcą / pomóż nam / przekaż … podatku',
      examples:
        __EXAMPLES__ &&
        examples(['Wesprzyj nas', 'Twoje wsparcie pozwala nam działać'], ['Wsparcie dla rolników wzrośnie.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'załóż … konto / zarejestruj się … / zaloguj się … aby|by|lub|żeby|do / zalogować się … aby|by / aby|by|żeby dodać|skomentować|komentować … / masz już|nie konto|masz … / nie masz … konta / musisz być|się zalogowany|zalogować / jesteś … prenumeratorem|subskrybentem / masz już … prenumeratę|konto|subskrypcję / dołącz do dyskusji',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Załóż bezpłatne konto', 'Zaloguj się, aby komentować', 'Masz już prenumeratę? Zaloguj się'],
          ['Konto bankowe zamknięto w maju.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'kup|wykup|zamów|wybierz … prenumerat*|subskrypcj*|dostęp|abonament|pakiet / prenumeruj|subskrybuj … już|teraz|od|za / dostęp do … wszystkich|treści|artykułów|serwisu|bez / pełny|nieograniczony|nielimitowany dostęp / bez ograniczeń … czytaj* / wypróbuj … za|bezpłatnie|darmo / pierwszy miesiąc … / za jedyne|tylko … zł / zrezygnuj|anuluj … kiedy|każdej|chwili / oferta specjalna|limitowana / sprawdź … ofertę|oferty|prenumerat* / prenumerata cyfrowa|prenumeratę cyfrową … od|za / zostań … prenumeratorem|subskrybentem / z prenumeratą|subskrypcją / czytaj bez ograniczeń|limitu … / bez ograniczeń wszystkie … / przez pierwszy miesiąc',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            'Czytaj bez ograniczeń wszystkie artykuły',
            'Kup prenumeratę cyfrową',
            'Pełny dostęp do wszystkich artykułów',
          ],
          ['Prenumerata cyfrowa rośnie w całym kraju.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ kup|zamów|wybierz … $ / ^ prenumerata|prenumeruj|subskrybuj|subskrypcja … $ / ^ sprawdź … ofertę $ / ^ wypróbuj … $ / ^ zobacz|sprawdź|poznaj|wybierz … ofert*|plany|pakiet* $',
      examples: __EXAMPLES__ && examples(['Zobacz ofertę', 'Kup teraz', 'Prenumerata']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases:
        '^ zapisz|zapisuję|wyślij|newsletter|newslettery $ / ^ zapisz|zapisuję się … $ / ^ zapisuję|zapisz się $',
      examples: __EXAMPLES__ && examples(['Zapisuję się', 'Zapisz się']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ zaloguj|zarejestruj … się $ / ^ zaloguj $ / ^ logowanie|rejestracja $ / ^ załóż konto … $',
      examples: __EXAMPLES__ && examples(['Zaloguj się']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ wesprzyj|wspieraj|wspieram … $ / ^ wpłać … $',
      examples: __EXAMPLES__ && examples(['Wesprzyj nas']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ obserwuj|śledź … $',
      examples: __EXAMPLES__ && examples(['Obserwuj']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'nie zostanie opublikowany / wymagane pola|są / dodaj|napisz|zostaw … komentarz $ / zgłoś błąd',
      examples: __EXAMPLES__ && examples(['Twój adres e-mail nie zostanie opublikowany.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'podaj|zostaw|wpisz|wprowadź … e|adres|email / newsletter*|mail|email|skrzynk*|prywatności|rodo|osobowych / e mail / polityk* prywatności / dane|danych|twoje osobow*|dane',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'prenumer*|subskry*|abonament*|premium|dostęp|promocj*|ofert*|bezpłatn*|cyfrow*|archiwum / za darmo / miesięcznie|rocznie',
      examples: __EXAMPLES__ && examples(['prenumerata']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'wsparci*|wspier*|wesprzyj|darowizn*|niezależn*|patronite',
      examples: __EXAMPLES__ && examples(['wsparcie']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'konto|zaloguj|hasło|logowanie|komentarz*|zarejestruj',
      examples: __EXAMPLES__ && examples(['konto']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'obserwuj|facebook*|whatsapp*|telegram*|twitter*|instagram*|youtube|podcast*|kanał*',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'aplikacj*|pobierz|ios|android',
      examples: __EXAMPLES__ && examples(['aplikacja']),
    },
  ],
};
