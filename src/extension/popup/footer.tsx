/** The popup's foot: copying, and the ways to the reader page and the options. */
import { BookGlyph, CopyGlyph } from '../ui/glyphs.tsx';
import { formatNumber, message } from '../words.ts';
import { CITATION_FORMATS, formatName, isCitation, QUOTE_FORMATS, type Format } from './copy-formats.ts';

/** Address of the options. */
export const OPTIONS_PAGE = '/src/extension/options/index.html';
const READER_PAGE = '/src/extension/reader/index.html';

/** Links to the options; the footer of every state that has nothing to copy. */
export const OptionsLinks = () => (
  <>
    <a class="text-link quiet" href={OPTIONS_PAGE} target="_blank">
      {message('options')}
    </a>
    <a class="text-link quiet" href={`${OPTIONS_PAGE}#privacy`} target="_blank">
      {message('privacy')}
    </a>
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

const FormatOptions = ({ label, formats }: { label: string; formats: readonly Format[] }) => (
  <optgroup label={label}>
    {formats.map((format) => (
      <option key={format} value={format}>
        {message('as_format', [formatName(format)])}
      </option>
    ))}
  </optgroup>
);

/** Copy all quotes or a citation, with the choice of a format at its side. Without quotes only a citation is left. */
export function CopyAll(props: {
  count: number;
  format: Format;
  copied: boolean;
  onFormat: (format: Format) => void;
  onCopy: () => void;
}) {
  const { count, format, copied, onFormat, onCopy } = props;
  const label = isCitation(format) ? message('copy_citation') : message('copy_all', [formatNumber(count)]);
  return (
    <>
      <CopyButton isFirst label={label} copied={copied} onCopy={onCopy} />
      <select
        class="button"
        aria-label={message('copy_format')}
        value={format}
        onChange={({ currentTarget }) => onFormat(currentTarget.value as Format)}
      >
        {count > 0 && <FormatOptions label={message('column_quotes')} formats={QUOTE_FORMATS} />}
        <FormatOptions label={message('citation')} formats={CITATION_FORMATS} />
      </select>
    </>
  );
}
