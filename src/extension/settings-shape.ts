/** The shape of the reader's settings, their defaults, and how damaged ones are mended. */
import * as v from 'valibot';
import { KINDS, type Kind } from '../core/model.ts';
import type { FoldRule } from '../core/site-rules.ts';

/** How much of a fold shows on the page: the whole line, a mark to press, or nothing until the popup is asked. */
export const STUB_LOOKS = ['line', 'mark', 'nothing'] as const;

/** One schema for every kind. */
const eachKind = <S>(schema: S) => Object.fromEntries(KINDS.map((kind) => [kind, schema])) as Record<Kind, S>;

const kindsSchema = v.object(eachKind(v.fallback(v.boolean(), true)));

const foldSchema = v.object({
  selector: v.pipe(v.string(), v.nonEmpty()),
  fingerprint: v.string(),
  action: v.picklist(['fold', 'never']),
});

/** A list of which every damaged row is left out. */
const foldsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((rows): readonly FoldRule[] =>
    rows.flatMap((row) => {
      const read = v.safeParse(foldSchema, row);
      return read.success ? [read.output] : [];
    }),
  ),
);

const mendedFlag = v.fallback(v.optional(v.boolean()), undefined);
const siteSchema = v.object({
  on: v.optional(mendedFlag),
  kinds: v.optional(v.fallback(v.optional(v.object(eachKind(v.optional(mendedFlag)))), undefined)),
  folds: v.optional(v.fallback(v.optional(foldsSchema), undefined)),
});

const settingsSchema = v.object({
  /** Where Clean Copy works before a site has a rule of its own. */
  everywhere: v.fallback(v.boolean(), true),
  kinds: v.fallback(kindsSchema, () => v.parse(kindsSchema, {})),
  /** Rules by site, named as `siteName` does it. */
  sites: v.fallback(v.record(v.string(), v.fallback(siteSchema, {})), {}),
  stubLook: v.fallback(v.picklist(STUB_LOOKS), 'line'),
  /** Is what folded on a site to be known at the next visit, so that it does not show for a moment? */
  learn: v.fallback(v.boolean(), true),
  /** Has the reader seen the page that opens after installing? */
  welcomed: v.fallback(v.boolean(), false),
});

/** All that the reader has chosen. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings out of anything that was stored: what is damaged takes its default, what is sound stays. */
export const readSettings = (stored: unknown): Settings => {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isObject ? stored : {});
};
