/** Which rules hold for a host. */

/** A reader's rules for one site. */
export interface SiteRule {
  readonly on: boolean;
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

/** Is Clean Copy on for this host? The site's own rule holds before the default. */
export const isOnFor = (choice: SiteChoice, host: string): boolean => {
  const name = siteName(host);
  return Object.hasOwn(choice.sites, name) ? choice.sites[name]!.on : choice.everywhere;
};

/** The same choice with this host switched on or off; a rule that says what the default says is still kept. */
export const switchSite = <C extends SiteChoice>(choice: C, host: string, on: boolean): C => ({
  ...choice,
  sites: { ...choice.sites, [siteName(host)]: { ...choice.sites[siteName(host)], on } },
});

/** The same choice without any rule for this host. */
export const forgetSite = <C extends SiteChoice>(choice: C, host: string): C => ({
  ...choice,
  sites: Object.fromEntries(Object.entries(choice.sites).filter(([name]) => name !== siteName(host))),
});
