/** What every form of citation says of an article. */
import type { Article } from '../model.ts';

/** The publication's name, else its host; '' for an article without either. */
export const siteOf = ({ siteName, url }: Article): string =>
  siteName || (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '');

/** Year, month and day of a stamp, as many of them as it gives. Empty where it gives none. */
export function dateParts(stamp: string | null): readonly number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(stamp ?? '') ?? [];
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}

/** A short name for the entry in lists of sources: "sander2026ferry". Letters and digits of ASCII only. */
export function citationKey(author: string, stamp: string | null, title: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/gu, '');
  const word = plain(title)
    .split(' ')
    .find((one) => one.length > 3);
  const key = [plain(author).replaceAll(' ', ''), dateParts(stamp)[0] ?? '', word ?? ''].join('');
  return key || 'article';
}

/** The day of a stamp, as ISO 8601 writes it, for those who read; '' where there is none. */
export const dayOf = (stamp: string | null): string => stamp?.slice(0, 'yyyy-mm-dd'.length) ?? '';
