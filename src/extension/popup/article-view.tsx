/** The article as the popup shows it: length, title, byline, date, text; captions apart, at the end. */
import type { Article, ArticleBlock } from '../../core/model.ts';
import { interfaceLanguage, message, plural } from '../words.ts';
import { articleLength } from './article-length.ts';
import { MarkedText } from './marked-text.tsx';

type Section =
  ArticleBlock | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ArticleBlock[] };

/** Neighbouring items of the same kind of list become one list. */
function sectionsOf(blocks: readonly ArticleBlock[]): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const ordered = block.ordered ?? false;
    if (block.kind !== 'item') sections.push(block);
    else if (last?.kind === 'list' && last.ordered === ordered)
      sections[sections.length - 1] = { ...last, items: [...last.items, block] };
    else sections.push({ kind: 'list', ordered, items: [block] });
  }
  return sections;
}

/** The page's own heading levels, under the article's title, which is an h2. */
const headingTag = (level = 2) => `h${Math.min(6, Math.max(2, level) + 1)}` as 'h3' | 'h4' | 'h5' | 'h6';

function SectionView({ section }: { section: Section }) {
  if (section.kind === 'list') {
    const List = section.ordered ? 'ol' : 'ul';
    const items = section.items.map(({ text, marks }, i) => (
      <li key={i}>
        <MarkedText text={text} marks={marks} />
      </li>
    ));
    return <List>{items}</List>;
  }
  const text = <MarkedText text={section.text} marks={section.marks} />;
  if (section.kind === 'quote') return <blockquote>{text}</blockquote>;
  if (section.kind !== 'heading') return <p class={section.kind}>{text}</p>;
  const Heading = headingTag(section.level);
  return <Heading>{text}</Heading>;
}

/** The day as the page gives it, whatever the reader's own time zone. */
function PublishedOn({ published }: { published: string }) {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const words = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return <time dateTime={published}>{words}</time>;
}

function Byline({ byline, published }: Pick<Article, 'byline' | 'published'>) {
  const names = byline.length > 0 && <bdi>{byline.join(', ')}</bdi>;
  const date = published !== null && <PublishedOn published={published} />;
  if (!names && !date) return null;
  return (
    <p class="byline">
      {names}
      {names && date ? ' · ' : ''}
      {date}
    </p>
  );
}

/** The whole article. Its own language and direction hold for its title and text, ours for the rest. */
export function ArticleView({ article }: { article: Article }) {
  const { title, byline, published, blocks, language, dir } = article;
  const { words, minutes } = articleLength(blocks);
  const own = { ...(language && { lang: language }), dir: dir || ('auto' as const) };
  const captions = blocks.filter(({ kind }) => kind === 'caption');
  return (
    <article>
      <p class="section-head">
        <b>{message('article')}</b>
        <span>
          {plural('words', words)} · {plural('minutes', minutes)}
        </span>
      </p>
      <h2 class="title" {...own}>
        {title}
      </h2>
      <Byline byline={byline} published={published} />
      <div class="text" {...own}>
        {sectionsOf(blocks.filter(({ kind }) => kind !== 'caption')).map((section, i) => (
          <SectionView key={i} section={section} />
        ))}
      </div>
      {captions.length > 0 && (
        <section class="captions">
          <h3>{message('captions')}</h3>
          {captions.map(({ text, marks }, i) => (
            <p key={i} {...own}>
              <MarkedText text={text} marks={marks} />
            </p>
          ))}
        </section>
      )}
    </article>
  );
}
