/** The format in which the popup copies: the one chosen last, kept for the next time. */
import { useEffect, useState } from 'preact/hooks';
import { isCitation, lastFormat, rememberFormat, type Format } from './copy-formats.ts';

/** The format and a way to choose another. Without quotes there is only the article to cite. */
export function useFormat(hasQuotes: boolean): [Format, (format: Format) => void] {
  const [format, setFormat] = useState<Format>(lastFormat);
  useEffect(() => rememberFormat(format), [format]);
  return [hasQuotes || isCitation(format) ? format : 'line', setFormat];
}
