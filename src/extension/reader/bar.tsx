/** The bar over the article: where it is from, how it looks, and what can be made of it. */
import type { Article, Quote } from '../../core/model.ts';
import { safeLink } from '../../core/safe-link.ts';
import { siteName } from '../../core/site-rules.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import { BrandGlyph, PictureGlyph } from '../ui/glyphs.tsx';
import { Menu, MenuWord } from '../ui/menu.tsx';
import { Segments } from '../ui/segments.tsx';
import { message, messageAround, type MessageKey } from '../words.ts';
import { FACES, nextSize, THEMES, WIDTHS, type Look } from './look.ts';
import { SAVE_FORMATS, saveArticle } from './save-article.ts';

/** The page's site, leading to the page. */
function Source({ host, url }: { host: string; url: string }) {
  const [before, after] = messageAround('reader_from');
  const href = safeLink(url);
  const name = <bdi>{siteName(host) || message('this_device')}</bdi>;
  return (
    <p class="source">
      <BrandGlyph on />
      <span>
        {before}
        {href === undefined ? name : <a href={href}>{name}</a>}
        {after}
      </span>
    </p>
  );
}

function SizeButtons({ size, onLook }: { size: Look['size']; onLook: (part: Partial<Look>) => void }) {
  const button = (step: 1 | -1, sign: string, name: MessageKey) => (
    <button
      type="button"
      disabled={nextSize(size, step) === size}
      onClick={() => onLook({ size: nextSize(size, step) })}
    >
      <span aria-hidden="true" dir="ltr">
        {sign}
      </span>
      <span class="visually-hidden">{message(name)}</span>
    </button>
  );
  return (
    <div class="sizes" role="group" aria-label={message('text_size')}>
      {button(-1, 'A−', 'text_smaller')}
      {button(1, 'A+', 'text_larger')}
    </div>
  );
}

/** Column and typeface: chosen once, then seldom. */
const TextMenu = ({ look, onLook }: { look: Look; onLook: (part: Partial<Look>) => void }) => (
  <Menu summary={<MenuWord label={message('text_menu')} />}>
    <p class="menu-head">{message('column_width')}</p>
    <Segments
      name="width"
      label="column_width"
      values={WIDTHS}
      words={(width) => `width_${width}`}
      chosen={look.width}
      onChoose={(width) => onLook({ width })}
    />
    <p class="menu-head">{message('typeface')}</p>
    <Segments
      name="face"
      label="typeface"
      values={FACES}
      words={(face) => `face_${face}`}
      chosen={look.face}
      onChoose={(face) => onLook({ face })}
    />
  </Menu>
);

const SaveMenu = ({ article, quotes }: { article: Article; quotes: readonly Quote[] }) => (
  <Menu summary={<MenuWord label={message('save')} />}>
    {Object.entries(SAVE_FORMATS).map(([format, { name }]) => (
      <button
        key={format}
        type="button"
        class="menu-item"
        onClick={() => void saveArticle(format as keyof typeof SAVE_FORMATS, article, quotes)}
      >
        {message('as_format', [name])}
      </button>
    ))}
  </Menu>
);

/** Asks the site for all pictures at once. It stays when they are there, so that the focus has not lost its place. */
function LoadPictures({ pictures, wanted, onWant }: { pictures: readonly ArticlePicture[] } & Wanting) {
  if (pictures.length === 0) return null;
  const areLoaded = pictures.every(({ src }) => wanted.has(src));
  return (
    <button type="button" class="button" aria-disabled={areLoaded} onClick={() => onWant(pictures)}>
      <PictureGlyph />
      {message('load_pictures')}
    </button>
  );
}

interface Wanting {
  readonly wanted: ReadonlySet<string>;
  readonly onWant: (pictures: readonly ArticlePicture[]) => void;
}

/** The whole bar. */
export function Bar(
  props: Wanting & {
    page: { readonly article: Article; readonly host: string; readonly pictures: readonly ArticlePicture[] };
    quotes: readonly Quote[];
    look: Look;
    onLook: (part: Partial<Look>) => void;
  },
) {
  const { page, quotes, look, onLook, wanted, onWant } = props;
  const { article, host, pictures } = page;
  return (
    <header class="bar">
      <Source host={host} url={article.url} />
      <div class="tools">
        <SizeButtons size={look.size} onLook={onLook} />
        <Segments
          name="theme"
          label="colours"
          values={THEMES}
          words={(theme) => `theme_${theme}`}
          chosen={look.theme}
          onChoose={(theme) => onLook({ theme })}
        />
        <TextMenu look={look} onLook={onLook} />
        <LoadPictures pictures={pictures} wanted={wanted} onWant={onWant} />
        <SaveMenu article={article} quotes={quotes} />
        <button type="button" class="button" onClick={() => print()}>
          {message('print')}
        </button>
      </div>
    </header>
  );
}
