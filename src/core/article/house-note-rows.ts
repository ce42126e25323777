/** How a house speaks of itself: what it earns, who owns the text, how to reach it, where more stands. */
import { examples, type RowExamples } from '../languages/language.ts';

/** Words by which such a line is known, in languages side by side. */
export interface HouseNoteRow {
  /** What the house speaks of. */
  readonly about:
    | 'consent'
    | 'commission'
    | 'embed'
    | 'rights'
    | 'reprint'
    | 'opinion'
    | 'contact'
    | 'more'
    | 'mistakes'
    | 'age'
    | 'funding';
  /** `anywhere` in the article, or only among its first or last lines. */
  readonly place: 'anywhere' | 'ends';
  /** Parted by bars; a line of which the words are a part is such a note, with `^` before them one that begins so. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The rows, by what the house speaks of. */
export const HOUSE_NOTE_ROWS: readonly HouseNoteRow[] = [
  {
    about: 'consent',
    place: 'anywhere',
    words:
      'we and our partners|store and or access information on a device|store and access information on your device|click to consent to|consent to the processing|object to such processing|use precise geolocation data|we use cookies|this site uses cookies|this website uses cookies|wir und unsere partner|wir verwenden cookies|diese website verwendet cookies|nous et nos partenaires|nous utilisons des cookies|ce site utilise des cookies|nosotros y nuestros socios|utilizamos cookies|este sitio utiliza cookies|noi e i nostri partner|utilizziamo i cookie|questo sito utilizza i cookie|nós e os nossos parceiros|nós e nossos parceiros|este site utiliza cookies|wij en onze partners|wij gebruiken cookies|deze website gebruikt cookies|vi och våra partners|vi använder cookies|vi og våre partnere|vi bruger cookies|my i nasi partnerzy|ta strona używa plików cookie|мы используем cookie',
    examples:
      __EXAMPLES__ &&
      examples(
        ['We and our partners store and access information on your device.', 'Wir und unsere Partner speichern Daten.'],
        ['We and our neighbours store the ice in the cellar.', 'The bakers use cookies as a gift.'],
      ),
  },
  {
    about: 'commission',
    place: 'anywhere',
    words:
      'we may earn a commission|we may earn commission|we may earn an affiliate|we may earn a small|we may earn a portion|we may earn revenue from|we may earn money from|we earn a commission|we earn commission|we may receive a commission|we may receive commission|we may receive an affiliate|we may receive a small|we may receive compensation|we receive a commission|we may get a commission|we may get a small|we might earn a commission|we could earn a commission|may earn us a commission|may earn us commission|article contains affiliate links|post contains affiliate links|story contains affiliate links|page contains affiliate links|article may contain affiliate links|post may contain affiliate links|page may contain affiliate links|article includes affiliate links|contains references to products from one or more of our|dieser artikel enthält affiliate|dieser beitrag enthält affiliate|sind sogenannte affiliate links|sind affiliate links|erhalten wir eine provision|erhalten wir eine kleine provision|bekommen wir eine provision|bekommen wir eine kleine provision|nous percevons une commission|nous pouvons percevoir une commission|nous recevons une commission|nous pouvons recevoir une commission|nous touchons une commission|cet article contient des liens affiliés|recibimos una comisión|podemos recibir una comisión|ganamos una comisión|podemos ganar una comisión|este artículo contiene enlaces de afiliado|este artículo contiene enlaces de afiliados|riceviamo una commissione|potremmo ricevere una commissione|potremmo guadagnare una commissione|questo articolo contiene link di affiliazione|recebemos uma comissão|podemos receber uma comissão|podemos ganhar uma comissão|ontvangen wij een commissie|ontvangen we een commissie|krijgen wij een commissie|krijgen we een commissie|dit artikel bevat affiliate|artikkelen inneholder annonselenker|artikeln innehåller annonslänkar|artiklen indeholder annoncelinks|artykuł zawiera linki afiliacyjne',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'We may earn a commission when you buy through links on this page.',
          'Every lamp on this page was chosen by our editors. We may earn commission on some of them.',
          'Dieser Artikel enthält Affiliate-Links.',
          'Nous pouvons percevoir une commission sur certains achats.',
        ],
        [
          'The agents earn a commission on every lamp that they sell.',
          '“We may earn a commission on the lamps,” the harbour master said.',
          'Die Makler erhalten eine Provision.',
        ],
      ),
  },
  {
    about: 'embed',
    place: 'anywhere',
    words:
      'empfohlener redaktioneller inhalt|empfohlener externer inhalt|an dieser stelle finden sie externen inhalt|an dieser stelle finden sie externe inhalte|an dieser stelle finden sie einen externen|an dieser stelle befindet sich ein externer|an dieser stelle befinden sich externe|hier finden sie einen externen inhalt|dieser inhalt stammt von|damit einverstanden dass mir externe inhalte|verhindern das laden und anzeigen|wird hier ein externer inhalt geladen|werden hier externe inhalte geladen|this content is hosted by|this content is not available due to your privacy|due to your cookie settings this content|accept cookies to view this content|please enable cookies to view|you need to enable javascript to view|we need your consent to load|allow content provided by|ce contenu est bloqué car vous|ce contenu est hébergé par|pour afficher ce contenu|pour voir ce contenu|este contenido está alojado|para ver este contenido debes|para ver este contenido debe|per visualizzare questo contenuto|per vedere questo contenuto|para visualizar este conteúdo|om deze inhoud te bekijken|om deze content te bekijken|om deze inhoud te zien|för att se det här innehållet|för att visa det här innehållet|for å se dette innholdet|for at se dette indhold|aby zobaczyć tę treść|aby wyświetlić tę treść',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Empfohlener redaktioneller Inhalt',
          'An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.',
          'Please enable cookies to view this map.',
        ],
        ['An dieser Stelle stand bis zum Sturm die Mühle.', 'The content of the crates is not known.'],
      ),
  },
  {
    about: 'rights',
    place: 'ends',
    words:
      'all rights reserved|may not be published broadcast rewritten|alle rechte vorbehalten|tous droits réservés|reproduction interdite|todos los derechos reservados|prohibida su reproducción|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|tüm hakları saklıdır|все права защищены|всі права захищені|無断転載|無断複製|무단 전재|무단전재|재배포 금지|版权所有|未经授权|版權所有|جميع الحقوق محفوظة|hak cipta dilindungi|^copyright 20|^copyright 19|^original content von|^版权声明|^저작권자|^all content copyright',
    examples:
      __EXAMPLES__ &&
      examples(
        ['Copyright 2026 The Varn Gazette. All rights reserved.', '무단 전재 및 재배포 금지'],
        ['All rights of the tenants were reserved in the contract.'],
      ),
  },
  {
    about: 'reprint',
    place: 'ends',
    words:
      'this article was first published|this story was first published|this article first appeared|this story first appeared|this article originally appeared|this story originally appeared|this article was originally published|this story was originally published|this article is republished from|this article was republished|this story was republished|this article was reprinted|read the original article|dieser artikel erschien zuerst|dieser text erschien zuerst|dieser beitrag erschien zuerst|dieser artikel ist zuerst|eine maschinelle übersetzung|maschinell übersetzt|automatisiert übersetzt|cet article a été initialement publié|cet article est initialement paru|cet article a été traduit|este artículo fue publicado originalmente|este artículo se publicó originalmente|questo articolo è stato originariamente pubblicato|este artigo foi publicado originalmente|dit artikel verscheen eerder|dit artikel is eerder verschenen|^first published in|^first published on|this post originally appeared|this post was originally published|^a version of this article appeared|^a version of this story appeared|転載です',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'This article was first published in the Varner Bote.',
          'Dieser Text erschien zuerst im Varner Boten.',
          'First published in the Varner Bote.',
        ],
        ['The diary was first published in Varn.', 'Der Band erschien zuerst in Varn.'],
      ),
  },
  {
    about: 'opinion',
    place: 'ends',
    words:
      'do not necessarily reflect|does not necessarily reflect|do not necessarily represent|views expressed in this article|opinions expressed in this article|opinions expressed are those of the author|views expressed are those of the author|müssen nicht der meinung der redaktion|nicht unbedingt die meinung der redaktion|nicht zwingend die meinung der redaktion|n engagent que leurs auteurs|n engage que son auteur|no reflejan necesariamente|no refleja necesariamente|non riflettono necessariamente|non rispecchiano necessariamente|não refletem necessariamente|não reflete necessariamente|niet noodzakelijk de mening van de redactie',
    examples:
      __EXAMPLES__ &&
      examples(
        ['The views expressed here do not necessarily reflect those of the Varn Gazette.'],
        ['The lamps reflect the water.'],
      ),
  },
  {
    about: 'contact',
    place: 'ends',
    words:
      'follow him on|follow her on|follow them on|follow us on|follow me on|can be reached at|may be reached at|reach him at|reach her at|email us at|emailing us at|get in touch with our|got a story|got a tip|have a tip|have a story tip|for more stories like this|like this story|share your story with us|contact the reporter|to post a comment|your comments are subject to|contact the author|folgen sie uns auf|folgt uns auf|schreiben sie uns an|senden sie uns ihr feedback|hinweise an die redaktion|suivez nous sur|écrivez nous à|síguenos en|síganos en|seguici su|siga nos no|volg ons op|följ oss på|følg oss på|følg os på|śledź nas na|takip edin|подписывайтесь на нас|читайте нас|^have a story to share|^do you have an opinion on|^email the reporter|contact staff writer|^reach the reporter|^reach the writer|folge uns auf|folgt uns bei|suivez nous|síguenos|siga nos|seguici|^ikuti kami|подписывайтесь на наш|підписуйтесь на|obserwuj nas|polub nas|sledujte nás|^bizi takip|^구독하기|^카카오톡 제보|^关注我们',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Have a tip? Ada Quill may be reached at ada@varn.example. Follow her on Mastodon.',
          'Got a story? Get in touch with our news team.',
          'Senden Sie uns Ihr Feedback an redaktion@varn.example.',
        ],
        [
          'The summit can be reached by two paths.',
          'Her brothers followed her on the ice.',
          'They have a story to share with the town.',
          'Gemiler bizi takip ediyordu.',
          '他说，外界很少关注我们的处境。',
        ],
      ),
  },
  {
    about: 'more',
    place: 'ends',
    words:
      '^click here for|^for full coverage|^for more coverage|^for more stories|^for more news|^read all of our coverage|^see all of our coverage|^follow our coverage|^follow our full coverage|^follow our live|^follow live updates|^get real time updates|^get the latest news|^um selbst kommentare|um einen kommentar zu schreiben|^um zu kommentieren|^klicken sie hier|^klick hier|^über dieses thema berichtete|^dieses thema im programm|^mehr nachrichten aus|^mehr news|weitere meldungen finden sie|in unserem liveblog|^cliquez ici|^retrouvez toute l actualité|^retrouvez toute l’actualité|^retrouvez l actualité|^haz clic aquí|^haga clic aquí|^pulse aquí|^clique aqui|^clicca qui|^per restare aggiornati|^per restare aggiornato|^tutte le notizie di|^klik hier|^klicka här|^klikk her|^klik her|^kliknij tutaj|^klikněte zde|^kattintson ide|^нажмите здесь|^son dakika haberleri|^klik di sini|^انتهای پیام|^لمزيد من الأخبار',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Click here for more harbour news',
          'Aktuelle Meldungen zum Eis finden Sie jederzeit in unserem Liveblog:',
          'Cliquez ici pour toute l’actualité du port',
        ],
        [
          'The page says “click here”.',
          'Our standards of ice are lower than theirs.',
          'Más noticias falsas circularon ese día.',
          'Read more slowly, she said.',
        ],
      ),
  },
  {
    about: 'mistakes',
    place: 'ends',
    words:
      '^spotted an error|^spotted a mistake|^spot an error|^found an error|^found a mistake|^see a mistake|^notice an error|^noticed an error|^report an error in|^haben sie einen fehler|^hast du einen fehler|^fehler entdeckt|^fehler gefunden|^fehler im text|^vous avez repéré une erreur|^vous avez vu une erreur|^une erreur dans cet article|^signalez nous|^has visto algún error|^has encontrado un error|^encontraste un error|^viu algum erro|^encontrou um erro nesta|^encontrou algum erro|^hai trovato un errore|^hai notato un errore|^fout gezien|^foutje gezien|^fout gevonden|^zauważyłeś błąd|^znalazłeś błąd|^widzisz błąd|^har du hittat ett fel|^hittat fel i|^har du fundet en fejl|^fundet en fejl|^har du funnet en feil|^funnet en feil|^oletko huomannut virheen|^našli jste chybu|^hibát talált|^нашли ошибку|^заметили ошибку|^увидели ошибку|^знайшли помилку|^помітили помилку|^yanlışlık mı var',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Spotted an error? Tell us.',
          'Haben Sie einen Fehler entdeckt? Schreiben Sie uns!',
          'Нашли ошибку? Выделите её.',
        ],
        [
          'The pilots made an error at the pier.',
          'Der Fehler im Plan war groß.',
          'Auditors found an error in the count.',
          'Die Prüfer haben keine Fehler gefunden.',
        ],
      ),
  },
  {
    about: 'age',
    place: 'ends',
    words:
      '^this article is more than|^this story is more than|^this article is over|^this content was published|^this is an archived article|^this article was last updated|^dieser artikel ist älter als|^dieser artikel ist mehr als|^dieser beitrag ist älter als|^dieser inhalt wurde|^cet article date de|^cet article a plus de|^cet article est vieux de|^este artículo tiene más de|^este artigo tem mais de|^questo articolo ha più di|^dit artikel is meer dan|^dit artikel is ouder dan|^den här artikeln är äldre än|^denne artikkelen er over|^denne artikel er mere end|^tämä artikkeli on yli|^artykuł ma więcej niż',
    examples:
      __EXAMPLES__ &&
      examples(
        ['This article is more than 2 years old', 'Dieser Artikel ist älter als ein Jahr.'],
        ['The article is more than a list of lamps.', 'Der Artikel ist älter als der Hafen.'],
      ),
  },
  {
    about: 'funding',
    place: 'ends',
    words:
      'this story was supported by|this article was supported by|this reporting was supported by|this story was produced with support|this story was made possible|this reporting was made possible|this article was made possible|dieser artikel wurde gefördert|diese recherche wurde gefördert|diese recherche wurde unterstützt|cet article a été réalisé avec le soutien|este reportaje fue realizado con el apoyo|este reportaje contó con el apoyo|esta reportagem foi realizada com o apoio|questo articolo è stato realizzato con il sostegno|dit artikel kwam tot stand met',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'This story was supported by a grant from the Lighthouse Fund.',
          'Diese Recherche wurde unterstützt vom Leuchtfeuer-Fonds.',
        ],
        ['Her story was supported by two pilots.'],
      ),
  },
];
