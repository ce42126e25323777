/** How files are named and how long they get. Every guard takes the files and gives a sentence for each fault. */
import ts from 'typescript';
import type { Source } from './sources.ts';

const MOST_LINES = 250;
const EMPTY_NAMES = /(^|[-/.])(utils?|helpers?|common|misc|managers?|shared|index)([-/.]|$)/i;
const isLanguageRow = (path: string): boolean => /^src\/core\/languages\/[^/]+\//.test(path);

/** Files longer than one reads at a time. Rows of a language may grow. */
export const longFiles = (files: readonly Source[]): readonly string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > MOST_LINES && !isLanguageRow(path))
    .map(({ path, lines }) => `${path} has ${lines} lines, ${MOST_LINES} are allowed: it holds more than one idea.`);

/** Names that say nothing about what a file holds. */
export const emptyNames = (files: readonly Source[]): readonly string[] =>
  files
    .filter(({ path }) => EMPTY_NAMES.test(path.replace(/\.tsx?$/, '')))
    .map(({ path }) => `${path}: name it after the one idea it exports.`);

/** File names in another form than the words of an idea with hyphens between them. */
export const oddNames = (files: readonly Source[]): readonly string[] =>
  files
    .filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.iife|\.d)?\.tsx?$/.test(path.split('/').at(-1) ?? ''))
    .map(({ path }) => `${path}: a file name is lower case with hyphens.`);

const CLOCKS = /^(Date\.now|new Date|Date|Math\.random)$/;

/** What a call asks for, where it asks for something that differs from run to run. */
function clockIn(node: ts.Node, source: ts.SourceFile): string | undefined {
  const isNew = ts.isNewExpression(node);
  if (!isNew && !ts.isCallExpression(node)) return undefined;
  const name = `${isNew ? 'new ' : ''}${node.expression.getText(source)}`;
  const asksNow = name !== 'new Date' || !node.arguments?.length;
  return CLOCKS.test(name) && asksNow ? name : undefined;
}

/** Places where the core asks a clock or chance: the same page must always be read the same way. */
export function clocksInCore(files: readonly Source[]): readonly string[] {
  const faults: string[] = [];
  for (const { path, text } of files.filter((file) => file.path.startsWith('src/core/'))) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
    const visit = (node: ts.Node): void => {
      const clock = clockIn(node, source);
      if (clock) faults.push(`${path} asks ${clock}: the core knows no clock and no chance.`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return faults;
}
