/** A day in the interface's words. */
import { interfaceLanguage } from '../words.ts';

/** The day as the page gives it, whatever the reader's own time zone; undefined where it gives none. */
export function pageDate(stamp: string | null): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(stamp ?? '')?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Day and clock in the interface's words, in the reader's own time zone where the page gives one. */
export function pageMoment(stamp: string): string {
  const date = new Date(stamp);
  if (Number.isNaN(date.getTime())) return stamp;
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
