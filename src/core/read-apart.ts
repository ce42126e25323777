/** Reads each of a page's several articles as if the others did not stand there. */
import { factsOfArticles } from './article/facts-of-articles.ts';
import type { ArticlePlace } from './article/find-articles.ts';
import type { Finding, Page, Reading } from './model.ts';
import { pageWithout } from './page-without.ts';
import type { Steps } from './steps.ts';

/** Has one of the boxes something of the others in it, or the other way round? */
function overlap({ boxes }: Page, some: readonly number[], others: readonly number[]): boolean {
  const holds = (outer: number, inner: number): boolean => outer <= inner && inner < boxes[outer]!.end;
  return some.some((one) => others.some((other) => holds(one, other) || holds(other, one)));
}

/** What is around the articles is read with each of them: of findings in the same place the first holds. */
function withoutRivals(page: Page, findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings)
    if (!kept.some(({ boxes }) => overlap(page, boxes, finding.boxes))) kept.push(finding);
  return kept;
}

/** One reading of them all. No fold may hold what belongs to any of the articles. */
export function* readApart(
  page: Page,
  places: readonly ArticlePlace[],
  analyse: (page: Page) => Steps<Reading>,
): Steps<Reading> {
  const own = factsOfArticles(page, places);
  const readings: Reading[] = [];
  for (const [i, { facts, url }] of own.entries()) {
    const others = places.flatMap(({ roots }, other) => (other === i ? [] : roots)).sort((a, b) => a - b);
    const { page: part, inWhole } = pageWithout({ ...page, facts }, others);
    yield;
    const reading = inWhole(yield* analyse(part));
    readings.push({ ...reading, article: { ...reading.article, url } });
  }
  const articles = readings.map(({ article }) => article);
  return {
    article: articles[0]!,
    articles,
    findings: withoutRivals(
      page,
      readings.flatMap(({ findings }) => findings),
    ),
    protectedBoxes: [...new Set(readings.flatMap(({ protectedBoxes }) => protectedBoxes))].sort((a, b) => a - b),
    languages: [...new Set(readings.flatMap(({ languages }) => languages))],
  };
}
