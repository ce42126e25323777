import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/core/model.ts';
import { createParcelDesk, parcelsOf, type PageParcel } from '../../src/core/page-parcels.ts';
import { analyse } from './analyse.ts';
import { pageWith, paragraphs, PARAGRAPHS } from './article/invented-page.ts';

/** As a message between two parts of the extension arrives. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const arrived = (page: Page): Page | undefined => {
  const desk = createParcelDesk();
  return [...parcelsOf(page)].map((parcel) => desk.take('one', sent(parcel))).at(-1);
};
/** A page with so many characters of text in it. */
const longPage = (length: number): Page => {
  const times = Math.ceil(length / PARAGRAPHS.join('').length);
  return pageWith(`<article><h1>Harbour</h1>${paragraphs().repeat(times)}</article>`);
};
const news = pageWith(
  `<article><h1>Harbour</h1><div>${paragraphs()}</div><aside><input type="email"></aside></article>`,
);

describe('a page in parcels', () => {
  it('is one where it is a usual page, and is read like the page itself', () => {
    expect([...parcelsOf(news)]).toHaveLength(1);
    expect(analyse(arrived(news)!)).toEqual(analyse(news));
  });

  it('is several short ones where it is long, put together to the same page', () => {
    const page = longPage(3_000_000);
    const parcels = [...parcelsOf(page)];
    expect(parcels.length).toBeGreaterThan(3);
    for (const parcel of parcels) expect(JSON.stringify(parcel).length).toBeLessThan(2_000_000);
    expect(arrived(page)).toEqual(sent(page));
  });

  it('is sent where it holds nothing, or one text longer than a parcel', () => {
    const nothing: Page = { ...news, boxes: [], blocks: [] };
    const long: Page = { ...news, blocks: [{ ...news.blocks[0]!, text: 'ice '.repeat(1_000_000) }, ...news.blocks] };
    for (const page of [nothing, long]) expect(arrived(page)).toEqual(sent(page));
  });

  it('is refused where one was lost or came twice, and taken when it comes again from the beginning', () => {
    const parcels = [...parcelsOf(longPage(2_000_000))];
    const desk = createParcelDesk();
    desk.take('one', parcels[0]!);
    expect(() => desk.take('one', parcels[2]!)).toThrow('send it again');
    expect(() => desk.take('one', parcels[1]!)).toThrow('send it again');
    expect(parcels.map((parcel) => desk.take('one', parcel) !== undefined).indexOf(true)).toBe(parcels.length - 1);
  });

  it('is never mixed with another that is on its way, in whatever order they come', () => {
    const pages = [longPage(1_200_000), longPage(1_800_000)];
    const known = pages.map((page) => [...parcelsOf(page)]);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
        const desk = createParcelDesk();
        const left: PageParcel[][] = known.map((parcels) => [...parcels]);
        const whole: (Page | undefined)[] = [];
        for (const choice of choices) {
          const i = left[Number(choice)]!.length > 0 ? Number(choice) : Number(!choice);
          const parcel = left[i]!.shift();
          if (!parcel) break;
          whole[i] = desk.take(`${i}`, parcel) ?? whole[i];
        }
        expect(whole.map((page) => page?.blocks.length)).toEqual(pages.map(({ blocks }) => blocks.length));
      }),
      { numRuns: 30 },
    );
  });
});
