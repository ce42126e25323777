/** The sheet of paper: the article with its notes in the margin, then who speaks in it. */
import { Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Utterance } from '../../core/quotes/utterances.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import { Captions, ownWriting, SectionView, sectionsOf, type Section } from '../ui/article-sections.tsx';
import { interfaceDirection, interfaceLanguage } from '../words.ts';
import { ArticleEnd, GoneNotice } from './article-end.tsx';
import { ArticleHead } from './article-head.tsx';
import { Note } from './note.tsx';
import { Picture } from './picture.tsx';
import { picturesBetween, withCaptions, type PlacedPicture } from './place-pictures.ts';
import { PrintedQuotes } from './printed-quotes.tsx';
import { quotedSpans } from './quoted-spans.ts';
import type { ReaderState } from './reader-state.ts';
import { showQuote } from './show-quote.ts';
import { SpeakersTable } from './speakers-table.tsx';
import { useMargin } from './use-margin.ts';

/** What the sheet shows and tells. */
export interface SheetProps {
  readonly page: Extract<ReaderState, { readonly name: 'article' }>;
  readonly tabId: number | undefined;
  /** undefined until they are found. */
  readonly utterances: readonly Utterance[] | undefined;
  /** Addresses of the pictures that the reader wants to see. */
  readonly wanted: ReadonlySet<string>;
  readonly onWant: (pictures: readonly ArticlePicture[]) => void;
  readonly current: number | undefined;
  readonly copied: number | undefined;
  readonly onCurrent: (utterance: number) => void;
  readonly onCopy: (utterance: number) => void;
}

const beginsIn = (section: Section, { quotes: [first] }: Utterance): boolean =>
  section.some(({ at }) => at === first.block);

function Pictures({ pictures, page, wanted, onWant }: SheetProps & { pictures: readonly PlacedPicture[] }) {
  return pictures.map(({ picture, caption }) => (
    <Picture
      key={picture.src}
      picture={picture}
      caption={caption === undefined ? undefined : page.article.blocks[caption]}
      article={page.article}
      isLoaded={wanted.has(picture.src)}
      onLoad={() => onWant([picture])}
    />
  ));
}

/** The article's text with its pictures, each passage followed by the notes on it. */
function Passages(props: SheetProps & { placed: readonly PlacedPicture[] }) {
  const { page, placed, utterances = [], current, copied, onCurrent, onCopy } = props;
  const { article } = page;
  const sections = useMemo(() => sectionsOf(article.blocks), [article]);
  const spans = useMemo(() => quotedSpans(utterances, current), [utterances, current]);
  const note = (utterance: Utterance) => {
    const number = utterance.quotes[0].utterance;
    return (
      <Note
        key={number}
        utterance={utterance}
        language={article.language}
        isCurrent={number === current}
        isCopied={number === copied}
        onFocus={() => onCurrent(number)}
        onShow={() => showQuote(document, number)}
        onCopy={() => onCopy(number)}
      />
    );
  };
  const choose = ({ target }: Event) => {
    const words = target instanceof Element && !target.closest('a') && target.closest<HTMLElement>('.quoted');
    if (words) onCurrent(Number(words.dataset['utterance']));
  };
  return (
    <div class="text" {...ownWriting(article)} onClick={choose}>
      {sections.map((section, i) => (
        <Fragment key={section[0].at}>
          <Pictures {...props} pictures={picturesBetween(placed, sections[i - 1], section)} />
          <SectionView section={section} titleLevel={1} quotedIn={(at) => spans.get(at) ?? []} />
          {utterances.filter((utterance) => beginsIn(section, utterance)).map(note)}
        </Fragment>
      ))}
      <Pictures {...props} pictures={picturesBetween(placed, sections.at(-1), undefined)} />
    </div>
  );
}

/** The whole sheet. It is laid out in the article's direction; what we say ourselves keeps ours. */
export function Sheet(props: SheetProps) {
  const { page, tabId, utterances } = props;
  const { article } = page;
  const sheet = useRef<HTMLElement>(null);
  const placed = useMemo(() => withCaptions(page.pictures, article.blocks), [page.pictures, article]);
  const used = new Set(placed.flatMap(({ caption }) => caption ?? []));
  useMargin(sheet, [article, utterances]);
  return (
    <main class="sheet" dir={article.dir || interfaceDirection()} ref={sheet}>
      <div class="column">
        {page.gone && <GoneNotice at={page.readAt} />}
        <article>
          <ArticleHead article={article} />
          <Passages {...props} placed={placed} />
          <Captions article={article} titleLevel={1} without={used} />
        </article>
        <div class="ours" lang={interfaceLanguage()} dir={interfaceDirection()}>
          <ArticleEnd page={page} tabId={tabId} />
          {utterances && <SpeakersTable utterances={utterances} />}
          {utterances && <PrintedQuotes utterances={utterances} article={article} readAt={page.readAt} />}
        </div>
      </div>
    </main>
  );
}
