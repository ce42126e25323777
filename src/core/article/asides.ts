/** Lines in the flow of an article that are not its own: they lead to other articles, or stand over an advertisement. */
import { examples, type RowExamples } from '../languages/language.ts';
import { isCommon, LETTERS } from '../letter-ranges.ts';
import { sameWordsAs } from '../text.ts';
import type { Line } from './line.ts';

/** Words by which such a line is known, in languages side by side. */
export interface AsideRow {
  /**
   * `leadIn`: the line begins with the words and has nothing but a link behind them, if anything. `links`: … and has one.
   * `whole`: it says nothing else. `label`: nor does it, and it is no heading, which may be one of these words.
   */
  readonly place: 'leadIn' | 'links' | 'whole' | 'label';
  /** Parted by bars. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The rows, by what the words mean. */
export const ASIDE_ROWS: readonly AsideRow[] = [
  {
    place: 'leadIn',
    words:
      'read more|read also|also read|read next|see also|see more|related|related story|related stories|related article|related articles|more|more on this|more on this story|recommended|must read|lesen sie auch|lesen sie mehr|lies auch|mehr dazu|mehr zum thema|auch interessant|siehe auch|passend dazu|lire aussi|à lire aussi|a lire aussi|lire la suite|voir aussi|à lire|sur le même sujet|lee también|lea también|leer más|lee más|te puede interesar|le puede interesar|ver también|vea también|leggi anche|leggi di più|vedi anche|guarda anche|leia também|leia mais|veja também|saiba mais|lees ook|lees meer|bekijk ook|les også|les mer|se også|læs også|læs mere|läs också|läs även|läs mer|se även|lue myös|lue lisää|katso myös|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|čtěte také|přečtěte si také|čtěte také|viz také|olvassa el ezt is|olvasd el ezt is|kapcsolódó cikk|ayrıca okuyun|bunu da okuyun|ilgili haber|читайте также|смотрите также|читайте також|дивіться також|baca juga|simak juga|lihat juga|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|関連記事|あわせて読みたい|관련기사|관련 기사|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|推荐阅读|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|شاهد أيضا|también puede leer|también te puede interesar|mira también|mirá también|le puede gustar|leia mais sobre|à découvrir|passend zum thema|ebenfalls interessant|lees verder|lue lisäksi|citește și|citeşte şi|vezi și|διαβάστε επίσης|διαβάστε ακόμη|δείτε επίσης|xem thêm|đọc thêm|čítajte aj|prečítajte si aj|pročitajte i|preberite tudi|skaitykite taip pat|loe ka|lasi arī|прочетете още|вижте още|همچنین بخوانید|بیشتر بخوانید|קראו גם',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'READ MORE: [Lemons lost on the quay]',
          'Lesen Sie auch [Das Eis am zweiten Steg]',
          '[Lire aussi : Le gel]',
          'Related stories',
        ],
        ['Related findings came from [Varn], she said.', '[More lamps for the quay]', 'More: the council wants lamps.'],
      ),
  },
  {
    place: 'links',
    words:
      'our standards|editorial standards|code of ethics|corrections policy|tags|tagged|topics|keywords|filed under|posted in|related topics|more about|schlagwörter|schlagworte|stichwörter|themen|mots-clés|mots clés|thèmes|sujets|etiquetas|temas|temas relacionados|tópicos|assuntos|palavras-chave|argomenti|trefwoorden|onderwerpen|ämnen|taggar|emner|emneord|aiheet|avainsanat|tematy|tagi|štítky|klíčová slova|címkék|etiketler|теги|темы|ключевые слова|теми|タグ|キーワード|태그|标签|关键词|標籤|關鍵字|الكلمات المفتاحية|topik',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Tags: [harbour], [ice], [pilots]',
          'Our Standards: [The Varn Principles]',
          'Filed under [Harbour]',
          'Schlagwörter: [Hafen] [Eis]',
        ],
        ['Topics of the day were ice and lamps.', 'Themen: Eis und Lampen.', 'Tags hang on the crates.', 'Themen'],
      ),
  },
  {
    place: 'whole',
    words:
      'advertisement|advertisements|comments|kommentare|up next|now playing|embed|you may also like|you might also like|share this story|share this article|ad|advertiser content|sponsored content|report this ad|skip advertisement|advertisement scroll to continue|advertisement continue reading below|article continues below advertisement|article continues after advertisement|story continues below advertisement|story continues after advertisement|story continues below this ad|anzeige|werbung|artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige|publicité|la suite après la publicité|la suite après cette publicité|publicidad|continúa después de la publicidad|pubblicità|continua dopo la pubblicità|publicidade|continua após a publicidade|advertentie|het artikel gaat verder onder de advertentie|annonse|annonsørinnhold|artikkelen fortsetter under annonsen|annonce|artiklen fortsætter efter annoncen|annons|artikeln fortsätter efter annonsen|mainos|juttu jatkuu mainoksen jälkeen|reklama|reklame|reklam|hirdetés|реклама|iklan|विज्ञापन|広告|광고|广告|廣告|إعلان|story continues below|article continues below|continues below|continue reading|scroll to continue|weiter nach der werbung|der artikel wird nach der anzeige fortgesetzt|artikel geht unter der anzeige weiter|la suite sous cette publicité|la suite après cette publicité|sigue leyendo|seguir leyendo|continúa leyendo|continua a leggere|continua depois da publicidade|continue lendo|tekst gaat verder onder de foto|tekst gaat verder onder de video|tekst gaat verder onder de advertentie|de tekst gaat verder onder de foto|lees verder onder de advertentie|lees verder onder de foto|artikeln fortsätter nedanför|artikeln fortsätter under bilden|texten fortsätter under bilden|saken fortsetter under annonsen|saken fortsetter under bildet|artikkelen fortsetter under bildet|artiklen fortsætter under annoncen|artiklen fortsætter under billedet|juttu jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|dalsza część artykułu pod materiałem wideo|dalsza część artykułu pod wideo|dalsza część tekstu pod wideo|ciąg dalszy artykułu pod reklamą|článek pokračuje pod reklamou|text pokračuje pod reklamou|článek pokračuje pod reklamou|a cikk a hirdetés után folytatódik|articolul continuă după publicitate|haberin devamı|haber reklamdan sonra devam ediyor|продолжение после рекламы|читать далее|читати далі|artikel dilanjutkan setelah iklan|続きを読む|次のページへ|次ページ|前のページへ|下一页|下一頁|다음 페이지',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Advertisement',
          'ADVERTISEMENT - CONTINUE READING BELOW',
          'Story continues below',
          'Anzeige',
          'Publicité',
          'Tekst gaat verder onder de foto',
        ],
        ['Advertisement revenue fell.', 'Werbung und Wahrheit', 'The story continues below the ice.'],
      ),
  },
  {
    place: 'label',
    words:
      'gift this article|gift article|listen to this article|listen to article|copy link|link copied|print|print this article|email this article|tweet|pin it|share|share your story|report a typo|report an error|suggest a correction|view comments|show comments|hide comments|read comments|leave a comment|post a comment|write a comment|add a comment|join the conversation|join the discussion|comments are closed|comments are now closed|the comments section is closed|was this article helpful|was this helpful|read in english|read in spanish|read this in spanish|back to top|video player is loading|please enable javascript to view this content|please enable javascript|view this post on instagram|view this post on facebook|artikel anhören|artikel teilen|artikel drucken|drucken|teilen|merken|kommentieren|kommentare lesen|kommentar schreiben|fehler melden|zur startseite|zurück zur startseite|nach oben|sieh dir diesen beitrag auf instagram an|écouter cet article|écouter l’article|partager|partager cet article|imprimer|commenter|voir les commentaires|signaler une erreur|haut de page|lire en anglais|voir cette publication sur instagram|escuchar este artículo|escuchar artículo|compartir|imprimir|comentar|ver comentarios|ver los comentarios|leer en inglés|leer en español|ver esta publicación en instagram|condividi|stampa|commenta|ascolta l’articolo|leggi i commenti|segnala un errore|visualizza questo post su instagram|compartilhar|partilhar|ouvir artigo|ver essa foto no instagram|ver esta publicação no instagram|luister naar dit artikel|deel dit artikel|delen|reageer|bekijk reacties|dit bericht op instagram bekijken|udostępnij|skomentuj|wyświetl ten post na instagramie|dela|dela artikeln|lyssna på artikeln|visa detta inlägg på instagram|del|del artiklen|vis dette innlegget på instagram|se dette opslag på instagram|jaa|jaa artikkeli|kuuntele juttu|näytä tämä julkaisu instagramissa|sdílet|vytisknout|megosztás|paylaş|yorum yap|yazdır|bu gönderiyi instagram’da gör|поделиться|распечатать|комментировать|посмотреть эту публикацию в instagram|поділитися|印刷|共有|シェア|ツイート|保存|この記事をシェア|この投稿をinstagramで見る|공유하기|인쇄|댓글|分享|打印|收藏|返回首页|返回顶部|查看更多|查看评论|مشاركة|طباعة|bagikan|साझा करें',
    examples:
      __EXAMPLES__ &&
      examples(
        ['Gift this article', 'Drucken | Teilen', 'View comments (14)', 'Écouter cet article', '印刷'],
        ['Share prices fell.', 'Teilen und herrschen', 'Comments are closed doors to her.'],
      ),
  },
];

/** Heavier lines say something of their own, in letters. */
const MAX_WEIGHT = 260;
/** Blanks and marks that may stand around a link in such a line. */
const SLACK = 3;
/** … and between its links. */
const BETWEEN_LINKS = /[,;|•·]\s?|\s/g;

const wordsOf = (place: AsideRow['place']): readonly string[] =>
  ASIDE_ROWS.filter((row) => row.place === place).flatMap(({ words }) => words.split('|'));

const ANY_LETTER = /\p{L}/u;
/** Not the sign that makes a picture of the one before it: it counts as a mark. */
const COMMON_LETTER = new RegExp(`(?!\\uFE0F)[${LETTERS}]`);
/** What stands between a lead-in and its link. */
const BEHIND = /(\s*[:：»>→|\]】–-]+\s*)|\s+|$/y;
/** Lead-ins are filed under so many first letters. */
const FILED_LETTERS = 2;

/** Words at a line's beginning; some mean nothing without a link behind them. */
interface LeadIn {
  readonly words: string;
  readonly needsLink: boolean;
}

let leadIns: ReadonlyMap<string, readonly LeadIn[]> | undefined;
let isWhole: ((text: string) => boolean) | undefined;
let isLabel: ((text: string) => boolean) | undefined;
/** Headings, as lines have them. */
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** The lead-ins by their first letters, the longest first, for the first that matches holds. */
function fileLeadIns(): ReadonlyMap<string, readonly LeadIn[]> {
  const byLength = (a: LeadIn, b: LeadIn): number => b.words.length - a.words.length;
  const filed = new Map<string, LeadIn[]>();
  for (const place of ['leadIn', 'links'] as const)
    for (const words of wordsOf(place)) {
      const key = words.slice(0, FILED_LETTERS);
      filed.set(key, [...(filed.get(key) ?? []), { words, needsLink: place === 'links' }].sort(byLength));
    }
  return filed;
}

/** In small letters, as long as before: the Turkish İ would be two signs. */
const inSmall = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');

/** Where the lead-in with what stands behind it ends, and whether a mark parts it from the rest; undefined without one. */
function leadInOf(text: string): { end: number; mark: boolean; needsLink: boolean } | undefined {
  const start = text.search(isCommon(text) ? COMMON_LETTER : ANY_LETTER);
  if (start < 0) return undefined;
  leadIns ??= fileLeadIns();
  const filed = leadIns.get(inSmall(text.slice(start, start + FILED_LETTERS)));
  if (filed === undefined) return undefined;
  const small = inSmall(text);
  for (const { words, needsLink } of filed) {
    if (!small.startsWith(words, start)) continue;
    BEHIND.lastIndex = start + words.length;
    const behind = BEHIND.exec(small);
    if (behind) return { end: behind.index + behind[0].length, mark: behind[1] !== undefined, needsLink };
  }
  return undefined;
}

/** A link in fewer capitals is the name of something, in characters. */
const MIN_CAPITALS = 15;
const CAPITALS = /\p{Lu}{2}/u;

/** Is the paragraph one link, all of it in capitals, as teasers between paragraphs are written? */
const isLoudLink = ({ text, linkShare }: Pick<Line, 'text' | 'linkShare'>): boolean =>
  linkShare > 0.97 && text.length >= MIN_CAPITALS && CAPITALS.test(text) && text === text.toUpperCase();

/** What of a line tells that it is aside. */
type AsideLine = Pick<Line, 'text' | 'weight' | 'linkShare' | 'tag'>;

/** How many comments, shares or minutes there are. */
const COUNT = /[\s([]{0,3}\d{1,6}[)\]\s]{0,3}$/;
/** Heavier lines are no row of such words, in letters. */
const MAX_ROW = 80;

/** Is the line one of those that say nothing else, or a row of them? */
function saysNothingElse({ text, weight, tag }: AsideLine): boolean {
  isWhole ??= sameWordsAs(wordsOf('whole'));
  if (isWhole(text)) return true;
  if (weight > MAX_ROW || HEADINGS.has(tag)) return false;
  isLabel ??= sameWordsAs([...wordsOf('whole'), ...wordsOf('label')]);
  return text.split('|').every((part) => isLabel!(part.replace(COUNT, '')));
}

/** Does the line lead to another article, or stand over an advertisement, and say nothing else? */
export function isAside(line: AsideLine): boolean {
  const { text, weight, linkShare } = line;
  if (weight > MAX_WEIGHT) return false;
  if (saysNothingElse(line) || isLoudLink({ text, linkShare })) return true;
  const begin = leadInOf(text);
  if (begin === undefined) return false;
  const rest = text.length - begin.end;
  const linked = linkShare * text.length;
  if (rest === 0) return !begin.needsLink;
  const isLinkOnly = linked >= rest - SLACK - (text.match(BETWEEN_LINKS)?.length ?? 0);
  return isLinkOnly && (begin.mark || linked <= rest + SLACK);
}
