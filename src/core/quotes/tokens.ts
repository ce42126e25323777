/** Cuts a block into words, signs and whole quotations: what the rules walk over. */
import { isCapital } from './letter-case.ts';
import type { Marked } from './quotation-marks.ts';
import { type Gender, type Lexicon, NO_FACTS, type WordFacts, type WordClass } from './lexicon.ts';
import { wordsOf } from './word-list.ts';
import { wordScan } from './word-scan.ts';

/** A word, a sign or a whole marked stretch. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'marked';
  /** Without a possessive or case ending behind an apostrophe. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands behind the apostrophe: "s", "ın" … */
  readonly tail: string;
  readonly capital: boolean;
  readonly facts: WordFacts;
  /** Index of the marked stretch, -1 on words and signs. */
  readonly marked: number;
}

const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/uy;
/** Signs that are no words, the most common ones: the rest is told by a pattern that is slow to make ready. */
const SIGN = /^[!-/:-@[-`{-¿×÷‐-⁞]$/;
const LETTER = /[\p{L}\p{N}]/u;
const POSSESSIVE = /^(.+)['’´`]([^'’´`]*)$/;
const TIED_PRONOUN = /^(.+?)-(?:[Tt]-)?(il|elle|ils|elles|on)$/i;
/** Up to here all that is no sign is a letter or a digit. */
const LAST_LATIN = 0x24f;
/** Longest word that is looked at closely; longer ones are noise. */
const LONGEST_WORD = 60;

/** Is the token a word of this class? */
export const is = (token: Token | undefined, ...kinds: readonly WordClass[]): boolean =>
  token !== undefined && kinds.some((kind) => token.facts.classes.has(kind));

/** A little word: an article, preposition, joiner, pronoun or little verb. */
export const isLittle = (token: Token | undefined): boolean =>
  is(token, 'determiner', 'preposition', 'joiner', 'pronoun', 'auxiliary');

/** The tokens of a text. Each marked stretch is one token. */
export function tokenize(text: string, marked: readonly Marked[], lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  marked.forEach((stretch, index) => {
    words(text, at, stretch.start, lexicon, tokens);
    tokens.push(markedToken(text, stretch, index));
    at = stretch.end;
  });
  words(text, at, text.length, lexicon, tokens);
  return tokens;
}

const markedToken = (text: string, stretch: Marked, index: number): Token => {
  const inside = text.slice(stretch.from, stretch.to);
  const base = { kind: 'marked' as const, text: inside, lower: '', start: stretch.start, end: stretch.end };
  return { ...base, tail: '', capital: isCapital(inside), facts: NO_FACTS, marked: index };
};

const words = (text: string, from: number, to: number, lexicon: Lexicon, tokens: Token[]): void => {
  const part = text.slice(from, to);
  const scan = wordScan(part);
  let at = 0;
  while (at < part.length) {
    BLANK.lastIndex = at;
    if (BLANK.test(part)) at = BLANK.lastIndex;
    if (at >= part.length) break;
    const match = scan.at(at);
    if (lexicon.language.pluralOwners === true && isOwnerMark(part, at, match)) {
      const owner = tokens.at(-1);
      if (owner?.kind === 'word') tokens[tokens.length - 1] = { ...owner, tail: match, end: from + at + match.length };
      at += match.length;
      continue;
    }
    pushWord(match, from + at, text[from + at + match.length] === '.', lexicon, tokens);
    at += match.length;
    if (tokens.at(-1)?.text.endsWith('.') === true && !match.endsWith('.') && part[at] === '.') at += 1;
  }
};

/** "the workers’ union": an apostrophe behind a plural, where no single mark was opened before. */
const isOwnerMark = (part: string, at: number, sign: string): boolean =>
  (sign === '’' || sign === "'") &&
  /[\p{L}]s$/u.test(part.slice(Math.max(0, at - 2), at)) &&
  /^\s\p{L}/u.test(part.slice(at + 1, at + 3)) &&
  !/‘|(?:^|\s)['’]\S/u.test(part.slice(0, at));

const pushWord = (word: string, start: number, pointFollows: boolean, lexicon: Lexicon, tokens: Token[]): void => {
  if (isSign(word) || word.length > LONGEST_WORD) {
    tokens.push(token('sign', word, start, '', lexicon));
    return;
  }
  const elided = elision(word, lexicon);
  if (elided > 0) {
    tokens.push(token('word', word.slice(0, elided), start, '', lexicon));
    pushWord(word.slice(elided), start + elided, pointFollows, lexicon, tokens);
    return;
  }
  const inverted =
    lexicon.language.attributesInside === true && word.includes('-') ? TIED_PRONOUN.exec(word) : undefined;
  if (inverted) {
    const pronoun = inverted[2] ?? '';
    tokens.push(token('word', inverted[1] ?? '', start, '', lexicon));
    tokens.push(token('word', pronoun, start + word.length - pronoun.length, '', lexicon));
    return;
  }
  const [, stem = word, tail = ''] = (/['’´`]/.test(word) && POSSESSIVE.exec(word)) || [];
  const abbreviated =
    pointFollows &&
    ((word.length === 1 && isCapital(word)) || lexicon.facts(word.toLowerCase()).classes.has('abbreviation'));
  const split = stem !== word && tail.length <= 4 && !/^(?:o|d|mc|n|l)$/i.test(stem);
  const ending = stem === word ? endingOf(word, lexicon) : '';
  if (ending !== '')
    tokens.push(token('word', word.slice(0, -ending.length), start, ending, lexicon, start + word.length));
  else if (split) tokens.push(token('word', stem, start, tail, lexicon, start + word.length));
  else
    tokens.push(asNational(token('word', abbreviated ? `${word}.` : word, start, '', lexicon), tokens.at(-1), lexicon));
};

/** "le Français", "l'Espagnole": a person's noun, where its language writes it with a capital. */
const asNational = (here: Token, before: Token | undefined, lexicon: Lexicon): Token => {
  const { nationals = '' } = lexicon.language;
  if (nationals === '' || !here.capital || before === undefined || before.capital || !is(before, 'determiner'))
    return here;
  const [, gender = ''] =
    wordsOf(nationals)
      .map((entry) => entry.split(':'))
      .find(([ending = '']) => here.lower.endsWith(ending)) ?? [];
  return gender === ''
    ? here
    : { ...here, facts: { classes: new Set(['person']), gender: gender as Gender, part: '' } };
};

const isSign = (word: string): boolean => SIGN.test(word) || (word.charCodeAt(0) > LAST_LATIN && !LETTER.test(word));

/** The ending by which a noun for a body tells that something comes from it ("Bakanlıktan"), '' without one. */
const endingOf = (word: string, lexicon: Lexicon): string => {
  const { sources = '' } = lexicon.language;
  const isBody = (ending: string): boolean =>
    word.endsWith(ending) && lexicon.facts(word.slice(0, -ending.length).toLowerCase()).classes.has('body');
  return sources === '' ? '' : (wordsOf(sources).find(isBody) ?? '');
};

/** Length of a prefix such as l’ or dell’ that is a word of its own, 0 without one. */
const elision = (word: string, lexicon: Lexicon): number => {
  const at = word.search(/['’]/u);
  if (at < 1 || at === word.length - 1 || lexicon.language.elisions === undefined) return 0;
  return wordsOf(lexicon.language.elisions).includes(word.slice(0, at).toLowerCase()) ? at + 1 : 0;
};

const token = (
  kind: 'word' | 'sign',
  text: string,
  start: number,
  tail: string,
  lexicon: Lexicon,
  end = start + text.length,
): Token => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const facts = kind === 'sign' ? NO_FACTS : lexicon.facts(plain);
  return {
    kind,
    text,
    lower: kind === 'sign' ? text : plain,
    start,
    end,
    tail,
    capital: isCapital(text),
    facts,
    marked: -1,
  };
};
