/** The plan of the house, held by machine. That each guard can fail is shown in guards.test.ts and locale-guards.test.ts. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../src/core/model.ts';
import { clocksInCore, emptyNames, longFiles, oddNames } from './architecture/habits.ts';
import {
  differingPlaceholders,
  kindsWithoutName,
  longDescriptions,
  loosePlaceholders,
  missingMessages,
  readLocales,
  wordsNotHeld,
  wrongPlurals,
} from './architecture/locales.ts';
import { unusedMessages } from './architecture/messages-used.ts';
import {
  foreignPackages,
  importCycles,
  importedEntries,
  outwardImports,
  typesBroughtIn,
} from './architecture/rings.ts';
import { readSources } from './architecture/sources.ts';

const sources = readSources('src');

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each([
    ['import inward only', outwardImports],
    ['import only the packages of their ring', foreignPackages],
    ['do not import an entry of the extension from outside of it', importedEntries],
    ['have no import cycle', importCycles],
    ['bring no types into the core', typesBroughtIn],
    ['ask no clock in the core', clocksInCore],
    ['are short', longFiles],
    ['are named after an idea', emptyNames],
    ['are named in one form', oddNames],
  ])('%s', (_, guard) => {
    expect(guard(sources)).toEqual([]);
  });
});

describe('the interface’s languages', () => {
  const locales = readLocales();

  it('name every kind of finding', () => {
    expect(kindsWithoutName(KINDS, locales)).toEqual([]);
  });

  it('have the same messages', () => {
    expect(missingMessages(locales)).toEqual([]);
  });

  it('have no message that nothing asks for', () => {
    expect(unusedMessages(locales, sources)).toEqual([]);
  });

  it('have the plural forms that they need, and no others', () => {
    expect(wrongPlurals(locales)).toEqual([]);
  });

  it('name a button by the words that stand on it', () => {
    expect(wordsNotHeld(locales)).toEqual([]);
  });

  it('describe the extension as briefly as the stores ask for', () => {
    expect(longDescriptions(locales)).toEqual([]);
  });

  it('have the same placeholders in them', () => {
    expect(differingPlaceholders(locales)).toEqual([]);
  });

  it('use the placeholders they declare', () => {
    expect(loosePlaceholders(locales)).toEqual([]);
  });
});
