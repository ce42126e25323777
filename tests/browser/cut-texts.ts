/** Texts that are wider than the place they have. */
import type { Page } from 'puppeteer-core';

/** Runs in the page: each block of text whose box holds less than there is, and each placeholder longer than its field. */
function findCutTexts(): string[] {
  const shown = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60);
  const pen = document.createElement('canvas').getContext('2d')!;
  const isUnseen = (element: Element) =>
    element.closest('.visually-hidden') !== null || !element.checkVisibility({ visibilityProperty: true });
  // A line that ends in an ellipsis on purpose is whole in its accessible name.
  const isToldWhole = (element: Element, { textOverflow }: CSSStyleDeclaration) =>
    textOverflow === 'ellipsis' &&
    (element.closest('[aria-label]')?.getAttribute('aria-label') ?? '').includes(element.textContent ?? '');
  const trees: ParentNode[] = [document.body];
  const cut: string[] = [];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      if (isUnseen(element)) continue;
      const style = getComputedStyle(element);
      if (element instanceof HTMLInputElement && element.placeholder) {
        pen.font = style.font;
        const room = element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
        if (pen.measureText(element.placeholder).width > room) cut.push(`placeholder: ${element.placeholder}`);
      }
      if (style.display === 'inline' || element.clientWidth === 0 || shown(element) === '') continue;
      if (isToldWhole(element, style)) continue;
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = /hidden|clip/u.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isTooWide || isTooHigh) cut.push(`${element.localName}.${element.className}: ${shown(element)}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`, ...cut] : cut;
}

/** The texts of a page that do not fit, as one line each; open shadow trees are looked into. */
export const cutTexts = (page: Page): Promise<readonly string[]> => page.evaluate(findCutTexts);
