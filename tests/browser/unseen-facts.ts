/** Before anything is folded a page cannot tell that Clean Copy is there; after it, it learns no address of ours. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../pages/fixtures.ts';
import type { Lab } from './lab.ts';

const htmlOf = (slug: string): string => readFixtures().find((fixture) => fixture.slug === slug)!.html;

/** What a page could notice. Runs at its start and once more after it was read; `heard` tells of every change in between. */
const PROBE = `<script>
  globalThis.probe = () => {
    const names = (object) => Reflect.ownKeys(object).map(String).sort();
    const owners = [globalThis, document, navigator, Window.prototype, Document.prototype, Element.prototype, HTMLElement.prototype, Node.prototype, EventTarget.prototype, Array.prototype, Object, JSON, customElements];
    return JSON.stringify({
      names: owners.map(names),
      native: [document.querySelector, Element.prototype.attachShadow, MutationObserver, fetch, getComputedStyle, Array.prototype.map].map(String),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    });
  };
  globalThis.heard = [];
  globalThis.watch = () => new MutationObserver((records) => heard.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.before = undefined;
  document.addEventListener('DOMContentLoaded', () => { watch(); before = probe(); });
</script>`;

const withProbe = (slug: string): string => htmlOf(slug).replace('<head>', `<head>${PROBE}`);
const FOLDER = process.env['CLEAN_COPY_DIST'] ?? 'dist';

/** The facts, for one browser. */
export function unseenFacts(lab: () => Lab): void {
  describe('a page', () => {
    it.each(['japanese-plain', 'shop-page'])('in which nothing is folded notices nothing (%s)', async (slug) => {
      lab().site.put(`unseen-${slug}`, withProbe(slug));
      const { page, tab, report } = await lab().read(`unseen-${slug}`);
      expect(report.state === 'article' ? report.folds : []).toEqual([]);
      await lab().seat.askPage(tab);
      const { before, after, heard } = await page.evaluate(() => {
        const world = globalThis as unknown as { probe: () => string; before: string; heard: string[] };
        return { before: world.before, after: world.probe(), heard: world.heard };
      });
      expect(JSON.parse(after)).toEqual(JSON.parse(before));
      expect(heard).toEqual([]);
      await page.close();
    });

    it(
      'that was folded holds no address of the extension, and is refused each of its files',
      { timeout: 120_000 },
      async () => {
        const { page, report } = await lab().read('harbour-lead-repeat');
        expect(report.state === 'article' && report.folds.length).toBeGreaterThan(0);
        const { origin } = await lab().seat.page.evaluate(() => ({ origin: new URL(chrome.runtime.getURL('')).href }));
        const files = readdirSync(`${FOLDER}/chrome`, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${FOLDER}/chrome/`.length));
        const { said, fetched } = await page.evaluate(
          async (root, paths) => {
            const trace = [
              document.documentElement.outerHTML,
              ...performance.getEntries().map(({ name }) => name),
            ].join('\n');
            const loads = await Promise.all(
              paths.map(async (path) => {
                const byFetch = await fetch(root + path).then(
                  ({ status }) => status === 200,
                  () => false,
                );
                const byImage = await new Promise<boolean>((resolve) => {
                  const image = new Image();
                  image.onload = () => resolve(true);
                  image.onerror = () => resolve(false);
                  image.src = root + path;
                });
                return byFetch || byImage ? path : '';
              }),
            );
            return { said: /(?:chrome|moz)-extension:/u.test(trace), fetched: loads.filter(Boolean) };
          },
          origin,
          files,
        );
        expect(files.length).toBeGreaterThan(20);
        expect(said).toBe(false);
        expect(fetched).toEqual([]);
        await page.close();
      },
    );
  });
}

/** At hand in pages of the extension only. */
declare const chrome: { runtime: { getURL(path: string): string } };
