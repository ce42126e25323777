/** The blocks of an article as the elements they were: paragraphs, lists, quotations, headings. */
import type { ComponentChildren } from 'preact';
import type { Article, ArticleBlock } from '../../core/model.ts';
import { message } from '../words.ts';
import { MarkedText, type QuotedSpan } from './marked-text.tsx';
import { pageMoment } from './page-date.ts';

/** A block and its place among the article's blocks. */
interface Placed {
  readonly at: number;
  readonly block: ArticleBlock;
}

/** One block, or the neighbouring items of one list. */
export type Section = readonly [Placed, ...Placed[]];

/** Quoted words to mark in the block at a place. */
export type QuotedIn = (at: number) => readonly QuotedSpan[];

const isItemOf = (block: ArticleBlock, { kind, ordered = false }: ArticleBlock): boolean =>
  block.kind === 'item' && kind === 'item' && (block.ordered ?? false) === ordered;

/** Neighbouring items of the same kind of list become one list. Captions stand apart. */
export function sectionsOf(blocks: readonly ArticleBlock[]): readonly Section[] {
  const sections: [Placed, ...Placed[]][] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'caption') continue;
    const last = sections.at(-1);
    if (last && !block.time && isItemOf(block, last[0].block)) last.push({ at, block });
    else sections.push([{ at, block }]);
  }
  return sections;
}

const Words = ({ at, block, quotedIn }: Placed & { quotedIn: QuotedIn | undefined }) => (
  <MarkedText text={block.text} marks={[...(quotedIn?.(at) ?? []), ...block.marks]} />
);

/** When the entry of a live blog that begins here was written. */
const EntryTime = ({ stamp }: { stamp: string }) => (
  <p class="time">
    <time dateTime={stamp}>{pageMoment(stamp)}</time>
  </p>
);

/** One section. `titleLevel` is that of the article's title; the page's own heading levels go below it. */
export function SectionView(props: { section: Section; titleLevel: 1 | 2; quotedIn?: QuotedIn }) {
  const [{ block }] = props.section;
  return (
    <>
      {block.time !== undefined && <EntryTime stamp={block.time} />}
      <SectionText {...props} />
    </>
  );
}

function SectionText(props: { section: Section; titleLevel: 1 | 2; quotedIn?: QuotedIn }) {
  const { section, titleLevel, quotedIn } = props;
  const [{ block }] = section;
  const words = (placed: Placed): ComponentChildren => <Words {...placed} quotedIn={quotedIn} />;
  if (block.kind === 'item') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {section.map((placed) => (
          <li key={placed.at}>{words(placed)}</li>
        ))}
      </List>
    );
  }
  if (block.kind === 'quote') return <blockquote>{words(section[0])}</blockquote>;
  if (block.kind !== 'heading') return <p class={block.kind}>{words(section[0])}</p>;
  const level = Math.max(2, block.level ?? 2) - 1 + titleLevel;
  const Heading = `h${Math.min(6, level)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading>{words(section[0])}</Heading>;
}

/** The article's own language and direction; they hold for its title and text, ours for the rest. */
export const ownWriting = ({ language, dir }: Pick<Article, 'language' | 'dir'>) => ({
  ...(language && { lang: language }),
  dir: dir || ('auto' as const),
});

/** The captions at the article's end, but for those `without`: the pictures they belong to are not shown. */
export function Captions(props: { article: Article; titleLevel: 1 | 2; without?: ReadonlySet<number> }) {
  const { article, titleLevel, without } = props;
  const captions = article.blocks.filter(({ kind }, at) => kind === 'caption' && !without?.has(at));
  if (captions.length === 0) return null;
  const Heading = titleLevel === 1 ? 'h2' : 'h3';
  return (
    <section class="captions">
      <Heading>{message('captions')}</Heading>
      {captions.map(({ text, marks }, i) => (
        <p key={i} {...ownWriting(article)}>
          <MarkedText text={text} marks={marks} />
        </p>
      ))}
    </section>
  );
}
