import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

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
