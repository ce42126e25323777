/** Whether a row keeps the promises of its examples. */
import type { RowExamples } from '../../src/core/languages/language.ts';

/** What a row finds in a text. */
export type Cited = (text: string) => readonly string[];

/** Sentences for the examples in which a row finds nothing, for those in which it finds what it should leave, and for a row without any. */
export function missedExamples(examples: RowExamples, cited: Cited): readonly string[] {
  if (!examples) return ['It has no examples.'];
  const { matches, leaves = [] } = examples;
  return [
    ...matches.filter((text) => cited(text).length === 0).map((text) => `It finds nothing in “${text}”.`),
    ...leaves.filter((text) => cited(text).length > 0).map((text) => `It should leave “${text}” alone.`),
  ];
}
