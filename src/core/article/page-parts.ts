/** Parts of a news page beside its article, as publishers' class and id words tell them. Hints: each is weighed against what stands inside. */
import { examples, type RowExamples } from '../languages/language.ts';

/** What a part of the page is for. */
export type Part =
  'comments' | 'related' | 'share' | 'author' | 'date' | 'caption' | 'tags' | 'navigation' | 'notice' | 'media';

/** Class words that stand for a part: names that must and must not tell it are its examples. */
export interface PartRow {
  readonly part: Part;
  /** Blank-separated; a name tells the part when it holds one of them as whole words between dashes. */
  readonly words: string;
  readonly examples: RowExamples;
}

/** The parts, the surest first: the first that matches holds. Words: what content management systems and their themes call these parts. */
export const PART_ROWS: readonly PartRow[] = [
  {
    part: 'comments',
    words:
      'comment comments commentlist disqus discussion respond replies kommentar kommentare commentaires comentarios reactions livefyre viafoura',
    examples:
      __EXAMPLES__ &&
      examples(['comments', 'article-commentSection', 'disqus_thread'], ['commented-article', 'commentator']),
  },
  {
    part: 'related',
    words:
      'related relateds recommend recommended recommendations recirc recirculation read-more readmore read-next read-also more-news more-stories more-articles more-on more-from also-read see-also you-may-like you-might-also-like most-read most-popular most-viewed popular trending latest top-stories teaser teasers similar suggested outbrain taboola next-article next-story prev-article previous-post further-reading weiterlesen mehr-zum-thema lire-aussi a-lire leggi-anche lee-tambien relacionadas relacionados correlati verwandte onward linklist link-list upnext up-next promo promos post-navigation',
    examples:
      __EXAMPLES__ &&
      examples(['related-articles', 'mostRead', 'c-teaser', 'story__readMore'], ['unrelatedness', 'articles']),
  },
  {
    part: 'share',
    words:
      'share shares sharing sharebar sharetools sharebuttons sharethis sharedaddy social socials addthis follow-us sns bookmark print-button tools toolbar article-tools actions like-button whatsapp copy-link',
    examples: __EXAMPLES__ && examples(['share-bar', 'socialLinks', 'article-tools'], ['shareholders', 'antisocial']),
  },
  {
    part: 'author',
    words:
      'byline bylines author authors writer reporter contributor contributors autor autoren autores auteur auteurs autore firma signature bio biography author-bio about-the-author profile-card',
    examples:
      __EXAMPLES__ && examples(['byline', 'article__author-name', 'aboutTheAuthor'], ['authority', 'autorickshaw']),
  },
  {
    part: 'date',
    words:
      'date dates datetime timestamp time-stamp pubdate published publish-date publish-time posted-on updated update-time last-updated datum fecha reading-time readtime read-time post-meta article-meta entry-meta story-meta metadata dateline',
    examples:
      __EXAMPLES__ && examples(['publishDate', 'article-timestamp', 'article-meta'], ['candidate', 'consolidated']),
  },
  {
    part: 'caption',
    words:
      'caption captions figcaption photo-credit photo-caption photo-info image-credit image-text image-description image-copyright image-source image-legend credit credits copyright legend legende bildunterschrift bildtext pie-foto pie-de-foto didascalia fotocredit bildquelle',
    examples:
      __EXAMPLES__ && examples(['wp-caption-text', 'image__credit', 'photoCaption'], ['recaptioned', 'accredited']),
  },
  {
    part: 'tags',
    words:
      'tag tags taglist topic topics keywords hashtags schlagworte themen temas etiquetas filed-under tagged breadcrumb breadcrumbs kicker eyebrow rubrik catchline overline dachzeile',
    examples:
      __EXAMPLES__ && examples(['taglist', 'articleTopics', 'breadcrumb'], ['stage', 'heritage', 'post tag-elections']),
  },
  {
    part: 'navigation',
    words:
      'nav navbar navigation menu menus pagination pager paging sidebar side-bar sidenav rail right-column skip-link site-header site-footer global-header global-footer page-header page-footer masthead footer toc table-of-contents search-form login widget widgets widget-area breaking-news ticker newsticker weather back-to-top',
    examples: __EXAMPLES__ && examples(['sidebar', 'main-nav', 'table-of-contents'], ['navy', 'widgetless']),
  },
  {
    part: 'notice',
    words:
      'cookie cookies consent gdpr onetrust browser-warning browser-upgrade outdated-browser older-browser browsehappy disclaimer legal terms policy modal popup overlay toast tooltip print error-message license licence subscribe subscription newsletter paywall-offer paywall-message sign-up signup registration trust-project standards report-error feedback survey advert advertisement advertising ad ads ad-slot sponsor sponsored werbung anzeige publicidad publicite affiliate',
    examples:
      __EXAMPLES__ &&
      examples(['cookie-banner', 'outdatedBrowser', 'newsletter', 'ad-slot'], ['policymakers', 'printed', 'adaptive']),
  },
  {
    part: 'media',
    words:
      'gallery galleries slideshow slider carousel slide lightbox video-player player audio podcast embed embeds twitter tweet instagram facebook-post youtube infogram datawrapper chart graphic quiz poll interactive listen',
    examples: __EXAMPLES__ && examples(['photo-gallery', 'videoPlayer', 'twitter-tweet'], ['playerless', 'charter']),
  },
];

/** No name has more words than this between dashes. */
const MAX_NAME = 4;

/** Rank of the part that each name tells, and the words with which names of several words begin. */
interface Names {
  readonly ranks: ReadonlyMap<string, number>;
  readonly begins: ReadonlySet<string>;
}

let names: Names | undefined;

function fileNames(): Names {
  const ranks = new Map<string, number>();
  const begins = new Set<string>();
  PART_ROWS.forEach(({ words }, rank) => {
    for (const name of words.split(' ')) {
      if (!ranks.has(name)) ranks.set(name, rank);
      const dash = name.indexOf('-');
      if (dash > 0) begins.add(name.slice(0, dash));
    }
  });
  return { ranks, begins };
}

/** Classes by which WordPress names an article's categories and tags on the article itself (its post_class). */
const FILED_UNDER = /(?:^|\s)(?:category|tag|location|format)-\S+/g;
const MAY_FILE = /(?:gory|tag|tion|mat)-/;

const BLANKS = /\s+/;

/** Class and id words in lower case, with camel case and underscores as dashes. */
const foldWords = (words: string): string =>
  (MAY_FILE.test(words) ? words.replace(FILED_UNDER, ' ') : words)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d\s]+/g, '-');

/** Rank of the surest part that one class tells. */
function rankOf(name: string, { ranks, begins }: Names): number {
  const words = name.split('-');
  let best = Infinity;
  for (let from = 0; from < words.length; from++) {
    let told = words[from]!;
    best = Math.min(best, ranks.get(told) ?? Infinity);
    if (!begins.has(told)) continue;
    for (let to = from + 1; to < words.length && to < from + MAX_NAME; to++) {
      told += `-${words[to]!}`;
      best = Math.min(best, ranks.get(told) ?? Infinity);
    }
  }
  return best;
}

/** The part that class and id words tell, if any. */
export function partOf(words: string): Part | undefined {
  if (words === '') return undefined;
  names ??= fileNames();
  let best = Infinity;
  for (const name of foldWords(words).split(BLANKS)) best = Math.min(best, rankOf(name, names));
  return PART_ROWS[best]?.part;
}
