/** Words by which the line that says who wrote is known, in languages side by side. */
import { examples, type RowExamples } from '../languages/language.ts';

/** Words and where the name stands. */
export interface BylineRow {
  /**
   * `before`: a name follows the words. `marked`: only with a colon or the like between. `behind`: a name of a script
   * without capitals stands before them.
   */
  readonly place: 'before' | 'marked' | 'behind';
  /** Parted by bars, in small letters. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The rows. Examples are lines that name somebody, and lines that name nobody. */
export const BYLINE_ROWS: readonly BylineRow[] = [
  {
    place: 'before',
    words:
      'by|written by|posted by|published by|story by|text by|words by|analysis by|opinion by|review by|reporting by|commentary by|column by|interview by|von|vom|ein kommentar von|kommentar von|ein gastbeitrag von|gastbeitrag von|ein gastkommentar von|eine analyse von|analyse von|ein bericht von|ein essay von|ein interview von|interview von|eine reportage von|eine kolumne von|kolumne von|text von|geschrieben von|par|publié par|écrit par|propos recueillis par|recueilli par|texte de|une chronique de|une analyse de|un reportage de|por|escrito por|publicado por|una crónica de|un reportaje de|una entrevista de|di|da|scritto da|a cura di|intervista di|articolo di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|van|door|geschreven door|door onze redacteur|door onze verslaggever|door onze correspondent|av|skriven av|skrevet av|af|skrevet af|autor|autora|autores|autoren|autorin|author|auteur|autore|autorzy|opracował|opracowała|opracowanie|przygotował|przygotowała|napsal|napsala|kirjoittanut|írta|yazan|oleh|penulis|ditulis oleh|de|ar|от|автор|авторы|автори|підготував|підготувала|подготовил|подготовила|беседовал|беседовала|بقلم|viết bởi',
    examples:
      __EXAMPLES__ &&
      examples(
        ['By Ada Quill', 'Ein Kommentar von Ada Quill', 'Door onze redacteur Ada Quill', 'بقلم أحمد القاسم'],
        ['By 3 votes', 'Bystander Quill'],
      ),
  },
  {
    place: 'marked',
    words:
      'text|texte|texto|testo|tekst|teksti|reporter|verfasser|verfasserin|redacción|redação|autor/a|szerző|toimittaja|haberi yazan|muhabir|yazar|текст|文|文・写真|取材・文|著者|筆者|執筆|記者|記者名|作者|撰文|文字|记者|采写|글|작성자|كتب|كتبت|إعداد|نویسنده|लेखक',
    examples:
      __EXAMPLES__ &&
      examples(
        ['Text: Ada Quill', 'Szerző: Ada Quill', '記者：田中太郎', '文/李明', '文・田中太郎'],
        [
          'Haber: Deprem Uyarısı',
          'Text und Bild',
          'Story Quay',
          'Report: Police Close Two Piers',
          'كتب الأطفال الجديدة',
        ],
      ),
  },
  {
    place: 'behind',
    words: '기자|선임기자|인턴기자|특파원|논설위원|記者|特派員|记者|特派员',
    examples:
      __EXAMPLES__ &&
      examples(
        ['김철수 기자', '바른신문 김철수 기자', '[바른신문 김철수 기자]', '田中太郎 記者'],
        ['기자 회견', '기자', '그 회견에는 많은 기자', '本報 記者'],
      ),
  },
];
