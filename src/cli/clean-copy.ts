/** The command line: saved pages in, cleaned articles and their quotes out. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import project from '../../package.json' with { type: 'json' };
import { quotesToCsv } from '../core/export/csv.ts';
import { quotesToJson, toJson } from '../core/export/json.ts';
import { quotesToMarkdown, toMarkdown } from '../core/export/markdown.ts';
import { quotesToText, toText } from '../core/export/text.ts';
import { quotesOf } from '../core/quotes/quotes-of.ts';
import { readArticle } from './read-article.ts';
import { readOptions, type Options } from './read-options.ts';
import { USAGE } from './usage.ts';
import { whyNotHtml } from './why-not-html.ts';

/** What the command line reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  /** Writes a sentence where it does not mix with the articles. */
  readonly complain: (sentence: string) => void;
  /** Says what is being read, in place of what it said before; '' when nothing is. Left out where nobody looks. */
  readonly progress?: (line: string) => void;
}

/** How a run ends, for scripts. */
const EXIT = { ok: 0, failed: 1, wrongUse: 2 } as const;

const WRITERS = {
  markdown: { all: toMarkdown, quotes: quotesToMarkdown, title: (file: string) => `<!-- ${file} -->\n\n` },
  text: { all: toText, quotes: quotesToText, title: (file: string) => `==> ${file} <==\n\n` },
  json: { all: toJson, quotes: quotesToJson, title: () => '' },
  csv: { all: quotesToCsv, quotes: quotesToCsv, title: () => '' },
} as const;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file of this name: check its path.',
  EISDIR: 'This is a folder: name the files in it.',
  EACCES: 'You may not read this file: change its permissions first.',
};

/** A fault of the input: its message is all there is to say. */
class WrongInput extends Error {}

const reasonOf = (error: unknown): string => {
  if (error instanceof WrongInput) return error.message;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `It could not be read: ${message}`;
};

/** The page's article as asked for; throws what goes wrong in reading it. */
async function cleaned(file: string, options: Options, input: Terminal['input']): Promise<string> {
  const bytes = file === '-' ? await buffer(input) : await readFile(file);
  const fault = whyNotHtml(bytes);
  if (fault !== undefined) throw new WrongInput(fault);
  const article = readArticle(bytes, options);
  if (!article) throw new WrongInput('No article was found on this page. Try --any-page if you see one.');
  const { all, quotes } = WRITERS[options.format];
  return (options.quotesOnly ? quotes : all)(article, quotesOf(article));
}

async function cleanFiles(options: Options, { input, print, complain, progress }: Terminal): Promise<number> {
  const { files, format } = options;
  let code: number = EXIT.ok;
  let printed = 0;
  for (const [i, file] of files.entries()) {
    const name = file === '-' ? 'standard input' : file;
    if (files.length > 1) progress?.(`Reading ${i + 1} of ${files.length}: ${name}`);
    try {
      const text = await cleaned(file, options, input);
      print(files.length > 1 ? `${printed++ ? '\n' : ''}${WRITERS[format].title(name)}${text}` : text);
    } catch (error) {
      complain(`${name}: ${reasonOf(error)}`);
      code = EXIT.failed;
    }
  }
  progress?.('');
  return code;
}

/** Does what the words ask for; answers with the exit code. */
export async function cleanCopy(words: readonly string[], terminal: Terminal): Promise<number> {
  const understood = readOptions(words);
  if ('wrong' in understood) {
    terminal.complain(`${understood.wrong}\n"clean-copy --help" says how it is used.`);
    return EXIT.wrongUse;
  }
  if ('options' in understood) return cleanFiles(understood.options, terminal);
  terminal.print(understood.ask === 'help' ? USAGE : `${project.version}\n`);
  return EXIT.ok;
}
