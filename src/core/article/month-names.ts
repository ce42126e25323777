/** The names of the months in the page's language, as the language's own rules of writing dates give them. */

const LENGTHS = ['long', 'short'] as const;

/** Month by name in lower case, 1 to 12. */
export type MonthNames = ReadonlyMap<string, number>;

const isKnown = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

/** Name of a month as it stands in a date and alone: the two differ in languages that inflect. */
function namesOf(language: string, month: number): readonly string[] {
  const date = new Date(Date.UTC(2020, month, 15));
  return LENGTHS.flatMap((length) => {
    const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC', calendar: 'gregory' });
    const inDate = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: length,
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    return [alone.format(date), part];
  });
}

const known = new Map<string, MonthNames>();

/** Month names of a language (BCP 47) and of English, which pages of all languages use; worked out once each. */
export function monthNames(language: string): MonthNames {
  const key = language.replaceAll('_', '-').toLowerCase();
  const found = known.get(key);
  if (found) return found;
  const names = new Map<string, number>();
  for (const tag of ['en', key].filter(isKnown)) {
    for (let month = 0; month < 12; month++) {
      for (const name of namesOf(tag, month)) {
        const plain = name.toLowerCase().replace(/\.$/u, '');
        if (/^\p{L}[\p{L}\p{M}]{2,}$/u.test(plain)) names.set(plain, month + 1);
      }
    }
  }
  names.set('sept', 9);
  known.set(key, names);
  return names;
}
