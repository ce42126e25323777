/** What axe objects to on a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The objections to a page as it stands, as one line each. */
export async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
