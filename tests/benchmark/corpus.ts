/** The pages of a folder: what its manifest lists, under which address each is shown, and its HTML. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of `manifest.json`. */
export interface PageEntry {
  readonly id: string;
  readonly url?: string | null;
  /** Path of the stored page inside the folder, html or html.gz, UTF-8. */
  readonly file: string;
}

const META_REFRESH = /<meta[^>]+http-equiv\s*=\s*["']?refresh[^>]*>/giu;
const HOST_LETTERS = 60;

/** Folder of the measuring material: `CLEAN_COPY_CORPUS`, else `../shared/corpus` beside the clone. */
export const corpusFolder = (): string => resolve(process.env.CLEAN_COPY_CORPUS ?? '../shared/corpus');

/** The page list of a folder; fails with a sentence where there is none. */
export function readManifest(folder: string): readonly PageEntry[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No page list at ${file}. Name a folder with a manifest.json: --pages DIR.`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly PageEntry[];
}

/** A host of its own for a page whose entry has no usable address. */
const placeholder = (id: string): string => {
  const slug = id.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return `https://${slug.slice(0, HOST_LETTERS).replace(/^-|-$/gu, '')}.test/`;
};

/** The https address a page is shown under: its own, without fragment; `https://<id-slug>.test/` where it has none. */
export function pageAddress({ id, url }: PageEntry): string {
  if (!url || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return placeholder(id);
  const address = new URL(url);
  address.protocol = 'https:';
  address.port = '';
  address.hash = '';
  return address.href;
}

/** A page's HTML as served: stored text without meta refresh, so that it stays where it is. */
export function pageHtml(folder: string, { file }: PageEntry): string {
  const stored = readFileSync(join(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(stored) : stored).toString('utf8').replace(META_REFRESH, '');
}
