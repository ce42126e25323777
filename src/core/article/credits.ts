/** Lines at the article's end that name who worked on it: who edited, translated, took the lead picture. */
import type { ArticleBlock } from '../model.ts';
import { AGENCIES } from './agencies.ts';
import { examples, type RowExamples } from '../languages/language.ts';

/** Words by which such a line is known, in languages side by side. */
export interface CreditRow {
  /** `named`: a name follows the words, a colon may stand between. `marked`: only with a colon behind them. */
  readonly place: 'named' | 'marked';
  /** Parted by bars. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The rows, by what stands behind the words. */
export const CREDIT_ROWS: readonly CreditRow[] = [
  {
    place: 'named',
    words:
      'edited by|editing by|reporting by|additional reporting by|reported by|written by|writing by|compiled by|translated by|translation by|fact-checked by|produced by|graphics by|redigiert von|bearbeitet von|übersetzt von|aus dem englischen von|unter mitarbeit von|édité par|traduit par|propos recueillis par|editado por|traducido por|con información de|a cura di|tradotto da|ha collaborato|reportagem de|com informações de|traduzido por|bewerkt door|vertaald door|met medewerking van|redigerad av|översatt av|redigeret af|oversat af|redigert av|oversatt av|szerkesztette|fordította|toimittanut|kääntänyt|editoval|editovala|přeložil|přeložila|opracował|opracowała|tłumaczył|tłumaczyła|перевёл|перевела|подготовил|подготовила|переклала|підготував|підготувала|with assistance by|with assistance from|assistance by|with files from|additional reporting from|additional research by|photos by|photo by|photographs by|illustration by|illustrations by|video by|audio by|interview by|fotos von|illustrationen von|photos de|fotos de|foto di|foto’s van',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Reporting by Ada Quill in Varn; editing by Orm Feddersen',
          'Übersetzt von Tilde Grannock',
          'Edited by: Ada Quill',
        ],
        [
          'Edited by nobody, the letters were a mess.',
          'The book was edited by Ada Quill.',
          'Written by Ada Quill, the play opens on Friday.',
        ],
      ),
  },
  {
    place: 'marked',
    words:
      'editor|editing|edit|featured image|lead image|top image|header image|cover image|cover photo|top photo|additional reporting|translation|redaktion|übersetzung|mitarbeit|titelbild|beitragsbild|aufmacherbild|faktencheck|édition|traduction|image à la une|photo de une|edición|traducción|imagen destacada|imagen principal|imagen de portada|traduzione|immagine in evidenza|edição|tradução|imagem em destaque|imagem de capa|redactie|vertaling|uitgelichte afbeelding|opracowanie|oprac|redakcja|tłumaczenie|zdjęcie główne|redaktör|översättning|omslagsbild|oversættelse|hovedbillede|oversettelse|hovedbilde|pääkuva|käännös|redakce|překlad|úvodní foto|szerkesztő|borítókép|nyitókép|kiemelt kép|editör|çeviri|kapak fotoğrafı|öne çıkan görsel|редактор|перевод|переклад|تحرير|ترجمة|إعداد|編集|翻訳|構成|편집|번역|编辑|編輯|责任编辑|責任編輯|编译|編譯|翻译|翻譯|संपादन|अनुवाद|penyunting|penerjemah|foto sampul|source|sources|via|quelle|quellen|verwendete quellen|fuente|fuentes|fonte|fontes|fonti|bron|källa|källor|kilde|kilder|lähde|lähteet|źródło|źródła|zdroj|zdroje|forrás|sursa|kaynak|источник|источники|джерело|المصدر|المصادر|sumber|出典|来源|來源|출처|स्रोत|記者|取材・文|取材|文・写真|撮影|作者|글|글·사진',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Featured image: Orm Feddersen',
          'Titelbild: Orm Feddersen/Varner Bote',
          '責任編輯：王小明',
          'Fuente: Varn',
          '（記者：田中太郎）',
        ],
        [
          'Featured image of the harbour',
          'Redaktion und Verlag streiten: Das Blatt schließt.',
          'Source: count of 2025',
        ],
      ),
  },
];

/** A line that says more is one of the article's own, in characters. */
const MAX_CREDIT = 160;
/** How many lines from the article's end credits may stand. */
const REACH = 5;

/** Each row's words, the longest first, for the first that matches holds. */
const beginningsOf = (place: CreditRow['place']): string =>
  CREDIT_ROWS.filter((row) => row.place === place)
    .flatMap(({ words }) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What a name begins with: a capital, or a letter of a script that has none. */
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** … and what only a year or nothing stands in. */
const NO_NAME = /^[\d\s.)]*$/u;
/** Where one name or one credit of a line ends and the next begins. */
const BETWEEN = /[,;|/]\s*/u;
/** "Ada Quill contributed to this report": the words stand behind the names. */
const CONTRIBUTED =
  /\b(?:contributed|contributing) (?:to (?:this|the) (?:report|story|article)|(?:additional )?reporting)\b|^this (?:article|story|report) was (?:edited|produced|written|reported) by\b/iu;
/** Such a line is a sentence and longer, in characters. */
const MAX_CONTRIBUTED = 280;
let begins: RegExp | undefined;

/** How a credit begins. */
const beginning = (): RegExp =>
  (begins ??= new RegExp(
    String.raw`^[\s(（【*+–—-]*(?:(?:with|and)\s+)?(?:(?:${beginningsOf('named')})(?:\s*[:：]\s*|\s+)|(?:${beginningsOf('marked')})\s*[:：]\s*)`,
    'iu',
  ));

/** "Ada Quill (avec AFP)", "(mit Material der dpa)": whose reports were used. */
const WITH_AGENCY = new RegExp(
  String.raw`^[^.!?:]{0,60}\((?:avec|mit|with|con|com|met|med|z|с|із)\s(?:[^()]{0,24}\s)?(?:[Ll]['’])?(?:${AGENCIES}|agenzie|agencias|agências|agences|agencies|agentur(?:en)?|wires?)\)\.?$`,
  'u',
);
/** A reporter's name before the word for reporters, as papers in Korea sign. */
const KOREAN =
  /^\p{Script=Hangul}{2,4}\s?(?:기자|특파원|인턴기자|논설위원)(?:\s?[=|/]?\s?[\w.-]{1,40}@[\w.-]{1,60})?$/u;

/** Does the line name somebody who worked on the article, and nothing else? */
export function isCredit(text: string): boolean {
  if (text.length <= MAX_CONTRIBUTED && CONTRIBUTED.test(text)) return true;
  if (WITH_AGENCY.test(text) || KOREAN.test(text)) return true;
  if (text.length > MAX_CREDIT) return false;
  const begin = beginning().exec(text)?.[0];
  if (begin === undefined || !NAME.test(text.slice(begin.length))) return false;
  const parts = text.slice(begin.length).split(BETWEEN);
  return parts.every((part) => NAME.test(part) || NO_NAME.test(part) || beginning().test(part));
}

/** Initials or agencies in brackets, a line of their own under the text: "(dpa)", "(aqu/AFP)". */
const INITIALS = new RegExp(
  String.raw`^[([](?:\p{L}{2,3}|${AGENCIES})(?:[/,;]\s?(?:\p{L}{2,3}|${AGENCIES})){0,4}[)\]]\.?$`,
  'u',
);

/** The article's blocks parted into its own and, from its end, the lines of those who worked on it. */
export function partCredits(blocks: readonly ArticleBlock[]): {
  readonly own: readonly ArticleBlock[];
  readonly credits: readonly string[];
} {
  const text = blocks.filter(({ kind }) => kind !== 'caption');
  const last = text.at(-1);
  const isSigned = (block: ArticleBlock): boolean => block === last && INITIALS.test(block.text);
  const credits = new Set(
    text.slice(-REACH).filter((block) => block.kind !== 'heading' && (isCredit(block.text) || isSigned(block))),
  );
  if (credits.size === text.length) return { own: blocks, credits: [] };
  return { own: blocks.filter((block) => !credits.has(block)), credits: [...credits].map(({ text: line }) => line) };
}
