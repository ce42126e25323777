/** A byline's name as citations want it: family name and given names apart, only where that is sure. */

/** A name in its parts, or whole where it is an organisation's or the parts are not sure. */
export type PersonName =
  { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string };

/** Small words that belong to the family name they stand before. */
const PARTICLES = new Set(
  'van von vom zu zur zum der den de del della di da dos das do du la le ten ter af av bin ibn al el'.split(' '),
);

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/iu;
const CAPITAL_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|[dDlO]['’]\p{Lu}[\p{L}\p{M}’'-]*)$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** "Dr.", "Prof.": no given name, and no field of a citation takes it. */
const TITLE = /^\p{L}{2,}\.$/u;
/** "BBC", "AFP": the sign of a house, not of a person. */
const SHORT_CAPITALS = /^[\p{Lu}\p{N}]{2,5}$/u;

/** Words by which newsrooms, agencies and offices are known, in the languages that bylines are read in. */
const HOUSE =
  /^(?:news(?:room|desk|paper)?|press|agency|agencies|staff|team|desk|editors?|editorial|reporters?|correspondents?|writers?|bureau|board|media|service|services|network|times|post|group|institute|university|ministry|association|society|office|department|police|radio|television|channel|magazine|journal|redaktion\p{L}*|\p{L}*redaktion|agentur\p{L}*|\p{L}*agentur|nachrichten\p{L}*|presse\p{L}*|zeitung|verlag|agence|rédaction|équipe|journalistes?|agencia|agência|redacción|redação|redazione|agenzia|equipo|equipe|redactie|redaksjonen|redaktionen|redakcja|inc\.?|ltd\.?|gmbh|llc|plc|ag|foundation|stiftung)$/iu;

/** Languages in which a third word in the middle is a second given name; elsewhere it may be a first family name. */
const ONE_FAMILY_NAME = new Set('en de fr it nl sv da nb nn no fi pl cs sk ru uk'.split(' '));
/** Languages that put the family name first: which word it is, is not sure in a page of another language's form. */
const FAMILY_FIRST = new Set('hu zh ja ko vi'.split(' '));

/** The family name's place among the words of a person; undefined where it is not sure. */
function familyStart(words: readonly string[], language: string): number | undefined {
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  if (particle > 0) return particle < words.length - 1 ? particle : undefined;
  const last = words.length - 1;
  const between = words.slice(1, last);
  const isPlain = between.every((word) => INITIALS.test(word)) || ONE_FAMILY_NAME.has(language);
  return last > 0 && last <= 3 && isPlain ? last : undefined;
}

const isHouse = (words: readonly string[]): boolean =>
  /^the$/iu.test(words[0]!) || words.some((word) => HOUSE.test(word) || SHORT_CAPITALS.test(word));

/** `language`: the article's, BCP 47. `house`: the name of the publication, which is no person. */
export function personName(name: string, language: string, house: string): PersonName {
  const literal = name.replace(/\s+/gu, ' ').trim();
  const words = literal.replace(/,(?=\s)/gu, '').split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : undefined;
  const [tongue = ''] = language.toLowerCase().split('-');
  const isName = words.every((word) => PARTICLES.has(word) || CAPITAL_WORD.test(word) || INITIALS.test(word));
  const isSure = isName && !isHouse(words) && !words.some((word) => TITLE.test(word)) && !FAMILY_FIRST.has(tongue);
  const start = isSure && literal.toLowerCase() !== house.toLowerCase() ? familyStart(words, tongue) : undefined;
  if (start === undefined || INITIALS.test(words[start]!)) return { literal };
  const parts = { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
  return suffix === undefined ? parts : { ...parts, suffix };
}
