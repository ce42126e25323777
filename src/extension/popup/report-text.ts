/** The text with which a reader can report a wrong fold. It is shown and copied, never sent. */
import type { FoldReport } from '../messages.ts';

/** The page's address without what follows its path: that part may be about the reader. */
const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
};

/** Page, version, and for each fold its kind, reason, place and first words. In English, as reports are read. */
export function reportText(version: string, url: string, folds: readonly FoldReport[]): string {
  const each = folds.map(({ kind, state, sentence, paths, text }) =>
    [
      `Fold: ${kind} (${state})`,
      `Reason: ${sentence}`,
      ...paths.map((path) => `Path: ${path}`),
      `Begins: ${text}`,
    ].join('\n'),
  );
  return `${[`Clean Copy ${version}\nPage: ${addressOf(url)}`, ...each].join('\n\n')}\n`;
}
