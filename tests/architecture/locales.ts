/** The interface's languages as data. Every guard takes them and gives a sentence for each fault. */
import { readdirSync, readFileSync } from 'node:fs';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A language of the interface. */
export interface Locale {
  readonly code: string;
  readonly messages: Readonly<Record<string, Message>>;
}

const FOLDER = 'src/static/_locales';

/** Every language of the interface. */
export const readLocales = (): readonly Locale[] =>
  readdirSync(FOLDER).map((code) => ({
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

const form = ({ placeholders = {} }: Message): string =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name.toLowerCase()}=${content}`)
    .sort()
    .join(' ');

/** Messages whose placeholders differ from those of the first language. */
export const differingPlaceholders = ([first, ...others]: readonly Locale[]): readonly string[] =>
  others.flatMap(({ code, messages }) =>
    Object.entries(messages)
      .filter(([key, message]) => {
        const model = first?.messages[key];
        return model !== undefined && form(model) !== form(message);
      })
      .map(([key]) => `${code} has other placeholders in ${key} than ${first?.code}.`),
  );

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
