import { describe, expect, it } from 'vitest';
import { personName } from '../../../src/core/export/person-name.ts';

const HOUSE = 'Lindholm Courier';

describe('the parts of a byline’s name', () => {
  it.each([
    ['Ida Moreno', 'en', { given: 'Ida', family: 'Moreno' }],
    ['Jon J. Ek', 'es', { given: 'Jon J.', family: 'Ek' }],
    ['Mary Louise Hartwen', 'en', { given: 'Mary Louise', family: 'Hartwen' }],
    ['Pieter van der Meeuw', 'nl', { given: 'Pieter', family: 'van der Meeuw' }],
    ['Anne-Kathrin Ölbaum', 'de', { given: 'Anne-Kathrin', family: 'Ölbaum' }],
    ['Sean O’Dorrell', 'en', { given: 'Sean', family: 'O’Dorrell' }],
    ['Luca d’Ambresi', 'it', { given: 'Luca', family: 'd’Ambresi' }],
    ['Иван Петровин', 'ru', { given: 'Иван', family: 'Петровин' }],
    ['Cal Renwick Jr.', 'en', { given: 'Cal', family: 'Renwick', suffix: 'Jr.' }],
    ['Cal Renwick, Jr.', 'en', { given: 'Cal', family: 'Renwick', suffix: 'Jr.' }],
  ])('%s (%s) are told apart', (name, language, parts) => {
    expect(personName(name, language, HOUSE)).toEqual(parts);
  });

  it.each([
    ['an organisation', 'Harbour News Agency', 'en'],
    ['an office', 'Redaktion Politik', 'de'],
    ['the publication', 'lindholm courier', 'en'],
    ['a name with an article', 'The Harbour Watch', 'en'],
    ['a house known by capitals', 'XYZ Sport', 'en'],
    ['one word', 'Moreno', 'en'],
    ['two family names, perhaps', 'Ana Robledo Quiroz', 'es'],
    ['a language with the family name first', 'Nagyvári Anna', 'hu'],
    ['letters without capitals', 'محمد علي', 'ar'],
    ['a title', 'Dr. Ida Moreno', 'en'],
    ['a name that ends in an initial', 'Ida M.', 'en'],
    ['what is no name', 'our reporters in Lindholm', 'en'],
    ['nothing', '', 'en'],
  ])('stay together where it is %s', (_, name, language) => {
    expect(personName(name, language, HOUSE)).toEqual({ literal: name });
  });
});
