/** Compiles files as the core is compiled: without the names of a page, a browser or Node. */
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Source } from './sources.ts';

const CONFIG = 'src/core/tsconfig.json';
/** What the core's tsconfig adds by itself. */
const ADDED = 'src/core/url.d.ts';

function coreOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, resolve('src/core')).options;
}

function sentence({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
  return `${file ? relative('', file.fileName) : CONFIG}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

/** What the compiler says of files of the core, of those on the disk and of planted ones. */
export function coreErrors(files: readonly Source[]): readonly string[] {
  const options = coreOptions();
  const texts = new Map(files.map(({ path, text }) => [resolve(path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts.get(name) ?? readFile.call(host, name);
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...texts.keys(), resolve(ADDED)], options, host);
  return [...texts.keys()].flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name))).map(sentence);
}
