/** The head of the article: where it stood, its title, who wrote it and when. */
import type { Article } from '../../core/model.ts';
import { articleLength } from '../ui/article-length.ts';
import { ownWriting } from '../ui/article-sections.tsx';
import { pageDate } from '../ui/page-date.ts';
import { interfaceLanguage, message, plural } from '../words.ts';

/** The facts of the article in one line. */
function Facts({ article }: { article: Article }) {
  const { byline, published, updated, blocks } = article;
  const { words, minutes } = articleLength(blocks);
  const [day, changed] = [pageDate(published), pageDate(updated)];
  return (
    <ul class="facts-line" lang={interfaceLanguage()}>
      {byline.length > 0 && (
        <li>
          <bdi>{new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(byline)}</bdi>
        </li>
      )}
      {published !== null && day && (
        <li>
          <bdi>
            <time dateTime={published}>{day}</time>
          </bdi>
        </li>
      )}
      {updated !== null && changed && changed !== day && (
        <li>
          <bdi>
            <time dateTime={updated}>{message('updated_on', [changed])}</time>
          </bdi>
        </li>
      )}
      <li>
        <bdi>{plural('words', words)}</bdi>
      </li>
      <li>
        <bdi>{plural('minutes', minutes)}</bdi>
      </li>
    </ul>
  );
}

/** The whole head. */
export function ArticleHead({ article }: { article: Article }) {
  const places = [article.siteName, article.section].filter(Boolean);
  return (
    <header class="head">
      {places.length > 0 && (
        <p class="place" {...ownWriting(article)}>
          {places.map((place) => (
            <bdi key={place}>{place}</bdi>
          ))}
        </p>
      )}
      <h1 {...ownWriting(article)}>{article.title}</h1>
      <Facts article={article} />
    </header>
  );
}
