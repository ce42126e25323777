/** Which rules hold for a host. */
import type { Kind } from './model.ts';
import type { Rules } from './reading.ts';

/** A block that the reader has decided on: fold it wherever it stands again, or never fold it. */
export interface FoldRule {
  /** CSS selector of the block within its site's pages. */
  readonly selector: string;
  /** What the block's text was like; the rule holds only where it still is. */
  readonly fingerprint: string;
  readonly action: 'fold' | 'never';
}

/** A reader's rules for one site; what is not said follows the rules for all sites. */
export interface SiteRule {
  readonly on?: boolean | undefined;
  readonly kinds?: Readonly<Partial<Record<Kind, boolean | undefined>>> | undefined;
  readonly folds?: readonly FoldRule[] | undefined;
}

/** What decides whether a site is switched on. */
export interface SiteChoice {
  readonly everywhere: boolean;
  readonly sites: Readonly<Record<string, SiteRule>>;
}

/** The name under which a host's rule is kept: lower case, without "www." or a final dot. */
export const siteName = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^www\./u, '');

/** What the reader has decided for this host; empty where nothing was. */
export const siteRule = ({ sites }: Pick<SiteChoice, 'sites'>, host: string): SiteRule => {
  const name = siteName(host);
  return Object.hasOwn(sites, name) ? sites[name]! : {};
};

/** Is Clean Copy on for this host? The site's own rule holds before the default. */
export const isOnFor = (choice: SiteChoice, host: string): boolean => siteRule(choice, host).on ?? choice.everywhere;

/** Which kinds fold on this host: the choice for all sites, where the site has none of its own. */
export const rulesFor = (choice: Pick<SiteChoice, 'sites'> & { readonly kinds: Rules }, host: string): Rules => {
  const own = siteRule(choice, host).kinds ?? {};
  const merged = Object.entries(choice.kinds).map(([kind, on]) => [kind, own[kind as Kind] ?? on]);
  return Object.fromEntries(merged) as Rules;
};

/** The same choice with this host switched on or off; a rule that says what the default says is still kept. */
export const switchSite = <C extends SiteChoice>(choice: C, host: string, on: boolean): C => ({
  ...choice,
  sites: { ...choice.sites, [siteName(host)]: { ...siteRule(choice, host), on } },
});

/** The same choice with a kind folded or not on this host; what says the same as the choice for all sites is not kept. */
export function chooseKind<C extends SiteChoice & { readonly kinds: Rules }>(
  choice: C,
  host: string,
  kind: Kind,
  on: boolean,
): C {
  const { kinds: own, ...rest } = siteRule(choice, host);
  const { [kind]: _, ...others } = own ?? {};
  const kinds = on === choice.kinds[kind] ? others : { ...others, [kind]: on };
  const rule = Object.keys(kinds).length > 0 ? { ...rest, kinds } : rest;
  return { ...choice, sites: { ...choice.sites, [siteName(host)]: rule } };
}

/** The same choice without any rule for this host. */
export const forgetSite = <C extends SiteChoice>(choice: C, host: string): C => ({
  ...choice,
  sites: Object.fromEntries(Object.entries(choice.sites).filter(([name]) => name !== siteName(host))),
});
