/** What the popup calls for quotes, as one script for the extension's own origin. */
export { quotesOf } from '../../src/core/quotes/quotes-of.ts';
