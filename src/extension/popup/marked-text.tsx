/** A publisher's text with its links and emphasis, as text nodes and plain elements. */
import type { Mark } from '../../core/model.ts';
import { markTree, type MarkNode } from './mark-tree.ts';
import { safeLink } from './safe-link.ts';

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup' } as const;

function Node({ node }: { node: MarkNode }) {
  if (typeof node === 'string') return <>{node}</>;
  const children = node.children.map((child, i) => <Node key={i} node={child} />);
  if (node.mark.kind !== 'link') {
    const Tag = TAGS[node.mark.kind];
    return <Tag>{children}</Tag>;
  }
  const href = safeLink(node.mark.href);
  return href === undefined ? (
    <>{children}</>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** One block's text. Links lead to http, https and mailto only; any other link is its words. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <>
    {markTree(text, marks).map((node, i) => (
      <Node key={i} node={node} />
    ))}
  </>
);
