/** The invented pages of this folder with what is right for each. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { FOLD_KINDS } from '../../src/core/model.ts';
import { TO_WRITE } from '../tools/page-scaffold.ts';

const foldSchema = v.strictObject({
  kind: v.picklist(FOLD_KINDS),
  /** First words of what folds, as the reader sees them. */
  starts: v.pipe(v.string(), v.minLength(5)),
  state: v.picklist(['folded', 'reported']),
  /** How many elements fold under the one line. */
  holds: v.number(),
});

const expectationSchema = v.strictObject({
  origin: v.literal('written for this test'),
  /** null: both are right. */
  isArticle: v.nullable(v.boolean()),
  title: v.optional(v.string()),
  byline: v.optional(v.array(v.string())),
  published: v.optional(v.nullable(v.string())),
  truncated: v.optional(v.boolean(), false),
  /** What the page hides or clips, it hides by style sheets: without layout neither folds nor words are looked at. */
  needsLayout: v.optional(v.boolean(), false),
  folds: v.array(foldSchema),
  /** All of the page's quotes in reading order; null where its language promises none. */
  quotes: v.nullable(
    v.array(v.strictObject({ starts: v.pipe(v.string(), v.minLength(5)), speaker: v.nullable(v.string()) })),
  ),
  /** First words of blocks that the article must hold, and hold once. */
  keeps: v.array(v.string()),
  /** Words that the page keeps from its reader: they may stand in nothing that Clean Copy says or makes. */
  never: v.array(v.string()),
});

/** What is right for a page. */
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** One invented page. */
export interface PageFixture {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expectation;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

function readFixture(folder: string, slug: string): PageFixture {
  const read = (name: string) => {
    const text = readFileSync(`${folder}/${slug}/${name}`, 'utf8');
    if (text.includes(TO_WRITE)) throw new Error(`The page ${slug} is not finished: write over every "${TO_WRITE}".`);
    return text;
  };
  return { slug, html: read('page.html'), expected: v.parse(expectationSchema, JSON.parse(read('expected.json'))) };
}

/** Every page by name. A page without its expectation, or with one that is not understood, throws. */
export const readFixtures = (folder = FOLDER): readonly PageFixture[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFixture(folder, name))
    .sort((a, b) => a.slug.localeCompare(b.slug));
