/** How often the labels of an article are right: who wrote it, on which day, and whether the page shows all of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letters } from '../../src/core/text.ts';
import type { PageEntry } from './corpus.ts';
import type { Figure } from './figures.ts';
import type { ArticleLine, PageLine } from './page-reading.ts';
import { shareError } from './statistics.ts';

/** What a page's truth says of its labels, in the words of the several sources. */
interface Truth {
  readonly authors?: readonly string[] | string;
  readonly author?: string;
  readonly publishing_date?: string;
  readonly date?: string;
}

/** An entry with the place of its truth; `withheld`: most of its text is not on the page. */
type LabelledEntry = PageEntry & { readonly truth?: string; readonly withheld?: boolean };

const DAY = 'YYYY-MM-DD'.length;

const truthOf = (folder: string, { truth }: LabelledEntry): Truth => {
  const file = truth && join(folder, truth);
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Truth) : {};
};

const authorsIn = ({ authors, author }: Truth): readonly string[] =>
  [authors ?? author ?? []].flat().filter((name) => letters(name) !== '');

const dayIn = ({ publishing_date: published, date }: Truth): string | undefined => (published ?? date)?.slice(0, DAY);

/** Are the same people named, in any order? */
function areSame(names: readonly string[], others: readonly string[]): boolean {
  const [one, two] = [new Set(names.map(letters)), new Set(others.map(letters))];
  return one.size === two.size && [...one].every((name) => two.has(name));
}

/** The share of answers that are right, as a figure; none where nothing was asked. */
function shareOf(name: string, answers: readonly boolean[]): readonly Figure[] {
  const value = answers.filter(Boolean).length / answers.length;
  return answers.length === 0 ? [] : [{ name, value, error: shareError(value, answers.length), better: 'up' }];
}

/** The figures over all pages whose truth tells of the label. */
export function labelFigures(
  folder: string,
  entries: readonly LabelledEntry[],
  lines: readonly PageLine[],
): readonly Figure[] {
  const articles = new Map<string, ArticleLine | null>(lines.map(({ id, article }) => [id, article]));
  const bylines: boolean[] = [];
  const days: boolean[] = [];
  const cut: boolean[] = [];
  for (const entry of entries) {
    const truth = truthOf(folder, entry);
    const article = articles.get(entry.id);
    const [authors, day] = [authorsIn(truth), dayIn(truth)];
    if (authors.length > 0) bylines.push(areSame(authors, article?.byline ?? []));
    if (day) days.push(article?.published?.slice(0, DAY) === day);
    if (entry.withheld) cut.push(!article || article.blocks.length === 0 || article.truncated);
  }
  return [
    ...shareOf('bylines, the same names', bylines),
    ...shareOf('days of publication', days),
    ...shareOf('withheld texts told to be cut, or none shown', cut),
  ];
}
