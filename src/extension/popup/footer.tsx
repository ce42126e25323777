/** The popup's foot: copying, and the ways to the reader page and the options. */
import { BookGlyph, CopyGlyph } from '../ui/glyphs.tsx';
import { formatNumber, message } from '../words.ts';
import { FORMATS, FORMAT_NAMES, type Format } from './copy-formats.ts';

const OPTIONS_PAGE = '/src/extension/options/index.html';
const READER_PAGE = '/src/extension/reader/index.html';

/** Links to the options; the footer of every state that has nothing to copy. */
export const OptionsLinks = ({ withPrivacy }: { withPrivacy: boolean }) => (
  <>
    <a class="text-link quiet" href={OPTIONS_PAGE} target="_blank">
      {message('options')}
    </a>
    {withPrivacy && (
      <a class="text-link quiet" href={`${OPTIONS_PAGE}#privacy`} target="_blank">
        {message('privacy')}
      </a>
    )}
  </>
);

/** Opens the article in a tab of its own. */
const OpenReader = ({ tabId }: { tabId: number }) => (
  <a class="button primary" href={`${READER_PAGE}?tab=${tabId}`} target="_blank">
    <BookGlyph />
    {message('open_reader')}
  </a>
);

/** A Copy button whose words are "Copied" for a while. */
const CopyButton = (props: { label: string; isFirst: boolean; copied: boolean; onCopy: () => void }) => (
  <button type="button" class={props.isFirst ? 'button primary' : 'button'} onClick={props.onCopy}>
    <CopyGlyph />
    {props.copied ? message('copied') : props.label}
  </button>
);

/** What can be done with the article: read it in a tab of its own, copy it. */
export const ArticleButtons = ({ tabId, ...copy }: { tabId: number; copied: boolean; onCopy: () => void }) => (
  <>
    <OpenReader tabId={tabId} />
    <CopyButton label={message('copy_article')} isFirst={false} {...copy} />
  </>
);

/** Copy all quotes, with the choice of a format at its side. */
export function CopyAll(props: {
  count: number;
  format: Format;
  copied: boolean;
  onFormat: (format: Format) => void;
  onCopy: () => void;
}) {
  const { count, format, copied, onFormat, onCopy } = props;
  return (
    <>
      <CopyButton isFirst label={message('copy_all', [formatNumber(count)])} copied={copied} onCopy={onCopy} />
      <select
        class="button"
        aria-label={message('copy_format')}
        value={format}
        onChange={({ currentTarget }) => onFormat(currentTarget.value as Format)}
      >
        {FORMATS.map((name) => (
          <option key={name} value={name}>
            {message('as_format', [FORMAT_NAMES[name] ?? message('format_text')])}
          </option>
        ))}
      </select>
    </>
  );
}
