/** Which language folder a language tag reads its quotation words from. */

/** Tags that share another language's rows. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh' };

/** The folder's name for a BCP 47 tag. */
export function quoteLanguageCode(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return SAME[primary] ?? primary;
}
