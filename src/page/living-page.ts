/** A page under Clean Copy that goes on living: what it changes itself is read again. */
import { cleanPage, type CleanPage, type CleanPageOptions } from './clean-page.ts';
import type { CleanedPage, Wishes } from './cleaned-page.ts';
import { watchPage, type Reread } from './watch-page.ts';

/** What a living page needs from its host. */
export type LivingPageOptions = Omit<CleanPageOptions, 'onShadowTrees' | 'unheard'>;

/** What the reader would notice if it were different. */
const gistOf = ({ articles, folds }: CleanedPage): string =>
  JSON.stringify([
    articles.map(({ title, blocks }) => [title, blocks.length, blocks.at(-1)?.text]),
    folds.map(({ finding, state, paths }) => [finding.kind, state, paths]),
  ]);

/** Puts a document under Clean Copy; from the first `read` on it is read again whenever it has changed. */
export function livingPage(document: Document, options: LivingPageOptions): CleanPage {
  let wishes: Wishes | undefined;
  const page = cleanPage(document, {
    ...options,
    onShadowTrees: (roots) => watch.listenIn(roots),
    unheard: (write) => watch.unheard(write),
  });

  async function readAgain(moved: boolean): Promise<Reread> {
    if (!wishes) return { isNew: false, cost: 0 };
    const before = gistOf(page.now());
    if (moved) page.forget();
    read(wishes);
    await page.settled();
    return { isNew: gistOf(page.now()) !== before, cost: page.cost() };
  }
  const read: CleanPage['read'] = (next, evenIfNoNews) => {
    wishes = next;
    watch.unheard(() => page.read(next, evenIfNoNews));
  };
  const { clock, signal, onTrouble } = options;
  const { mend, giveBackUnseen } = page;
  const watch = watchPage(document, { mend, giveBackUnseen, read: readAgain, onTrouble, clock, signal });
  return { ...page, read };
}
