/** Defuddle as `--peers` runs it, without its requests to the network. */
import Defuddle from 'defuddle';

/** The article's HTML, '' where it finds none. */
export const readClone = (clone: Document): string =>
  new Defuddle(clone, { url: document.URL, useAsync: false }).parse().content;
