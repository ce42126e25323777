/** The popup's foot: copying, and the way to the options. */
import { CopyGlyph } from '../ui/glyphs.tsx';
import { formatNumber, message } from '../words.ts';
import { FORMATS, FORMAT_NAMES, type Format } from './copy-formats.ts';

const OPTIONS_PAGE = '/src/extension/options/index.html';

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

/** A Copy button whose words are "Copied" for a while. */
export const CopyButton = ({ label, copied, onCopy }: { label: string; copied: boolean; onCopy: () => void }) => (
  <button type="button" class="button primary" onClick={onCopy}>
    <CopyGlyph />
    {copied ? message('copied') : label}
  </button>
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
      <CopyButton label={message('copy_all', [formatNumber(count)])} copied={copied} onCopy={onCopy} />
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
