/** Word lists as patterns, for languages written as a stream or with particles. */
import type { StreamRules } from '../languages/quote-language.ts';
import { wordsOf } from './word-list.ts';

/** What a sentence says of its quotation. `phrase` is '' where the subject is left out. */
export interface StreamAttribution {
  readonly cue: string;
  readonly phrase: string;
  /** 0 to 1 */
  readonly strength: number;
}

/** Whom a noun phrase means; `named` is false for a mere description. */
export interface StreamName {
  readonly name: string;
  readonly role: string;
  readonly named: boolean;
  /** 0 to 1: how sure it is that someone who can speak is meant, and who. */
  readonly sure: number;
}

/** Reads noun phrases of one article, each in its block. Undefined where a phrase is neither a name nor a description. */
export type StreamReader = (phrase: string, block: number) => StreamName | undefined;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One of the words, longest first, so that "副大統領" wins over "大統領"; `_` is a blank. */
export const anyOf = (list: string): string => {
  const known = joined.get(list);
  if (known !== undefined) return known;
  const made = alternatives(list);
  joined.set(list, made);
  return made;
};

const joined = new Map<string, string>();

const alternatives = (list: string): string =>
  [...wordsOf(list)]
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word.replaceAll('_', ' ')))
    .join('|');

/** Is the word the name of a body? */
export const isBody = (word: string, rules: StreamRules): boolean =>
  wordsOf(rules.bodies).some((end) => word.endsWith(end) && word.length > end.length);

const compiled = new Map<string, RegExp>();

/** A pattern, made once. */
export const pattern = (source: string, flags = 'u'): RegExp => {
  const key = `${flags} ${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  compiled.set(key, made);
  return made;
};
