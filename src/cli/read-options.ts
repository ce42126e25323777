/** The words after `clean-copy`, understood or refused. */
import { parseArgs } from 'node:util';

/** The formats of the command line, the first without being asked. */
const FORMATS = ['markdown', 'json', 'text', 'csv'] as const;

/** What was asked for. */
export interface Options {
  readonly files: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly url: string | undefined;
  readonly quotesOnly: boolean;
  readonly anyPage: boolean;
}

/** Options, or a question about the program itself, or a sentence about what is wrong. */
export type Understood =
  { readonly options: Options } | { readonly ask: 'help' | 'version' } | { readonly wrong: string };

const OPTIONS = {
  format: { type: 'string' },
  url: { type: 'string' },
  quotes: { type: 'boolean' },
  'any-page': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

/** Reads the words as options and files. */
export function readOptions(words: readonly string[]): Understood {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice for file names that begin with a dash.
    return { wrong: `${(error as Error).message.split('. ')[0]}.` };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { ask: 'help' };
  if (values.version) return { ask: 'version' };
  const format = FORMATS.find((name) => name === (values.format ?? FORMATS[0]));
  if (!format) return { wrong: `There is no format "${values.format}": choose ${FORMATS.join(', ')}.` };
  if (values.url !== undefined && !isWebAddress(values.url))
    return { wrong: `"${values.url}" is no web address: --url wants one like https://news.example/story.` };
  if (files.length === 0) return { wrong: 'Name at least one HTML file, or - for the standard input.' };
  if (files.filter((file) => file === '-').length > 1)
    return { wrong: 'The standard input (-) can be read only once: name it once.' };
  const [quotesOnly, anyPage] = [values.quotes ?? false, values['any-page'] ?? false];
  return { options: { files, format, url: values.url, quotesOnly, anyPage } };
}
