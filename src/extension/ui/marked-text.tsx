/** A publisher's text with its links and emphasis, as text nodes and plain elements. */
import { markTree, type MarkNode } from '../../core/mark-tree.ts';
import type { Mark, Span } from '../../core/model.ts';
import { safeLink } from '../../core/safe-link.ts';

/** Quoted words that have a note of their own. */
export interface QuotedSpan extends Span {
  readonly kind: 'quoted';
  /** Number of the utterance, which its note carries too. */
  readonly utterance: number;
  /** Where the quotation begins; a link across its edge cuts it in two, and only the first part is its anchor. */
  readonly from: number;
  /** The first of the quotations that make the utterance. */
  readonly opens: boolean;
  readonly isCurrent: boolean;
}

type TextMark = Mark | QuotedSpan;

/** Id of an utterance's first words: its note leads back there. */
export const quoteId = (utterance: number): string => `quote-${utterance}`;
/** Id of an utterance's note: its words in the text lead there. */
export const noteId = (utterance: number): string => `note-${utterance}`;

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup' } as const;

function Node({ node }: { node: MarkNode<TextMark> }) {
  if (typeof node === 'string') return <>{node}</>;
  const { mark } = node;
  const children = node.children.map((child, i) => <Node key={i} node={child} />);
  if (mark.kind === 'quoted') {
    const { utterance, opens, from, start, isCurrent } = mark;
    return (
      <mark
        class={isCurrent ? 'quoted current' : 'quoted'}
        data-utterance={utterance}
        aria-details={noteId(utterance)}
        {...(opens && from === start && { id: quoteId(utterance) })}
      >
        {children}
      </mark>
    );
  }
  if (mark.kind !== 'link') {
    const Tag = TAGS[mark.kind];
    return <Tag>{children}</Tag>;
  }
  const href = safeLink(mark.href);
  return href === undefined ? (
    <>{children}</>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** One block's text. Links lead to http, https and mailto only; any other link is its words. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly TextMark[] }) => (
  <>
    {markTree(text, marks).map((node, i) => (
      <Node key={i} node={node} />
    ))}
  </>
);
