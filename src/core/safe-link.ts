/** Which link targets of a page may be followed from our own pages and files. */

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** The target if it leads to the web or to a mail address, else undefined: no script, data or file ever. */
export const safeLink = (href: string | undefined): string | undefined =>
  href !== undefined && URL.canParse(href) && SAFE.has(new URL(href).protocol) ? href : undefined;
