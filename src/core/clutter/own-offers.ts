/** Whose offer a link leads to: news links to the offers of others, the page's own offers stay with its publisher. */
import type { Facts } from '../model.ts';

/** Sites on which publishers keep what they offer themselves: members, payments, letters, apps, channels. */
const PLATFORMS =
  /(?:^|\.)(?:steadyhq|steady|patreon|paypal|donorbox|ko-fi|buymeacoffee|liberapay|fundraiseup|givebutter|stripe|mailchi|list-manage|mailchimp|substack|beehiiv|tinyletter|revue|brevo|sendinblue|typeform|google|apple|spotify|huawei|whatsapp|telegram|t|wa|signal|facebook|instagram|twitter|x|threads|youtube|tiktok|linkedin|bsky|piano|tinypass|zephr|onelink|page)\.[a-z]{2,4}$/;
/** News links to anybody's apps and podcasts: such a link says something only beside words for it. */
const ANYBODYS = /apple\.com|play\.google|appgallery|spotify/;
/** Labels of a host that are no name of their own. */
const NO_NAME = new Set('www amp mobile news co com org net gov edu ac or ne go'.split(' '));
/** A site's name is no shorter than this, in characters, to be looked for in other addresses. */
const MIN_NAME = 3;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** The part of a host that one owner has: two labels, three where the second is no name. */
function domainOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(NO_NAME.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** The label of a host by which people know the site. */
const nameOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .filter((label) => !NO_NAME.has(label))
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');

/** Does the link lead to something that anybody may offer: an app, a podcast? */
export const isAnybodys = (href: string): boolean => ANYBODYS.test(href.toLowerCase());

/**
 * Which links of a page lead to somebody else: another publisher, a charity, a shop. What those offer is none of the
 * page's own. A copy of a page is known by the address it names itself. Where no address is known, no link leads away.
 */
export function awayFrom({ url, meta }: Facts): (href: string) => boolean {
  const hosts = [url, meta['og:url'] ?? ''].map(hostOf).filter((host) => host !== '');
  const domains = new Set(hosts.map(domainOf));
  const names = hosts.map(nameOf).filter(({ length }) => length >= MIN_NAME);
  const known = new Map<string, boolean>();
  const isElsewhere = (target: string): boolean =>
    target !== '' && !domains.has(domainOf(target)) && !PLATFORMS.test(target);
  return (href) => {
    if (hosts.length === 0) return false;
    const target = hostOf(href);
    let away = known.get(target);
    if (away === undefined) known.set(target, (away = isElsewhere(target)));
    if (!away) return false;
    const written = href.toLowerCase();
    return !names.some((name) => written.includes(name));
  };
}
