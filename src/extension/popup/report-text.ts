/** The text with which a reader can report a wrong fold. It is shown and copied, never sent. */
import type { Reason } from '../../core/model.ts';
import type { FoldReport } from '../messages.ts';

/** The page's address without what follows its path: that part may be about the reader. */
const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
};

/** Why it is folded, in the words of the code: whoever reads a report need not know the reader's language. */
function reasonInReport(reason: Reason): string {
  if (reason.type === 'picked') return 'picked by the reader';
  if (reason.type === 'evidence')
    return reason.parts.map((part) => (part.type === 'phrase' ? `"${part.phrase}"` : part.type)).join(', ');
  const { type, paragraph, last } = reason;
  return `${type} as paragraph ${paragraph}${last === undefined ? '' : ` to ${last}`}`;
}

/** Page, version, and for each fold its kind, reason, place and first words. In English, as reports are read. */
export function reportText(version: string, url: string, folds: readonly FoldReport[]): string {
  const each = folds.map(({ kind, state, reason, paths, text }) =>
    [
      `Fold: ${kind} (${state})`,
      `Reason: ${reasonInReport(reason)}`,
      ...paths.map((path) => `Path: ${path}`),
      `Begins: ${text}`,
    ].join('\n'),
  );
  return `${[`Clean Copy ${version}\nPage: ${addressOf(url)}`, ...each].join('\n\n')}\n`;
}
