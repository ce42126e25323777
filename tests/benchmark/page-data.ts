/** A document as the core sees it, for the world inside a browser in which it is read. */
import { layoutSight } from '../../src/page/visible-text.ts';
import { readPage } from '../../src/page/read-page.ts';

/** The page as JSON. */
export const pageData = (): string => {
  document.body?.getBoundingClientRect();
  return JSON.stringify(readPage(document, layoutSight(document)).page);
};
