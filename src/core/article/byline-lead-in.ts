/** The words of a byline that announce a name, before it or behind it. */
import { BYLINE_ROWS, type BylineRow } from './byline-rows.ts';

const wordsOf = (place: BylineRow['place']): string =>
  BYLINE_ROWS.filter((row) => row.place === place)
    .flatMap(({ words }) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Announced by words alone, or by words and a mark, on text in small letters. */
let leadIn: RegExp | undefined;
const announced = (): RegExp =>
  (leadIn ??= new RegExp(
    String.raw`^(?:(?:${wordsOf('before')})(?:\s*[:：])?\s+(?=\S)|(?:${wordsOf('marked')})(?:\s*[:：]\s*|[・/／]\s?)(?=\S))`,
    'u',
  ));

/** No words before a name are longer, in characters. */
const MAX_LEAD_IN = 80;
/** What a name begins with: a letter that has a capital, or one of a script that has none. */
const mayBeginName = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase() || /\p{Lo}/u.test(sign);

/** How long the words before a name are, 0 where none stand there. */
export function leadInOf(text: string): number {
  const [begin = ''] = announced().exec(text.slice(0, MAX_LEAD_IN).toLowerCase()) ?? [];
  return mayBeginName(text[begin.length] ?? '') ? begin.length : 0;
}

/** Longest line that is signed so, in characters, and most words of it beside the name: the paper's and an address. */
const MAX_SIGNED = 50;
const MAX_WORDS = 4;
const BRACKETS = /[[\](){}<>【】（）=|]/gu;
/** A Korean name begins with one of these family names, which nearly all Koreans bear: other words before the office are none. */
const HANGUL =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]\p{Script=Hangul}{1,3}$/u;
/** Names in Chinese characters, but for those of papers and their desks. */
const HAN = /^(?!.*[社報报部局]$)(?!.*(?:新聞|新闻|通信)$)\p{Script=Han}{3,5}$/u;
let behind: ReadonlySet<string> | undefined;

/** The name before a word for reporters that ends the line, but for an address: "바른신문 김철수 기자". */
export function nameBefore(text: string): string | undefined {
  if (text.length > MAX_SIGNED) return undefined;
  behind ??= new Set(wordsOf('behind').split('|'));
  const words = text
    .replace(BRACKETS, ' ')
    .split(/\s/u)
    .filter((word) => word !== '' && !word.includes('@'));
  const [name = '', office = ''] = words.slice(-2);
  return words.length <= MAX_WORDS && behind.has(office) && (HANGUL.test(name) || HAN.test(name)) ? name : undefined;
}

/** A reporter and the place, as papers in Chinese sign: "記者李明／台北報導". */
const WITH_PLACE = /^[（(【[]?(?:本[報报])?(?:[記记]者|特派[員员])\s?(\p{Script=Han}{2,4})(?:\s?[／/]|\s)/u;

/** The name in such a line. */
export const nameWithPlace = (text: string): string | undefined =>
  text.length <= MAX_SIGNED ? WITH_PLACE.exec(`${text} `)?.[1] : undefined;
