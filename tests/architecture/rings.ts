/** Who may know whom. Every guard takes the files and gives a sentence for each fault. */
import { importsOf, type Import, type Source, typeDirectivesOf } from './sources.ts';

interface Ring {
  /** Rings its files may import besides their own. */
  readonly knows: readonly string[];
  /** Packages its files may import. */
  readonly packages: RegExp;
}

/** The rings, the innermost first, and the two hosts around them. */
const RINGS: Readonly<Record<string, Ring>> = {
  core: { knows: [], packages: /^(mdast|mdast-util-to-markdown|papaparse)$/ },
  page: { knows: ['core'], packages: /^(@medv\/finder$|text-fragments-polyfill(\/|$))/ },
  extension: {
    knows: ['core', 'page', 'static'],
    packages: /^(preact(\/hooks)?|valibot|webextension-polyfill|@webext-core\/messaging)$/,
  },
  // The command line tells the version of the project.
  cli: { knows: ['core', 'page', 'package.json'], packages: /^(node:|jsdom$)/ },
};

const ringOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? path;
const allImports = (files: readonly Source[]): readonly Import[] => files.flatMap(importsOf);

/** Imports that run outward, from one host to the other, or out of src. */
export const outwardImports = (files: readonly Source[]): readonly string[] =>
  allImports(files)
    .filter(({ from, to, isPackage }) => {
      const ring = ringOf(from);
      return !isPackage && ringOf(to) !== ring && !RINGS[ring]?.knows.includes(ringOf(to));
    })
    .map(({ from, to }) => `${from} imports ${to}: imports run inward only, and hosts do not know each other.`);

/** Packages that a ring may not know: the browser outside the extension, Node outside the command line. */
export const foreignPackages = (files: readonly Source[]): readonly string[] =>
  allImports(files)
    .filter(({ from, to, isPackage }) => isPackage && !RINGS[ringOf(from)]?.packages.test(to))
    .map(({ from, to }) => `${from} imports ${to}: this package is not for files of src/${ringOf(from)}.`);

/** Types that a file of the core brings in past its tsconfig. */
export const typesBroughtIn = (files: readonly Source[]): readonly string[] =>
  files
    .filter(({ path }) => ringOf(path) === 'core')
    .flatMap((file) => typeDirectivesOf(file).map((name) => `${file.path} brings in the types of ${name}.`));

/** The rooms of the extension that start by themselves. */
const ENTRIES: Readonly<Record<string, string>> = {
  'src/extension/content.iife.ts': 'content',
  'src/extension/early.iife.ts': 'early',
  'src/extension/background.ts': 'background',
};

const entryOf = (path: string): string | undefined =>
  ENTRIES[path] ?? /^src\/extension\/(popup|options|reader|welcome)\//.exec(path)?.[1];

/** Imports of an entry from outside of it: entries meet in messages and settings. */
export const importedEntries = (files: readonly Source[]): readonly string[] =>
  allImports(files)
    .filter(({ from, to, isPackage }) => !isPackage && entryOf(to) !== undefined && entryOf(to) !== entryOf(from))
    .map(({ from, to }) => `${from} imports ${to}: what two entries need stands beside them, in a file of its own.`);

/** Files that import each other, over however many others. Each cycle is told once. */
export function importCycles(files: readonly Source[]): readonly string[] {
  const next = new Map(files.map((file) => [file.path, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push(`${[...trail.slice(at), path].join(' → ')}: these files import each other.`);
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
