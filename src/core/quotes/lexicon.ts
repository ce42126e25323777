/** A language's word lists, made ready for looking words up. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import { type CuePhrase, cueTable } from './cue-table.ts';
import { formsOf, wordsOf } from './word-list.ts';

/** What a word may be; a word may be several things. */
export type WordClass =
  | 'pronoun'
  | 'honorific'
  | 'determiner'
  | 'preposition'
  | 'joiner'
  | 'relative'
  | 'auxiliary'
  | 'passive'
  | 'agent'
  | 'adverb'
  | 'manner'
  | 'indefinite'
  | 'lone'
  | 'this'
  | 'tie'
  | 'given'
  | 'plural'
  | 'person'
  | 'body'
  | 'work'
  | 'as'
  | 'object'
  | 'for'
  | 'count'
  | 'asking'
  | 'owner'
  | 'family'
  | 'place'
  | 'abbreviation';

/** `m`, `f`, `n` (thing or body), `p` (plural), `s` (one person), `o` (never a subject), `x` (the speaker or reader) or unknown. */
export type Gender = 'm' | 'f' | 'n' | 'p' | 's' | 'o' | 'x' | '';

/** Does the gender tell he from she? */
export const isHeOrShe = (gender: Gender | string | undefined): gender is 'm' | 'f' => gender === 'm' || gender === 'f';

/** All that is known of a word. */
export interface WordFacts {
  readonly classes: ReadonlySet<WordClass>;
  readonly gender: Gender;
  /** The part that fits a pattern of a list ("trainer" of "Interimstrainer"), else ''. */
  readonly part: string;
}

/** Looks words and cues up. */
export interface Lexicon {
  readonly language: QuoteLanguage;
  readonly facts: (word: string) => WordFacts;
  /** Rows of nouns that one person may have by turns. */
  readonly kin: readonly string[];
  /** Cue phrases that may begin with this word, longest first. */
  readonly cuesFrom: (word: string) => readonly CuePhrase[];
}

/** Nothing is known of a word. */
export const NO_FACTS: WordFacts = { classes: new Set(), gender: '', part: '' };

interface Growing {
  readonly classes: Set<WordClass>;
  gender: Gender;
  readonly part: string;
}

interface Pattern {
  readonly part: string;
  readonly start: boolean;
  readonly end: boolean;
  readonly kind: WordClass;
  readonly gender: Gender;
}

const ready = new WeakMap<QuoteLanguage, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: QuoteLanguage): Lexicon {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const lexicon = build(language);
  ready.set(language, lexicon);
  return lexicon;
}

const listsOf = (language: QuoteLanguage): readonly (readonly [WordClass, string])[] => [
  ['pronoun', language.pronouns],
  ['honorific', language.honorifics],
  ['determiner', language.determiners],
  ['preposition', language.prepositions],
  ['joiner', language.joiners],
  ['relative', language.relatives],
  ['auxiliary', language.auxiliaries],
  ['passive', language.passives],
  ['agent', language.agents],
  ['adverb', language.adverbs],
  ['manner', language.manners ?? ''],
  ['indefinite', language.indefinites ?? ''],
  ['lone', language.lone ?? ''],
  ['this', language.these ?? ''],
  ['tie', language.ties ?? ''],
  ['given', language.givenNames ?? ''],
  ['plural', language.plurals ?? ''],
  ['body', language.bodies],
  ['person', language.people],
  ['work', language.works],
  ['abbreviation', language.abbreviations],
  ['as', language.as ?? ''],
  ['object', language.objects ?? ''],
  ['for', language.fors ?? ''],
  ['count', language.counts ?? ''],
  ['asking', language.asking ?? ''],
  ['place', language.places ?? ''],
  ['owner', language.owners ?? ''],
  ['family', language.family ?? ''],
];

const build = (language: QuoteLanguage): Lexicon => {
  const words = new Map<string, Growing>();
  const patterns: Pattern[] = [];
  for (const [kind, list] of listsOf(language)) {
    for (const entry of formsOf(list, language)) {
      const [form = '', gender = ''] = entry.split(':');
      if (form.includes('*')) patterns.push(patternOf(form, kind, gender as Gender));
      else add(words, form.replaceAll('_', ' '), kind, gender as Gender);
    }
  }
  const remembered = new Map<string, WordFacts>();
  const facts = (word: string): WordFacts => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const plain = words.get(word) ?? byPattern(word, patterns);
    const found = plain === NO_FACTS ? inflected(word, language, words, patterns) : plain;
    remembered.set(word, found);
    return found;
  };
  const kin = (language.kin ?? '').split('|').map((row) =>
    formsOf(row, language)
      .map((form) => form.split(':')[0])
      .join(' '),
  );
  return { language, facts, kin, cuesFrom: cueTable(language) };
};

const add = (words: Map<string, Growing>, form: string, kind: WordClass, gender: Gender): void => {
  const facts = words.get(form) ?? { classes: new Set<WordClass>(), gender: '', part: '' };
  facts.classes.add(kind);
  if (facts.gender === '') facts.gender = gender;
  words.set(form, facts);
};

const patternOf = (form: string, kind: WordClass, gender: Gender): Pattern => ({
  part: form.replaceAll('*', ''),
  start: !form.startsWith('*'),
  end: !form.endsWith('*'),
  kind,
  gender,
});

/** The longest part that fits tells most: "*ministerin" before "*minister". */
const byPattern = (word: string, patterns: readonly Pattern[]): WordFacts => {
  let best: Pattern | undefined;
  for (const pattern of patterns) {
    if (best !== undefined && best.part.length >= pattern.part.length) continue;
    if (pattern.start && !word.startsWith(pattern.part)) continue;
    if (pattern.end && !word.endsWith(pattern.part)) continue;
    if (!word.includes(pattern.part)) continue;
    best = pattern;
  }
  return best === undefined ? NO_FACTS : { classes: new Set([best.kind]), gender: best.gender, part: best.part };
};

/** "Leiters", "Amtes", "başkanı": the noun without its ending; "exalcalde": what someone was. */
const inflected = (
  word: string,
  { inflects, nounEndings = '' }: QuoteLanguage,
  words: ReadonlyMap<string, WordFacts>,
  patterns: readonly Pattern[],
): WordFacts => {
  const former = /^ex-?(?=\p{L}{4})/u.exec(word)?.[0] ?? '';
  if (former !== '') {
    const part = word.slice(former.length);
    const facts = words.get(part) ?? NO_FACTS;
    if (facts.classes.has('person')) return { ...facts, part };
  }
  for (const entry of wordsOf(inflects === 's' ? 's es' : nounEndings)) {
    const [ending = '', gender = ''] = entry.split(':');
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const facts = words.get(stem) ?? byPattern(stem, patterns);
    if (!facts.classes.has('person') && !facts.classes.has('body')) continue;
    return inflects === 's' ? facts : { ...facts, gender: (gender as Gender) || facts.gender, part: stem };
  }
  return NO_FACTS;
};
