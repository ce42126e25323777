/** What a page's head says of each of its several articles: most of it was written for the first one. */
import type { Facts, LinkedData, Page } from '../model.ts';
import type { ArticlePlace } from './find-articles.ts';
import { isSameTitle } from './title.ts';

/** The facts that hold for one of several articles. */
export interface OwnFacts {
  readonly facts: Facts;
  /** The article's own address; that of the page where none is known. */
  readonly url: string;
}

/** Meta elements that speak of the site, whichever article it shows. */
const OF_SITE = new Set(['og:site_name', 'og:type', 'og:locale', 'content-language', 'dc.language']);

/** Of a node that describes another article only this holds: who publishes, and in which language. */
const withoutArticle = ({ publisher, language }: LinkedData): LinkedData => ({
  types: [],
  headline: '',
  authors: [],
  published: '',
  modified: '',
  section: '',
  publisher,
  language,
  free: undefined,
  textSelectors: [],
});

const saidIn = ({ boxes, blocks }: Page, box: number): string =>
  blocks
    .slice(boxes[box]!.firstBlock, boxes[box]!.endBlock)
    .map(({ text }) => text)
    .join(' ');

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** Where the headline leads, if to another page of the site. */
function linkOf({ boxes, blocks, facts }: Page, headline: number): string | undefined {
  const { firstBlock, endBlock, end } = boxes[headline]!;
  const inMarks = blocks.slice(firstBlock, endBlock).flatMap(({ marks }) => marks.map(({ href }) => href));
  const inBoxes = boxes.slice(headline, end).map(({ href }) => href);
  return [...inMarks, ...inBoxes].find((href) => href !== undefined && originOf(href) === originOf(facts.url));
}

/** The facts for each of the articles, in their order. */
export function factsOfArticles(page: Page, places: readonly ArticlePlace[]): readonly OwnFacts[] {
  const { facts } = page;
  const { meta, linkedData, documentTitle } = facts;
  const titles = places.map(({ headline }) => saidIn(page, headline));
  const ownerOf = (title: string | undefined): number =>
    title ? titles.findIndex((own) => isSameTitle(own, title)) : -1;
  const named = ownerOf(documentTitle);
  /** The article that the head was written for; a head without a title for it was written for the first. */
  const owner = meta['og:title'] ? ownerOf(meta['og:title']) : 0;
  const ofSite = Object.fromEntries(Object.entries(meta).filter(([name]) => OF_SITE.has(name)));

  return places.map(({ headline }, i) => {
    const inHead = i === owner && /^https?:/u.test(meta['og:url'] ?? '') ? meta['og:url'] : undefined;
    const own = inHead ?? (i === named ? facts.url : undefined) ?? linkOf(page, headline);
    return {
      url: own ?? facts.url,
      facts: {
        ...facts,
        // A date in the address of another article is not this one's.
        url: own ?? originOf(facts.url),
        documentTitle: i === named ? documentTitle : '',
        meta: i === owner ? meta : ofSite,
        linkedData: linkedData.map((node) =>
          node.headline === '' || isSameTitle(titles[i]!, node.headline) ? node : withoutArticle(node),
        ),
      },
    };
  });
}
