/** Settings as a file: written whole, and read only if every part of it is sound. */
import * as v from 'valibot';
import { KINDS, type Kind } from '../../core/model.ts';
import { siteName } from '../../core/site-rules.ts';
import type { Settings } from '../settings.ts';
import { STUB_LOOKS } from '../settings-shape.ts';
import { readJsonLines, type JsonPath } from './json-lines.ts';

/** Version of the file's form; a file of a later one is not read. */
const VERSION = 1;

const kindsSchema = v.strictObject(
  Object.fromEntries(KINDS.map((kind) => [kind, v.optional(v.boolean(), true)])) as Record<
    Kind,
    v.OptionalSchema<v.BooleanSchema<undefined>, true>
  >,
);
const hostSchema = v.pipe(
  v.string(),
  v.check((host) => host.length <= 253 && host === siteName(host) && /^[^\s/?#@]+$/u.test(host)),
);
const foldSchema = v.strictObject({
  selector: v.pipe(v.string(), v.nonEmpty()),
  fingerprint: v.string(),
  action: v.picklist(['fold', 'never']),
});
const siteSchema = v.strictObject({
  on: v.optional(v.boolean()),
  kinds: v.optional(
    v.strictObject(
      Object.fromEntries(KINDS.map((kind) => [kind, v.optional(v.boolean())])) as Record<
        Kind,
        v.OptionalSchema<v.BooleanSchema<undefined>, undefined>
      >,
    ),
  ),
  folds: v.optional(v.array(foldSchema)),
});
const fileSchema = v.strictObject({
  cleanCopy: v.literal(VERSION),
  everywhere: v.boolean(),
  kinds: kindsSchema,
  sites: v.record(hostSchema, siteSchema),
  stubLook: v.optional(v.picklist(STUB_LOOKS), 'line'),
  learn: v.optional(v.boolean(), true),
});

/** What of the settings goes into a file: all that the reader has chosen. */
export type FiledSettings = Omit<Settings, 'welcomed'>;

/**
 * What a file holds, or why it is not read: in which line, counted from 1, and which part of it is wrong, as in
 * "sites.example.com.on".
 */
export type SettingsFile =
  | { readonly settings: FiledSettings }
  | { readonly problem: 'import_not_ours' | 'import_newer' }
  | { readonly problem: 'import_not_json'; readonly line: number }
  | { readonly problem: 'import_damaged'; readonly line: number; readonly field: string };

/** The settings as the text of a file. */
export const writeSettingsFile = ({ everywhere, kinds, sites, stubLook, learn }: FiledSettings): string =>
  `${JSON.stringify({ cleanCopy: VERSION, everywhere, kinds, sites, stubLook, learn }, null, 2)}\n`;

const pathOf = ({ path }: v.BaseIssue<unknown>): JsonPath =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** Reads the text of a file. Nothing in it is mended: a file that is wrong anywhere changes nothing. */
export function readSettingsFile(text: string): SettingsFile {
  const read = readJsonLines(text.replace(/^\uFEFF/u, ''));
  if ('faultLine' in read) return { problem: 'import_not_json', line: read.faultLine };
  const { data, lineOf } = read;
  if (typeof data !== 'object' || data === null || !('cleanCopy' in data)) return { problem: 'import_not_ours' };
  if (typeof data.cleanCopy === 'number' && data.cleanCopy > VERSION) return { problem: 'import_newer' };
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const path = pathOf(parsed.issues[0]);
    return { problem: 'import_damaged', line: lineOf(path), field: path.join('.') };
  }
  const { cleanCopy: _, ...settings } = parsed.output;
  return { settings };
}

/** The settings after an import: the file's choices hold, sites that only stand here stay. */
export const mergeSettings = (here: Settings, file: FiledSettings): Settings => ({
  ...here,
  ...file,
  sites: { ...here.sites, ...file.sites },
});
