/** The article as the popup shows it: length, title, byline, date, text; captions apart, at the end. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../core/model.ts';
import type { PlaceOnPage } from '../../page/known-page.ts';
import { articleLength } from '../ui/article-length.ts';
import { Captions, ownWriting, SectionView, sectionsOf } from '../ui/article-sections.tsx';
import { pageDate } from '../ui/page-date.ts';
import { formatNumber, message, plural } from '../words.ts';

function Byline({ byline, published, dir }: Pick<Article, 'byline' | 'published' | 'dir'>) {
  const names = byline.length > 0 && <bdi>{byline.join(', ')}</bdi>;
  const day = pageDate(published);
  const date = published !== null && day && (
    <bdi>
      <time dateTime={published}>{day}</time>
    </bdi>
  );
  if (!names && !date) return null;
  return (
    <p class="byline" {...(dir && { dir })}>
      {names}
      {names && date ? ' · ' : ''}
      {date}
    </p>
  );
}

/** So many passages fill the popup's window and more. */
const FIRST_PASSAGES = 12;

/** The text's passages: the first ones at once, the others when these are on the screen. */
function usePassages(blocks: Article['blocks']) {
  const sections = useMemo(() => sectionsOf(blocks), [blocks]);
  const [areAll, setAll] = useState(false);
  useEffect(() => setAll(true), []);
  return areAll ? sections : sections.slice(0, FIRST_PASSAGES);
}

/** The whole article. Its own language and direction hold for its title and text, ours for the rest. */
export function ArticleView({ article, place: { number, of } }: { article: Article; place: PlaceOnPage }) {
  const { title, blocks } = article;
  const { words, minutes } = articleLength(blocks);
  const own = ownWriting(article);
  const passages = usePassages(blocks);
  return (
    <article>
      <p class="section-head">
        <b>{of > 1 ? message('article_of', [formatNumber(number), formatNumber(of)]) : message('article')}</b>
        <span>
          {plural('words', words)} · {plural('minutes', minutes)}
        </span>
      </p>
      <h2 class="title" {...own}>
        {title}
      </h2>
      <Byline {...article} />
      <div class="text" {...own}>
        {passages.map((section) => (
          <SectionView key={section[0].at} section={section} titleLevel={2} />
        ))}
      </div>
      <Captions article={article} titleLevel={2} />
    </article>
  );
}
