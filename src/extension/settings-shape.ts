/**
 * The shape of the reader's settings, their defaults, and how damaged ones are mended. Written out here, because this
 * runs in every page twice and the library that reads settings files would be the larger part of what it needs.
 */
import { KINDS, type Kind } from '../core/model.ts';
import type { FoldRule, SiteRule } from '../core/site-rules.ts';

/** How much of a fold shows on the page: the whole line, a mark to press, or nothing until the popup is asked. */
export const STUB_LOOKS = ['line', 'mark', 'nothing'] as const;

/** All that the reader has chosen. */
export interface Settings {
  /** Where Clean Copy works before a site has a rule of its own. */
  readonly everywhere: boolean;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Rules by site, named as `siteName` does it. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly stubLook: (typeof STUB_LOOKS)[number];
  /** Is what folded on a site to be known at the next visit, so that it does not show for a moment? */
  readonly learn: boolean;
  /** Has the reader seen the page that opens after installing? */
  readonly welcomed: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asRecord = (value: unknown): Stored => (isRecord(value) ? value : {});
const asFlag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

/** The kinds that are said to fold or not. */
const kindsSaid = (stored: Stored): Partial<Record<Kind, boolean>> =>
  Object.fromEntries(KINDS.flatMap((kind) => (typeof stored[kind] === 'boolean' ? [[kind, stored[kind]]] : [])));

/** One row of a site's rules, without what does not belong to it; none where it is damaged. */
function foldRuleIn(row: unknown): readonly FoldRule[] {
  const { selector, fingerprint, action } = asRecord(row);
  const isSound =
    typeof selector === 'string' &&
    selector !== '' &&
    typeof fingerprint === 'string' &&
    (action === 'fold' || action === 'never');
  return isSound ? [{ selector, fingerprint, action }] : [];
}

const siteRuleIn = (stored: unknown): SiteRule => {
  const { on, kinds, folds } = asRecord(stored);
  return {
    ...(typeof on === 'boolean' && { on }),
    ...(isRecord(kinds) && { kinds: kindsSaid(kinds) }),
    ...(Array.isArray(folds) && { folds: folds.flatMap(foldRuleIn) }),
  };
};

/** Settings out of anything that was stored: what is damaged takes its default, what is sound stays. */
export function readSettings(stored: unknown): Settings {
  const { everywhere, kinds, sites, stubLook, learn, welcomed } = asRecord(stored);
  const all = Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>;
  return {
    everywhere: asFlag(everywhere, true),
    kinds: { ...all, ...kindsSaid(asRecord(kinds)) },
    sites: Object.fromEntries(Object.entries(asRecord(sites)).map(([name, rule]) => [name, siteRuleIn(rule)])),
    stubLook: STUB_LOOKS.find((look) => look === stubLook) ?? 'line',
    learn: asFlag(learn, true),
    welcomed: asFlag(welcomed, false),
  };
}
