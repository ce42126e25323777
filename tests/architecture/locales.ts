/** The interface's languages as data. Every guard takes them and gives a sentence for each fault. */
import { readdirSync, readFileSync } from 'node:fs';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A language of the interface. */
export interface Locale {
  readonly code: string;
  readonly messages: Readonly<Record<string, Message>>;
}

const FOLDER = 'src/static/_locales';

/** The language that the others are measured by: the manifest's default. */
const MODEL = 'en';

/** Every language of the interface, the model first. */
export const readLocales = (): readonly Locale[] =>
  [MODEL, ...readdirSync(FOLDER).filter((code) => code !== MODEL)].map((code) => ({
    code,
    messages: JSON.parse(readFileSync(`${FOLDER}/${code}/messages.json`, 'utf8')) as Locale['messages'],
  }));

/** Kinds of finding that a language has no name for. */
export const kindsWithoutName = (kinds: readonly string[], locales: readonly Locale[]): readonly string[] =>
  locales.flatMap(({ code, messages }) =>
    kinds.filter((kind) => !messages[`kind_${kind}`]?.message).map((kind) => `${code} has no message kind_${kind}.`),
  );

/** A plural has the forms of its language, so only its stem is the same everywhere. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '_other');

const keysOf = ({ messages }: Locale): ReadonlySet<string> => new Set(Object.keys(messages).map(stem));

/** Messages that one language has and another has not. */
export const missingMessages = (locales: readonly Locale[]): readonly string[] => {
  const all = new Set(locales.flatMap((locale) => [...keysOf(locale)]));
  return locales.flatMap((locale) =>
    [...all].filter((key) => !keysOf(locale).has(key)).map((key) => `${locale.code} has no message ${key}.`),
  );
};

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Counts by which a language is asked for its plural forms: texts here count words, blocks and sites. */
const COUNTS = Array.from({ length: 1001 }, (_, count) => count);

/** The plural forms for one number alone, as Arabic has one for two: there the number may be left unsaid. */
function formsOfOneNumber(code: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(code);
  const asked = COUNTS.map((count) => rules.select(count));
  return new Set(FORMS.filter((name) => asked.filter((other) => other === name).length === 1));
}

const formOf = (key: string): string => key.slice(key.lastIndexOf('_') + 1);

const form = ({ placeholders = {} }: Message, without: string): string =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name.toLowerCase()}=${content}`)
    .filter((placeholder) => placeholder !== without)
    .sort()
    .join(' ');

/** Messages whose placeholders differ from those of the first language. */
export const differingPlaceholders = ([first, ...others]: readonly Locale[]): readonly string[] =>
  others.flatMap(({ code, messages }) => {
    const ofOne = formsOfOneNumber(code);
    return Object.entries(messages)
      .filter(([key, message]) => {
        const model = first?.messages[key] ?? first?.messages[stem(key)];
        const unsaid = ofOne.has(formOf(key)) ? 'count=$1' : '';
        return model !== undefined && form(model, unsaid) !== form(message, unsaid);
      })
      .map(([key]) => `${code} has other placeholders in ${key} than ${first?.code}.`);
  });

/** Placeholders that a message uses and does not declare, or declares and does not use. */
export const loosePlaceholders = (locales: readonly Locale[]): readonly string[] =>
  locales.flatMap(({ code, messages }) =>
    Object.entries(messages).flatMap(([key, { message, placeholders = {} }]) => {
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase()));
      const declared = new Set(Object.keys(placeholders).map((name) => name.toLowerCase()));
      return [...new Set([...used, ...declared])]
        .filter((name) => used.has(name) !== declared.has(name))
        .map((name) => `${code} names ${name} only once in ${key}.`);
    }),
  );

/** Plural forms that a language needs and has not, or has and does not need. */
export const wrongPlurals = (locales: readonly Locale[]): readonly string[] =>
  locales.flatMap(({ code, messages }) => {
    const rules = new Intl.PluralRules(code);
    const needed = new Set<string>([...COUNTS.map((count) => rules.select(count)), 'other']);
    const stems = Object.keys(messages).flatMap((key) => /^(.*_)other$/.exec(key)?.[1] ?? []);
    return stems.flatMap((begin) =>
      FORMS.filter((name) => needed.has(name) !== `${begin}${name}` in messages).map(
        (name) => `${code}: ${begin}${name} is ${needed.has(name) ? 'missing' : 'no form of this language'}.`,
      ),
    );
  });

/** Longest description that the stores take, in characters. */
const MOST_DESCRIPTION = 132;

/** Languages whose description of the extension the stores would refuse. */
export const longDescriptions = (locales: readonly Locale[]): readonly string[] =>
  locales
    .filter(({ messages }) => (messages['extension_description']?.message.length ?? 0) > MOST_DESCRIPTION)
    .map(({ code }) => `${code}: extension_description has more than ${MOST_DESCRIPTION} characters.`);

/**
 * Messages without the words that they must hold: the name of a button holds what stands on it, so that whoever says what
 * they see presses it. The first language's descriptions tell which: `Must hold the words of “show”.`
 */
export const wordsNotHeld = (locales: readonly Locale[]): readonly string[] =>
  Object.entries(locales[0]?.messages ?? {}).flatMap(([key, { description = '' }]) => {
    const held = /Must hold the words? of “(\w+)”/.exec(description)?.[1];
    return locales.flatMap(({ code, messages }) => {
      const [words, whole] = [messages[held ?? '']?.message, messages[key]?.message];
      const isHeld = words === undefined || whole?.toLowerCase().includes(words.toLowerCase());
      return isHeld ? [] : [`${code}: ${key} does not hold the words of ${held}.`];
    });
  });
