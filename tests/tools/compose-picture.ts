/** Pictures that are put together of photographs: the stores' and the README's. */
import type { Page } from 'puppeteer-core';
import type { Shot, Shots } from './take-shots.ts';

/** One picture to be put together. */
export interface Composition {
  readonly width: number;
  readonly height: number;
  /** Markup of what stands in it, as `panel` and `heading` make it. */
  readonly body: string;
  /** Class of the ground. */
  readonly ground?: 'day' | 'night';
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { overflow: hidden; font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "DejaVu Serif", serif;
    color: #1b1a17; background: #e8e5dd; }
  body.night { color: #ede9e0; background: #0f0e0d; }
  .frame { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; padding: 36px 48px 0; gap: 26px; }
  h1 { font-size: 40px; line-height: 48px; font-weight: 700; text-align: center; text-wrap: balance; }
  .row { display: flex; align-items: flex-start; justify-content: center; gap: 36px; }
  figure { display: flex; flex-direction: column; gap: 8px; }
  figcaption { font: 700 17px/22px system-ui, "DejaVu Sans", sans-serif; opacity: .8; }
  .panel { overflow: hidden; border-radius: 8px; box-shadow: 0 10px 36px #0004, 0 0 0 1px #0001; }
  .panel img { display: block; width: 100%; }
  .night .panel { box-shadow: 0 10px 36px #000a, 0 0 0 1px #fff2; }
  .over { position: relative; }
  .tile { position: absolute; inset: 0; display: flex; align-items: center; gap: 56px; padding: 0 72px; }
  .tile.large .panel { align-self: flex-start; }
  .tile .words { flex: none; display: flex; flex-direction: column; gap: 14px; }
  .tile .name { font-size: 68px; line-height: 76px; font-weight: 700; }
  .tile .line { font-size: 30px; line-height: 40px; max-width: 15em; text-wrap: balance; opacity: .85; }
  .tile.small { padding: 0 30px; justify-content: center; text-align: center; }
  .tile.small .words { align-items: center; gap: 8px; }
  .tile.small .name { font-size: 42px; line-height: 50px; }
  .tile.small .line { font-size: 20px; line-height: 27px; }
`;

const dataOf = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

/** A photograph of this name as a panel; `width` in the picture, `height` where it is cut off below. */
export function panel(shots: Shots, name: string, width: number, height?: number, more = ''): string {
  const shot: Shot | undefined = shots[name];
  if (shot === undefined) throw new Error(`There is no photograph "${name}".`);
  const cut = Math.min(height ?? Infinity, Math.round((shot.height * width) / shot.width));
  return `<div class="panel" style="width:${width}px;height:${cut}px;${more}"><img src="${dataOf(shot.sharp)}" alt=""></div>`;
}

/** Panels beside each other, each with a word above it. */
export const labelled = (items: readonly (readonly [label: string, panel: string])[]): string =>
  `<div class="row">${items.map(([label, one]) => `<figure><figcaption>${label}</figcaption>${one}</figure>`).join('')}</div>`;

/** A sentence above what is shown. */
export const captioned = (sentence: string, shown: string): string =>
  `<div class="frame"><h1>${sentence}</h1>${shown}</div>`;

/** One panel laid over another, its upper right corner this far from the other's. */
export const laidOver = (under: string, over: string, right: number, top: number): string =>
  `<div class="over">${under}<div style="position:absolute;right:${right}px;top:${top}px">${over}</div></div>`;

/** A promotional tile: icon, name, one line, and what stands beside them. */
export const tile = (icon: Uint8Array, line: string, size: 'small' | 'large', beside = ''): string => {
  const side = size === 'small' ? 72 : 104;
  return `<div class="tile ${size}"><div class="words"><img src="${dataOf(icon)}" width="${side}" height="${side}" alt="">
    <div class="name">Clean Copy</div><div class="line">${line}</div></div>${beside}</div>`;
};

/** Draws it; the picture has exactly the size that was asked for. */
export async function compose(page: Page, { width, height, body, ground = 'day' }: Composition): Promise<Uint8Array> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><style>${STYLE}</style><body class="${ground}">${body}`, { waitUntil: 'load' });
  return page.screenshot({ clip: { x: 0, y: 0, width, height } });
}
