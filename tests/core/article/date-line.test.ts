import { expect, it } from 'vitest';
import { isDateLine } from '../../../src/core/article/date-line.ts';
import { articleOf, paragraphs, PARAGRAPHS, textsOf } from './invented-page.ts';

it.each([
  ['en', 'Published 9:41 a.m. Nov. 3, 2026 | Updated 11:02 a.m. Nov. 3, 2026'],
  ['en', 'Last updated on Tuesday 3 November 2026, 09:30 GMT'],
  ['en', '17:41 JST, October 13, 2026'],
  ['de', 'Stand: 03.11.2026, 09:30 Uhr'],
  ['de', 'Veröffentlicht am 3. November 2026'],
  ['fr', 'Publié le 3 novembre 2026 à 9h30, mis à jour à 11h02'],
  ['es', 'Actualizado el 03/11/2026 a las 11:02'],
  ['it', 'Aggiornato il 3 novembre 2026 alle ore 9.30'],
  ['pt', 'Atualizado em 03/11/2026 às 11h02'],
  ['nl', 'Laatst bijgewerkt op 3 november 2026 om 11.02 uur'],
  ['tr', 'Son güncelleme: 3 Kasım 2026 11:02'],
  ['ru', 'Опубликовано 3 ноября 2026 в 09:30'],
  ['ja', '配信 2026年11月3日 9:30'],
  ['ja', '最終更新日時：2026年11月3日 9時30分'],
  ['ko', '입력 2026.11.03 09:30 수정 2026.11.03 11:02'],
  ['zh', '发布时间：2026-11-03 09:30'],
])('%s: "%s" says only when', (language, text) => expect(isDateLine(text, language)).toBe(true));

it.each([
  ['en', 'Updated on 4 November 2026 with the board’s answer.'],
  ['en', 'In 2026 the harbour was published.'],
  ['en', '3 November 2026'],
  ['en', 'Updated plans were shown.'],
  ['de', 'Stand 2026 noch jeder Kran am Kai, so ist es heute still.'],
  ['ja', '2026年11月3日、港は冬も開くと発表した。'],
])('%s: "%s" says more, or what nobody can tell', (language, text) => expect(isDateLine(text, language)).toBe(false));

it('is left out at the article’s beginning and stays in its middle', () => {
  const line = 'Updated 3 November 2026, 11:02';
  const body = (at: number): string =>
    `<article><h1>Ice</h1>${paragraphs([...PARAGRAPHS.slice(0, at), line, ...PARAGRAPHS.slice(at)])}</article>`;
  expect(textsOf(articleOf(body(0)))).toEqual(PARAGRAPHS);
  expect(textsOf(articleOf(body(4)))).toContain(line);
});
