/** The names of the months in the page's language, as the language's own rules of writing dates give them. */

const LENGTHS = ['long', 'short'] as const;
/** Written down, for making the first of the browser's own date writers ready takes as long as reading a short page. */
const ENGLISH =
  'january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec'.split(
    ' ',
  );

/** Month by name in lower case, 1 to 12. */
export type MonthNames = ReadonlyMap<string, number>;

const isKnown = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, 15)));

/** Names of the months as they stand in a date and alone: the two differ in languages that inflect. */
function namesIn(language: string): readonly (readonly [name: string, month: number])[] {
  return LENGTHS.flatMap((length) => {
    const month = { month: length, timeZone: 'UTC', calendar: 'gregory' } as const;
    const alone = new Intl.DateTimeFormat(language, month);
    const inDate = new Intl.DateTimeFormat(language, { ...month, day: 'numeric', year: 'numeric' });
    const partOf = (date: Date) => inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    return MONTHS.flatMap((date, i) =>
      [alone.format(date), partOf(date)]
        .map((name) => name.toLowerCase().replace(/\.$/u, ''))
        .filter((name) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(name))
        .map((name) => [name, i + 1] as const),
    );
  });
}

const isEnglish = (key: string): boolean => key === 'en' || key.startsWith('en-');

const known = new Map<string, MonthNames>();

/** Month names of a language (BCP 47) and of English, which pages of all languages use; worked out once each. */
export function monthNames(language: string): MonthNames {
  const key = language.replaceAll('_', '-').toLowerCase();
  const found = known.get(key);
  if (found) return found;
  const others = key === '' || isEnglish(key) || !isKnown(key) ? [] : namesIn(key);
  const names = new Map([...ENGLISH.map((name, i) => [name, (i % 12) + 1] as const), ...others]);
  names.set('sept', 9);
  known.set(key, names);
  return names;
}

/** Languages whose months are known on pages that do not say theirs, or say a wrong one; Arabic has two sets of names. */
const LANGUAGES =
  'de fr es it pt nl pl sv da nb fi cs sk hu tr ro id ms vi hr sl et lv lt el bg ru uk ar ar-LB hi'.split(' ');
let anywhere: MonthNames | undefined;

/** Months by names that mean the same one in all languages that have them: "listopad" is two. */
export function monthNamesAnywhere(): MonthNames {
  if (anywhere) return anywhere;
  const names = new Map<string, number>();
  const unsure = new Set<string>();
  for (const [name, month] of LANGUAGES.filter(isKnown).flatMap(namesIn)) {
    if ((names.get(name) ?? month) !== month) unsure.add(name);
    names.set(name, month);
  }
  for (const name of unsure) names.delete(name);
  anywhere = names;
  return names;
}
