/** A new page for tests/pages: invented news to write over, and an expectation that fails until it is written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the new expectation and in the new page where words belong; no test passes while it does. */
export const TO_WRITE = 'TO WRITE';

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TO_WRITE}: a headline | Invented Gazette</title>
<meta property="og:site_name" content="Invented Gazette">
<meta property="og:type" content="article">
<style>
  body { margin: 0 auto; max-width: 640px; padding: 24px; font: 18px/27px Georgia, serif; }
  .box { border: 1px solid #999; padding: 16px; }
</style>
</head>
<body>
  <header><a href="/">Invented Gazette</a></header>
  <article>
    <h1>${TO_WRITE}: a headline</h1>
    <p class="byline">By Ada Inventor</p>
    <p>${TO_WRITE}: at least three paragraphs of two sentences. Invent them; never copy a publisher's text.</p>
    <div class="box"><p>${TO_WRITE}: the box that this page is about, in the markup that you saw.</p></div>
    <p>${TO_WRITE}</p>
  </article>
</body>
</html>
`;

/** Every field of an expectation, in the order that the other pages have. */
const EXPECTED = {
  origin: 'written for this test',
  isArticle: true,
  title: TO_WRITE,
  byline: [TO_WRITE],
  published: null,
  folds: [{ kind: 'newsletter', starts: TO_WRITE, state: 'folded', holds: 1 }],
  quotes: [{ starts: TO_WRITE, speaker: TO_WRITE }],
  keeps: [TO_WRITE],
  never: [],
};

/** Writes the two files into a folder of this name; gives their paths. Never touches a page that is there. */
export function scaffoldPage(pages: string, slug: string | undefined): readonly string[] {
  if (slug === undefined)
    throw new Error('Name the page after what it shows: npm run new:page -- meter-below-the-lead');
  if (!SLUG.test(slug)) throw new Error(`"${slug}" must be small letters and hyphens, like meter-below-the-lead.`);
  const folder = join(pages, slug);
  if (existsSync(folder)) throw new Error(`There is a page ${slug} already: choose another name.`);
  mkdirSync(folder, { recursive: true });
  const files = { 'page.html': PAGE, 'expected.json': `${JSON.stringify(EXPECTED, null, 2)}\n` };
  return Object.entries(files).map(([name, words]) => {
    writeFileSync(join(folder, name), words);
    return join(folder, name);
  });
}
