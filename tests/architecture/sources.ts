/** The project's own sources as data, so that a guard can be shown a planted file as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file by its path from the top of the project, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of a folder. */
export const readSources = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map(({ parentPath, name }) => posix.join(parentPath.replaceAll('\\', '/'), name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Something a file imports: another file of the project by its path, or a package by its name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

/** All imports of a file: of values and of types, exported on, and made while running. */
export const importsOf = ({ path, text }: Source): readonly Import[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const isPackage = !fileName.startsWith('.');
    return { from: path, to: isPackage ? fileName : posix.join(posix.dirname(path), fileName), isPackage };
  });

/** Compiler directives of a file that bring in types it does not import. */
export const typeDirectivesOf = ({ text }: Source): readonly string[] => {
  const info = ts.preProcessFile(text, true, true);
  return [...info.libReferenceDirectives, ...info.typeReferenceDirectives, ...info.referencedFiles].map(
    ({ fileName }) => fileName,
  );
};
