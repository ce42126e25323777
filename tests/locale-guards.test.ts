/** The guards of the interface's languages: each is shown one fault it must see, and a near miss it must let pass. */
import { describe, expect, it } from 'vitest';
import {
  differingPlaceholders,
  kindsWithoutName,
  longDescriptions,
  loosePlaceholders,
  missingMessages,
  wordsNotHeld,
  wrongPlurals,
  type Locale,
} from './architecture/locales.ts';
import { unusedMessages } from './architecture/messages-used.ts';
import type { Source } from './architecture/sources.ts';

const locale = (code: string, ...keys: readonly string[]): Locale => ({
  code,
  messages: Object.fromEntries(keys.map((key) => [key, { message: 'words' }])),
});
const folded = (code: string, message: string, name: string): Locale => ({
  code,
  messages: { folded: { message, placeholders: { [name]: { content: '$1' } } } },
});

describe('a guard of the interface’s languages sees', () => {
  it('a kind that a language has no name for', () => {
    const locales = [locale('en', 'kind_app', 'kind_gate'), locale('de', 'kind_app')];
    expect(kindsWithoutName(['app', 'gate'], locales)).toEqual(['de has no message kind_gate.']);
    expect(kindsWithoutName(['app'], locales)).toEqual([]);
  });

  it('a message that a language lacks, and no fault in another number of plural forms', () => {
    expect(missingMessages([locale('en', 'show', 'fold'), locale('de', 'fold')])).toEqual(['de has no message show.']);
    expect(missingMessages([locale('en', 'n_one', 'n_other'), locale('pl', 'n_one', 'n_few', 'n_other')])).toEqual([]);
  });

  it('a placeholder that a language names otherwise', () => {
    const [en, de, same] = [
      folded('en', '$KIND$', 'kind'),
      folded('de', '$ART$', 'art'),
      folded('fr', '$KIND$', 'kind'),
    ];
    expect(differingPlaceholders([en, de, same])).toEqual(['de has other placeholders in folded than en.']);
  });

  it('a number that a plural form for many numbers leaves unsaid, and no fault in one for a single number', () => {
    const counted = { message: '$COUNT$ words', placeholders: { count: { content: '$1' } } };
    const unsaid = { message: 'two words' };
    const en: Locale = { code: 'en', messages: { words_one: counted, words_other: counted } };
    const ar: Locale = { code: 'ar', messages: { words_two: unsaid, words_few: unsaid } };
    expect(differingPlaceholders([en, ar])).toEqual(['ar has other placeholders in words_few than en.']);
  });

  it('a plural form that a language needs and has not, and one that it has and does not need', () => {
    expect(wrongPlurals([locale('pl', 'n_one', 'n_few', 'n_many', 'n_other')])).toEqual([]);
    expect(wrongPlurals([locale('pl', 'n_one', 'n_many', 'n_other')])).toEqual(['pl: n_few is missing.']);
    expect(wrongPlurals([locale('ja', 'n_one', 'n_other')])).toEqual(['ja: n_one is no form of this language.']);
  });

  it('a message that nobody asks for', () => {
    const text = "message('show'); plural('words', 2); message(`kind_${kind}`)";
    const sources: readonly Source[] = [{ path: 'src/extension/words.ts', text }];
    const locales = [locale('en', 'show', 'words_one', 'words_other', 'kind_app', 'shown')];
    expect(unusedMessages(locales, sources)).toEqual(['Nothing asks for shown in en.']);
  });

  it('the name of a button that does not hold what stands on it', () => {
    const label = { message: 'Show it', description: 'Must hold the words of “show”.' };
    const en: Locale = { code: 'en', messages: { show: { message: 'Show' }, show_it: label } };
    const fr: Locale = {
      code: 'fr',
      messages: { show: { message: 'Afficher' }, show_it: { message: 'Montrer ceci' } },
    };
    expect(wordsNotHeld([en, fr])).toEqual(['fr: show_it does not hold the words of show.']);
  });

  it('a description that is too long for the stores', () => {
    const described = (length: number): Locale => ({
      code: 'en',
      messages: { extension_description: { message: 'a'.repeat(length) } },
    });
    expect(longDescriptions([described(133)])).toHaveLength(1);
    expect(longDescriptions([described(132)])).toEqual([]);
  });

  it('a placeholder that is declared and not used', () => {
    expect(loosePlaceholders([folded('en', 'words', 'kind')])).toEqual(['en names kind only once in folded.']);
    expect(loosePlaceholders([folded('en', '$KIND$', 'kind')])).toEqual([]);
  });
});
