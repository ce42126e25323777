/** What a language must tell Clean Copy. Each language is one folder: `offers.ts` for the page, `quotes.ts` for popup and command line. */

/** Sentences that prove a row: it must fire on every one of `matches` and on none of `leaves`. */
export interface Examples {
  readonly matches: readonly string[];
  readonly leaves?: readonly string[];
}

/**
 * Examples as a row carries them. Rows write `__EXAMPLES__ && examples(…)`: builds set the name to false, and the
 * minifier then drops the sentences.
 */
export type RowExamples = Examples | false;

/** Examples of a row. */
export const examples = (matches: readonly string[], leaves: readonly string[] = []): Examples => ({ matches, leaves });
