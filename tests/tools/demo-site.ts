/** The invented news site that `npm start` shows: the demo, and a front page that leads to every other page. */
import type { PageSite } from '../browser/page-site.ts';
import { readFixtures } from '../pages/fixtures.ts';

/** The page that shows a newsletter box, a repeated lead and a subscription offer. */
export const DEMO = 'harbour-lead-repeat';

/** Where the site is, as a newcomer sees it. */
export const HERE = '127.0.0.1';

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/u.exec(html)?.[1]?.trim() ?? '';

/** A page whose name says what it is for is told by that name too, since many share one title. */
const linkTo = ({ slug, html }: { slug: string; html: string }): string =>
  `<li><a href="/${slug}">${titleOf(html) || slug}</a> <small>${slug.replaceAll('-', ' ')}</small></li>`;

/** The front page: a list of links, the demo first. */
export function frontPage(): string {
  const pages = readFixtures();
  const sorted = [...pages.filter(({ slug }) => slug === DEMO), ...pages.filter(({ slug }) => slug !== DEMO)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Invented news for Clean Copy</title>
<style>
  body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  li { margin-block-end: .4rem; }
  small { opacity: .75; white-space: nowrap; }
</style>
<h1>Invented news for Clean Copy</h1>
<p>Every page here was written to show or to test one thing. The first is the demo.</p>
<ul>
${sorted.map(linkTo).join('\n')}
</ul>
</html>
`;
}

/** Puts the front page where the site begins. */
export const addFrontPage = (site: PageSite): void => site.put('', frontPage());
