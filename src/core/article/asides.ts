/** Lines in the flow of an article that are not its own: they lead to other articles, or stand over an advertisement. */
import { examples, type RowExamples } from '../languages/language.ts';
import { isCommon, LETTERS } from '../letter-ranges.ts';
import { sameWordsAs } from '../text.ts';
import type { Line } from './line.ts';

/** Words by which such a line is known, in languages side by side. */
export interface AsideRow {
  /** `leadIn`: the line begins with the words and has nothing but a link behind them. `whole`: it says nothing else. */
  readonly place: 'leadIn' | 'whole';
  /** Parted by bars. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The rows, by what the words mean. */
export const ASIDE_ROWS: readonly AsideRow[] = [
  {
    place: 'leadIn',
    words:
      'read more|read also|also read|read next|see also|see more|related|related story|related stories|related article|related articles|more|more on this|more on this story|recommended|must read|lesen sie auch|lesen sie mehr|lies auch|mehr dazu|mehr zum thema|auch interessant|siehe auch|passend dazu|lire aussi|à lire aussi|a lire aussi|lire la suite|voir aussi|à lire|sur le même sujet|lee también|lea también|leer más|lee más|te puede interesar|le puede interesar|ver también|vea también|leggi anche|leggi di più|vedi anche|guarda anche|leia também|leia mais|veja também|saiba mais|lees ook|lees meer|bekijk ook|les også|les mer|se også|læs også|læs mere|läs också|läs även|läs mer|se även|lue myös|lue lisää|katso myös|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|čtěte také|přečtěte si také|čtěte také|viz také|olvassa el ezt is|olvasd el ezt is|kapcsolódó cikk|ayrıca okuyun|bunu da okuyun|ilgili haber|читайте также|смотрите также|читайте також|дивіться також|baca juga|simak juga|lihat juga|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|関連記事|あわせて読みたい|관련기사|관련 기사|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|推荐阅读|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|شاهد أيضا',
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
    place: 'whole',
    words:
      'advertisement|advertisements|comments|kommentare|up next|now playing|embed|you may also like|you might also like|share this story|share this article|ad|advertiser content|sponsored content|report this ad|skip advertisement|advertisement scroll to continue|advertisement continue reading below|article continues below advertisement|article continues after advertisement|story continues below advertisement|story continues after advertisement|story continues below this ad|anzeige|werbung|artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige|publicité|la suite après la publicité|la suite après cette publicité|publicidad|continúa después de la publicidad|pubblicità|continua dopo la pubblicità|publicidade|continua após a publicidade|advertentie|het artikel gaat verder onder de advertentie|annonse|annonsørinnhold|artikkelen fortsetter under annonsen|annonce|artiklen fortsætter efter annoncen|annons|artikeln fortsätter efter annonsen|mainos|juttu jatkuu mainoksen jälkeen|reklama|reklame|reklam|hirdetés|реклама|iklan|विज्ञापन|広告|광고|广告|廣告|إعلان',
    examples:
      __EXAMPLES__ &&
      examples(
        ['Advertisement', 'ADVERTISEMENT - CONTINUE READING BELOW', 'Anzeige', 'Publicité'],
        ['Advertisement revenue fell.', 'Werbung und Wahrheit'],
      ),
  },
];

/** Heavier lines say something of their own, in letters. */
const MAX_WEIGHT = 260;
/** Blanks and marks that may stand around a link in such a line. */
const SLACK = 3;

/** The longest first, for the first that matches holds. */
const wordsOf = (place: AsideRow['place']): readonly string[] =>
  ASIDE_ROWS.filter((row) => row.place === place)
    .flatMap(({ words }) => words.split('|'))
    .sort((a, b) => b.length - a.length);

const ANY_LETTER = /\p{L}/u;
/** Not the sign that makes a picture of the one before it: it counts as a mark. */
const COMMON_LETTER = new RegExp(`(?!\\uFE0F)[${LETTERS}]`);
/** What stands between a lead-in and its link. */
const BEHIND = /(\s*[:：»>→|–-]+\s*)|\s+|$/y;
/** Lead-ins are filed under so many first letters. */
const FILED_LETTERS = 2;

let leadIns: ReadonlyMap<string, readonly string[]> | undefined;
let isWhole: ((text: string) => boolean) | undefined;

/** The lead-ins by their first letters, the longest first. */
function fileLeadIns(): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const words of wordsOf('leadIn')) {
    const key = words.slice(0, FILED_LETTERS);
    filed.set(key, [...(filed.get(key) ?? []), words]);
  }
  return filed;
}

/** Where the lead-in with what stands behind it ends, and whether a mark parts it from the rest; undefined without one. */
function leadInOf(text: string): { end: number; mark: boolean } | undefined {
  const start = text.search(isCommon(text) ? COMMON_LETTER : ANY_LETTER);
  if (start < 0) return undefined;
  leadIns ??= fileLeadIns();
  const key = text.slice(start, start + FILED_LETTERS).toLowerCase();
  const filed = leadIns.get(key.slice(0, FILED_LETTERS));
  if (filed === undefined) return undefined;
  const small = text.toLowerCase();
  for (const words of filed) {
    if (!small.startsWith(words, start)) continue;
    BEHIND.lastIndex = start + words.length;
    const behind = BEHIND.exec(small);
    if (behind) return { end: behind.index + behind[0].length, mark: behind[1] !== undefined };
  }
  return undefined;
}

/** A link in fewer capitals is the name of something, in characters. */
const MIN_CAPITALS = 15;
const CAPITALS = /\p{Lu}{2}/u;

/** Is the paragraph one link, all of it in capitals, as teasers between paragraphs are written? */
const isLoudLink = ({ text, linkShare }: Pick<Line, 'text' | 'linkShare'>): boolean =>
  linkShare > 0.97 && text.length >= MIN_CAPITALS && CAPITALS.test(text) && text === text.toUpperCase();

/** Does the line lead to another article, or stand over an advertisement, and say nothing else? */
export function isAside({ text, weight, linkShare }: Pick<Line, 'text' | 'weight' | 'linkShare'>): boolean {
  if (weight > MAX_WEIGHT) return false;
  isWhole ??= sameWordsAs(wordsOf('whole'));
  if (isWhole(text) || isLoudLink({ text, linkShare })) return true;
  const begin = leadInOf(text);
  if (begin === undefined) return false;
  const rest = text.length - begin.end;
  const linked = linkShare * text.length;
  if (rest === 0) return true;
  const isLinkOnly = linked >= rest - SLACK;
  return isLinkOnly && (begin.mark || linked <= rest + SLACK);
}
