/** A picture of the article: a place with its words until the reader wants to see it, for it comes from the site. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article, ArticleBlock } from '../../core/model.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import { ownWriting } from '../ui/article-sections.tsx';
import { PictureGlyph } from '../ui/glyphs.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { interfaceDirection, interfaceLanguage, message } from '../words.ts';

const Caption = ({ caption, alt }: { caption: ArticleBlock | undefined; alt: string }) =>
  caption ? <MarkedText text={caption.text} marks={caption.marks} /> : <>{alt}</>;

/** The place of a picture that is not there: why, what it would show, and the one button. */
function Place(props: { words: string; children: ComponentChildren; onLoad: (button: HTMLElement) => void }) {
  const { words, children, onLoad } = props;
  return (
    <div class="picture-place">
      <PictureGlyph />
      <p>
        <b lang={interfaceLanguage()} dir={interfaceDirection()}>
          {words}
        </b>{' '}
        <bdi>{children}</bdi>
      </p>
      <button
        type="button"
        class="text-button"
        lang={interfaceLanguage()}
        onClick={({ currentTarget }) => onLoad(currentTarget)}
      >
        {message('load_this_picture')}
      </button>
    </div>
  );
}

/** One picture. Asked for without telling the site which page it is for. */
export function Picture(props: {
  picture: ArticlePicture;
  caption: ArticleBlock | undefined;
  article: Article;
  isLoaded: boolean;
  onLoad: () => void;
}) {
  const { picture, caption, article, isLoaded, onLoad } = props;
  const { src, alt, width, height } = picture;
  const [failed, setFailed] = useState(false);
  const words = <Caption caption={caption} alt={alt} />;
  const load = (button: HTMLElement) => {
    // The button goes: the focus stays with what comes in its place.
    button.closest('figure')?.focus();
    setFailed(false);
    onLoad();
  };
  return (
    <figure class="picture" tabIndex={-1} {...ownWriting(article)}>
      {isLoaded && !failed ? (
        <>
          <img {...{ src, alt, width, height }} referrerPolicy="no-referrer" onError={() => setFailed(true)} />
          {caption && <figcaption>{words}</figcaption>}
        </>
      ) : (
        <Place words={message(failed ? 'picture_failed' : 'picture_not_loaded')} onLoad={load}>
          {words}
        </Place>
      )}
    </figure>
  );
}
