/** The article as the reader gets it: the draft without offers and second copies, with its labels. */
import type { Article, Finding, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';

/** The cleaned article. A page without prose gives an article without blocks. */
export function finishArticle(page: Page, draft: ArticleDraft, findings: readonly Finding[]): Article {
  const inFinding = (block: number) =>
    findings.some(({ boxes }) => boxes.some((b) => page.boxes[b]!.firstBlock <= block && block < page.boxes[b]!.endBlock));
  const blocks = draft.blocks.filter((block) => !inFinding(block));
  return {
    title: page.facts.documentTitle,
    byline: [],
    published: null,
    updated: null,
    section: '',
    siteName: '',
    language: page.facts.language,
    dir: page.facts.dir,
    url: page.facts.url,
    truncated: false,
    blocks: blocks.map((i) => ({ kind: 'paragraph', text: page.blocks[i]!.text, marks: page.blocks[i]!.marks, from: [i] })),
  };
}
