/** Mozilla's Readability as `--peers` runs it. */
import { Readability } from '@mozilla/readability';

/** The article's HTML, '' where it finds none. */
export const readClone = (clone: Document): string => new Readability(clone).parse()?.content ?? '';
