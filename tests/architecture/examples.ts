/** Whether a row of a language keeps the promises of its examples. */
import type { Examples } from '../../src/core/languages/language.ts';

/** What a row finds in a text. */
export type Cited = (text: string) => readonly string[];

/** Sentences for the examples in which a row finds nothing, and for those in which it finds what it should leave. */
export const missedExamples = ({ matches, leaves = [] }: Examples, cited: Cited): readonly string[] => [
  ...matches.filter((text) => cited(text).length === 0).map((text) => `It finds nothing in “${text}”.`),
  ...leaves.filter((text) => cited(text).length > 0).map((text) => `It should leave “${text}” alone.`),
];
