/** What `clean-copy --help` says. */
export const USAGE = `clean-copy [options] FILE.html…

Prints the cleaned article of each saved page and then its quotes: who said what.
FILE may be - for the standard input. Nothing is fetched and no script of the page runs.

  --format FORMAT   markdown (default), json, text, or csv: a table of the quotes
  --quotes          only the quotes
  --url URL         the address the page was saved from; links that are relative lead there.
                    Without it the page's own canonical address is taken, if it names one.
  --any-page        also read pages that do not look like one news article
  --help            these lines
  --version         the version

A saved page has no layout: what its markup hides (hidden, inline styles, closed details, dialogs) is left out,
what only a style sheet hides is not known here. The browser extension knows both.

Several files come one after the other: in Markdown and text under a line with the file's name, in JSON as one
document each, in CSV as one table each. On a terminal a line says which is being read while the output goes elsewhere.

Exit code 0: all was read; 1: a file could not be read or holds no article; 2: wrong use.
`;
