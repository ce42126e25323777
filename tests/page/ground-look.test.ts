import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/page/colour.ts';
import { groundLook } from '../../src/page/ground-look.ts';
import { unitBody } from './unit-document.ts';

/** The look of a stub inside nested boxes with these inline styles, outermost first. */
function lookOn(...styles: string[]) {
  const document = unitBody(styles.reduceRight((inside, style) => `<div style="${style}">${inside}</div>`, '<p></p>'));
  return groundLook(document.querySelector('p')!, document.defaultView!);
}

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([18, 52, 86], [18, 52, 86])).toBe(1);
  });

  it('is the same from both sides', () => {
    expect(contrast([87, 84, 76], [252, 251, 248])).toBeCloseTo(contrast([252, 251, 248], [87, 84, 76]));
  });

  it('of the design’s ink on its paper is what the design says', () => {
    expect(contrast([0x57, 0x54, 0x4c], [0xfc, 0xfb, 0xf8])).toBeCloseTo(7.3, 1);
    expect(contrast([0xb5, 0xb0, 0xa4], [0x1a, 0x19, 0x17])).toBeCloseTo(8.1, 1);
  });
});

describe('a stub’s look', () => {
  it('is light where nothing is behind it', () => {
    expect(lookOn()).toEqual({ dark: false, opaque: false });
  });

  it('follows the first opaque ground', () => {
    expect(lookOn('background: #111', 'background: transparent')).toEqual({ dark: true, opaque: false });
    expect(lookOn('background: #111', 'background: #fff')).toEqual({ dark: false, opaque: false });
  });

  it('brings a ground of its own on a mid-tone, on a picture and on a veil', () => {
    expect(lookOn('background: #8a8a8a').opaque).toBe(true);
    expect(lookOn('background-image: linear-gradient(red, blue)').opaque).toBe(true);
    expect(lookOn('background: rgba(0, 0, 0, 0.5)').opaque).toBe(true);
  });

  it('reads well on every grey: 4.5 on the page’s ground, or on its own', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      const { dark, opaque } = lookOn(`background: rgb(${grey}, ${grey}, ${grey})`);
      const ink = dark ? ([0xb5, 0xb0, 0xa4] as const) : ([0x57, 0x54, 0x4c] as const);
      expect(opaque || contrast(ink, [grey, grey, grey]) >= 4.5).toBe(true);
    }
  });
});
