/** What a language must tell Clean Copy. Each language is one folder: `offers.ts` for the page, `quotes.ts` for popup and command line. */

/** Sentences that prove a row: it must fire on every one of `matches` and on none of `leaves`. Dropped from builds. */
export interface Examples {
  readonly matches: readonly string[];
  readonly leaves?: readonly string[];
}

/** False in builds: vite replaces the name, and the minifier then drops the examples. */
declare const __EXAMPLES__: boolean;

const NO_EXAMPLES: Examples = { matches: [] };

/** Examples of a row, kept in tests and dropped from builds. */
export const examples = (matches: readonly string[], leaves: readonly string[] = []): Examples =>
  __EXAMPLES__ ? { matches, leaves } : NO_EXAMPLES;
