/** Builds of the extension that speak other words than those to be shipped: the tests' browsers are English. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPageAccess } from './launch.ts';

/** What a file of messages holds of each. */
interface Message {
  readonly message: string;
  readonly placeholders?: object;
}

/** A file of messages. */
export type Messages = Readonly<Record<string, Message>>;

/** Messages that are no words. */
const NO_WORDS = new Set(['interface_language', 'interface_direction']);
/** How much longer German or Finnish can be than English. */
const LONGER = 1.4;

/** A word with its vowels doubled, and its last letter repeated until it is long enough. */
function longerWord(word: string): string {
  const doubled = word.replace(/[aeiou]/giu, '$&$&');
  return doubled.padEnd(Math.ceil(word.length * LONGER), word.at(-1));
}

/** The pseudo-locale: each text about 40 % longer than in English, readable still, its placeholders as they were. */
export const lengthened = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      const longer = message.message.replace(/\$\w+\$|\p{L}+/gu, (part) =>
        part.startsWith('$') ? part : longerWord(part),
      );
      return [key, NO_WORDS.has(key) ? message : { ...message, message: longer }];
    }),
  );

const readMessages = async (path: string): Promise<Messages> => JSON.parse(await readFile(path, 'utf8')) as Messages;

/** A copy of the build, with access to every page, whose English words are made anew from the messages of a language. */
export async function withWords(
  browser: 'chrome' | 'firefox',
  { language = 'en', change = (messages: Messages) => messages },
): Promise<string> {
  const folder = await withPageAccess(browser);
  const words = change(await readMessages(join(folder, '_locales', language, 'messages.json')));
  await writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(words));
  return folder;
}
