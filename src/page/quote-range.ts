/** Finds a quotation of the article in the page as it is now: that very one, or none. */
import type { QuotePlace } from '../core/quotes/quote-place.ts';
import { lettersOnly, type SeenLetters } from './seen-letters.ts';

/** So many letters on either side must stand around the words where the page has changed their paragraph. */
const CONTEXT = 40;

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** The one place of several that has the article's own neighbours around it. */
function amongTwins(text: string, places: readonly number[], length: number, place: QuotePlace): number | undefined {
  const before = lettersOnly(place.before).slice(-CONTEXT);
  const after = lettersOnly(place.after).slice(0, CONTEXT);
  const follows = (at: number) => before !== '' && text.slice(0, at).endsWith(before);
  const leads = (at: number) => after !== '' && text.startsWith(after, at + length);
  const own = places.filter((at) => follows(at) || leads(at));
  return own.length === 1 ? own[0] : undefined;
}

/** First letter of `wanted` in the page, where it stands once, or once beside the article's own neighbours. */
function onlyPlace(text: string, wanted: string, place: QuotePlace): number | undefined {
  const places = placesOf(text, wanted);
  return places.length > 1 ? amongTwins(text, places, wanted.length, place) : places[0];
}

/**
 * The quotation's range; undefined where it does not stand in the page any more or cannot be told from another. The
 * words must be the same to the letter, and so must their paragraph, or at least what stands close around them.
 */
export function quoteRange({ text, range }: SeenLetters, place: QuotePlace): Range | undefined {
  const lead = lettersOnly(place.text.slice(0, place.start));
  const words = lettersOnly(place.text.slice(place.start, place.end));
  const rest = lettersOnly(place.text.slice(place.end));
  const whole = onlyPlace(text, lead + words + rest, place);
  if (whole !== undefined) return range(whole + lead.length, whole + lead.length + words.length);
  const near = lead.slice(-CONTEXT);
  const hasContext = near !== '' || rest !== '';
  const at = hasContext ? placesOf(text, near + words + rest.slice(0, CONTEXT)) : [];
  return at.length === 1 ? range(at[0]! + near.length, at[0]! + near.length + words.length) : undefined;
}
