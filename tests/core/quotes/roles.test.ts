import { describe, expect, it } from 'vitest';
import { quotesIn, saidIn } from './quotes-in.ts';

const roleIn = (language: string, text: string) => quotesIn(language, text).map(({ speaker, role }) => [speaker, role]);

describe('the role of a speaker', () => {
  it('is the whole office, also where its name speaks of persons', () => {
    expect(
      roleIn('es', 'La ministra de la Mujer y Trabajo, Ana Berg, dijo: “Abriremos el puerto antes de la primavera”.'),
    ).toEqual([['Ana Berg', 'ministra de la Mujer y Trabajo']]);
    expect(
      roleIn('es', 'La ministra de Trabajo, Ana Berg, dijo: “Abriremos el puerto antes de la primavera”.'),
    ).toEqual([['Ana Berg', 'ministra de Trabajo']]);
  });

  it('is the office of the person that is named, not what the office is for', () => {
    expect(
      roleIn('en', 'The speaker of the opposition, Anna Berg, said: “We will open the harbour before the spring.”'),
    ).toEqual([['Anna Berg', 'speaker of the opposition']]);
  });
});

describe('a speaker without a name of its own', () => {
  it('is shown with its owner', () => {
    expect(
      saidIn('en', 'Berg’s campaign shrugged it off, telling reporters, “Nobody here has ever asked for a harbour.”'),
    ).toEqual(['Berg’s campaign: Nobody here has ever asked for a harbour.']);
    expect(saidIn('en', 'Sandholm’s foreign ministry said, “The harbour stays open through the winter.”')).toEqual([
      'Sandholm’s foreign ministry: The harbour stays open through the winter.',
    ]);
  });
});
