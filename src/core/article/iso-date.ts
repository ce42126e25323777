/** Dates as machines and editors write them, as ISO 8601. */
import { monthNames, monthNamesAnywhere } from './month-names.ts';

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** A year first, then month and day, in the scripts of Chinese, Japanese and Korean. */
const EASTERN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](.*)$/su;
/** A day, a month in words and a year; between them "de", "of" and the like, or the month's other name. */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s+(?:(?:de|of|\p{L}+\s*\/)\s*)?(?<month>\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})(?!\p{N})(?<rest>.*)$/su;
const MONTH_FIRST =
  /(?<!\p{L})(?<month>\p{L}[\p{L}\p{M}]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\p{N})(?<rest>.*)$/su;
const YEAR_FIRST =
  /(?<!\p{N})(?<year>\d{4})\.?\s+(?<month>\p{L}[\p{L}\p{M}]+)\s+(?<day>\d{1,2})(?!\p{N})(?<rest>.*)$/su;
/** Dots between the figures of a date stand for day, month and year in every language that writes it so. */
const DOTTED = /(?<![\p{N}.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\p{N}.])(.*)$/su;
/** Two figures for a year mean one of this century, in texts on the web. */
const CENTURY = '20';
const CLOCK =
  /(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<half>[ap]\.?m\b\.?|[صم](?!\p{L})|صباح|مساء)?\s*(?:(?:gmt|utc)(?=[+-]))?(?<zone>z\b|utc\b|gmt\b|[+-]\d{2}:?\d{2})?/iu;

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z';
  const digits = zone.replace(':', '').slice(1).padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Year, month, day, hour, minute, second and zone as they are written. */
type Parts = readonly (string | undefined)[];

/** Hour, minute, second and zone of the clock in a text. */
function clockIn(text: string | undefined): Parts {
  const { hour, minute, second, half, zone } = CLOCK.exec(text ?? '')?.groups ?? {};
  const full = half ? (Number(hour) % 12) + (/^[pم]/iu.test(half) ? 12 : 0) : hour;
  return [full?.toString(), minute, second, zone];
}

/** A date whose month is a word: it can be read in one way only. */
function partsOfNamed(text: string, language: string): Parts | undefined {
  for (const form of [DAY_FIRST, MONTH_FIRST, YEAR_FIRST]) {
    const { day, month, year, rest } = form.exec(text)?.groups ?? {};
    const name = month?.toLowerCase();
    const number = name && (monthNames(language).get(name) ?? monthNamesAnywhere().get(name));
    if (number) return [year, String(number), day, ...clockIn(rest)];
  }
  return undefined;
}

function partsOfEastern(text: string): Parts | undefined {
  const [, year, month, day, rest] = EASTERN.exec(text) ?? [];
  return year === undefined ? undefined : [year, month, day, ...clockIn(rest)];
}

function partsOfDotted(text: string): Parts | undefined {
  const [, day, month, year = '', rest] = DOTTED.exec(text) ?? [];
  return day === undefined ? undefined : [year.length === 2 ? CENTURY + year : year, month, day, ...clockIn(rest)];
}

/** Is there such a day, and such a time on it? */
function exists([year, month, day, hour = '0', minute = '0', second = '0']: Parts): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = Number(year) >= 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function asIso(parts: Parts | undefined): string | null {
  if (!parts || !exists(parts)) return null;
  const [year, month, day, hour, minute, second, zone] = parts;
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}${zoneOf(zone)}`;
}

/**
 * A date as ISO 8601 with the zone it gives; null where it is none or could be read in two ways. Months in words are
 * read in English and in `language` (BCP 47).
 */
export function toIso(value: string, language = ''): string | null {
  const text = value.trim();
  const parts: Parts | undefined = (ISO.exec(text.toUpperCase()) ?? COMPACT.exec(text))?.slice(1);
  return asIso(parts ?? partsOfNamed(text, language));
}

/** The date that a line for readers gives, in words or in figures whose order is sure; null where there is none. */
export const dateInLine = (text: string, language: string): string | null =>
  asIso(partsOfEastern(text) ?? partsOfNamed(text, language) ?? partsOfDotted(text));
