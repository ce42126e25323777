/** Every pattern of the sources, with texts that are made to keep it busy. */
import ts from 'typescript';
import type { Source } from './sources.ts';

/** A pattern and where it stands. */
export interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns that a file writes as literals. */
export function patternsIn({ path, text }: Source): readonly Pattern[] {
  const found: Pattern[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ at: `${path}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Signs and words that patterns of this project take one or many of. */
const PIECES =
  ' |\t|\n|a|A|é|0|9|,|.|;|:|-|–|—|(|)|[|{|"|“|”|«|「|\'|’|/|/*|<!--|<|>|@|#||||$|€|*|_|=|%|人|の|ア|한|ع|א|ह|a |A. |a@|a-|0 |0,|, |A B |Aa |인 |の人|T|<meta |&#|&a'
    .split('|')
    .filter(Boolean);

/** What a pattern says of itself: its own words, and its signs two by two. */
const wordsOf = (source: string): readonly string[] =>
  [...new Set(source.match(/[\p{L}\p{N}]{2,}|[^\p{L}\p{N}\\]/gu) ?? [])].slice(0, 40);

/** Pieces that may keep a pattern busy where they come again and again. */
export const piecesFor = ({ source }: Pattern): readonly string[] => [...new Set([...PIECES, ...wordsOf(source)])];

/** A text of so many characters: one piece again and again, with a beginning and an end that most patterns do not want. */
export const attackOf = (piece: string, length: number): string =>
  `\u0001${piece.repeat(Math.ceil(length / piece.length))}\u0001`;

/** Milliseconds that the pattern needs to be looked for in a text. */
export function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/gu, ''));
  const begin = performance.now();
  text.search(pattern);
  return performance.now() - begin;
}
