/** Lines in which the house speaks of itself and not of the story: how it earns, who owns the text, how to reach it. */
import { examples, type RowExamples } from '../languages/language.ts';
import type { ArticleBlock } from '../model.ts';
import { comparable, isUnspaced } from '../text.ts';

/** Words by which such a line is known, in languages side by side. */
export interface HouseNoteRow {
  /** What the house speaks of. */
  readonly about: 'consent' | 'commission' | 'embed' | 'rights' | 'reprint' | 'opinion' | 'contact';
  /** `anywhere` in the article, or only among its first or last lines. */
  readonly place: 'anywhere' | 'ends';
  /** Parted by bars; a line of which the words are a part is such a note. */
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
      'all rights reserved|may not be published broadcast rewritten|alle rechte vorbehalten|tous droits réservés|reproduction interdite|todos los derechos reservados|prohibida su reproducción|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|tüm hakları saklıdır|все права защищены|всі права захищені|無断転載|無断複製|무단 전재|무단전재|재배포 금지|版权所有|未经授权|版權所有|جميع الحقوق محفوظة|hak cipta dilindungi',
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
      'this article was first published|this story was first published|this article first appeared|this story first appeared|this article originally appeared|this story originally appeared|this article was originally published|this story was originally published|this article is republished from|this article was republished|this story was republished|this article was reprinted|read the original article|dieser artikel erschien zuerst|dieser text erschien zuerst|dieser beitrag erschien zuerst|dieser artikel ist zuerst|eine maschinelle übersetzung|maschinell übersetzt|automatisiert übersetzt|cet article a été initialement publié|cet article est initialement paru|cet article a été traduit|este artículo fue publicado originalmente|este artículo se publicó originalmente|questo articolo è stato originariamente pubblicato|este artigo foi publicado originalmente|dit artikel verscheen eerder|dit artikel is eerder verschenen',
    examples:
      __EXAMPLES__ &&
      examples(
        ['This article was first published in the Varner Bote.', 'Dieser Text erschien zuerst im Varner Boten.'],
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
      'follow him on|follow her on|follow them on|follow us on|follow me on|can be reached at|may be reached at|reach him at|reach her at|email us at|emailing us at|get in touch with our|got a story|got a tip|have a tip|have a story tip|for more stories like this|like this story|share your story with us|contact the reporter|to post a comment|your comments are subject to|contact the author|folgen sie uns auf|folgt uns auf|schreiben sie uns an|senden sie uns ihr feedback|hinweise an die redaktion|suivez nous sur|écrivez nous à|síguenos en|síganos en|seguici su|siga nos no|volg ons op|följ oss på|følg oss på|følg os på|śledź nas na|takip edin|подписывайтесь на нас|читайте нас',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Have a tip? Ada Quill may be reached at ada@varn.example. Follow her on Mastodon.',
          'Got a story? Get in touch with our news team.',
          'Senden Sie uns Ihr Feedback an redaktion@varn.example.',
        ],
        ['The summit can be reached by two paths.', 'Her brothers followed her on the ice.'],
      ),
  },
];

/** Longer lines have something to tell of the story, and so have those that come to the words later, in characters. */
const MAX_LENGTH = 560;
const MAX_START = 120;
/** How many lines from the article's first or last one such a note may stand. */
const FIRST = 3;
const LAST = 4;
/** Somebody is quoted: the words are theirs. */
const QUOTED = /[“”„«»「」『』]|(?:^|\s)"|"(?:\s|$)/u;

/** Words of rows, as `comparable` has them; those of scripts without blanks apart. */
interface Phrases {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
}

const phrasesOf = (isWanted: (row: HouseNoteRow) => boolean): Phrases => {
  const all = HOUSE_NOTE_ROWS.filter(isWanted)
    .flatMap(({ words }) => words.split('|'))
    .map(comparable);
  return {
    spaced: all.filter((words) => !isUnspaced(words)).map((words) => ` ${words} `),
    unspaced: all.filter((words) => isUnspaced(words)).map((words) => words.replaceAll(' ', '')),
  };
};

/** Does one of the words begin near the text's beginning? */
const holds = ({ spaced, unspaced }: Phrases, said: string): boolean => {
  const begins = (text: string, words: string): boolean => {
    const at = text.indexOf(words);
    return at >= 0 && at <= MAX_START;
  };
  if (spaced.some((words) => begins(said, words))) return true;
  if (unspaced.length === 0 || !isUnspaced(said)) return false;
  const joined = said.replaceAll(' ', '');
  return unspaced.some((words) => begins(joined, words));
};

/** What the reader may want to know of the text stands with its credits; the rest is left out. */
const TOLD: ReadonlySet<HouseNoteRow['about']> = new Set(['rights', 'reprint', 'opinion']);

interface AllPhrases {
  readonly anywhere: Phrases;
  readonly atEnds: Phrases;
  readonly told: Phrases;
}
let known: AllPhrases | undefined;

const allPhrases = (): AllPhrases =>
  (known ??= {
    anywhere: phrasesOf(({ place }) => place === 'anywhere'),
    atEnds: phrasesOf(({ place, about }) => place === 'ends' && !TOLD.has(about)),
    told: phrasesOf(({ about }) => TOLD.has(about)),
  });

/**
 * Does the house speak of itself in this line? `told`: of the text, and its readers want to know it. `isAtEnd`: the
 * line stands among the first or last of its article.
 */
export function houseNoteIn(text: string, isAtEnd: boolean): 'told' | 'idle' | undefined {
  if (text.length > MAX_LENGTH || QUOTED.test(text)) return undefined;
  const { anywhere, atEnds, told } = allPhrases();
  const said = ` ${comparable(text)} `;
  if (isAtEnd && holds(told, said)) return 'told';
  return holds(anywhere, said) || (isAtEnd && holds(atEnds, said)) ? 'idle' : undefined;
}

/** The blocks without notes of the house, and the notes that tell of the text. Notes alone are no article: then all stay. */
export function partHouseNotes(blocks: readonly ArticleBlock[]): {
  readonly own: readonly ArticleBlock[];
  readonly notes: readonly string[];
} {
  const texts = blocks.filter(({ kind }) => kind !== 'caption');
  const ends = new Set([...texts.slice(0, FIRST), ...texts.slice(-LAST)]);
  const found = new Map(texts.map((block) => [block, houseNoteIn(block.text, ends.has(block))] as const));
  const own = blocks.filter((block) => found.get(block) === undefined);
  if (!own.some(({ kind }) => kind !== 'caption')) return { own: blocks, notes: [] };
  return { own, notes: texts.filter((block) => found.get(block) === 'told').map(({ text }) => text) };
}
