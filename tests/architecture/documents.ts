/** What the documents lead to: every link, path and command in them must be there. */
import { posix } from 'node:path';

/** A document with its path from the project's top. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** What the project holds. */
export interface Holdings {
  /** Whether a file or folder of this path is part of the project. */
  readonly has: (path: string) => boolean;
  /** Commands of package.json. */
  readonly scripts: ReadonlySet<string>;
  /** Headings of a document as anchors. */
  readonly anchors: (path: string) => ReadonlySet<string>;
}

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/gu;
const CODE = /`([^`\n]+)`/gu;
const COMMAND = /npm (?:run (?:--silent )?|(?=start\b|test\b))([a-z][a-z:]*)/gu;
/** Words in code that are paths: those that begin in one of the project's folders, without a gap to fill in. */
const PATH = /^(?:src|tests|docs|icons|\.github|\.ci)\/[\w./@-]+$/u;

const withoutBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gmu, '');
const all = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map((found) => found[1]!);

/** An anchor as code hosts make it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The anchors of all headings of a text. */
export const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set(all(/^#+ (.+)$/gmu, withoutBlocks(text)).map(anchorOf));

function linkFault({ path }: Document, link: string, { has, anchors }: Holdings): string | undefined {
  if (/^(?:https?|mailto):/u.test(link)) return undefined;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (!has(target)) return `${path} links to ${link}, which is not there.`;
  if (anchor && !anchors(target).has(anchor)) return `${path} links to ${link}, but ${target} has no such heading.`;
  return undefined;
}

/** A sentence for each link, path and command of a document that leads nowhere. */
export function deadEnds(document: Document, holdings: Holdings): readonly string[] {
  const text = withoutBlocks(document.text);
  const paths = all(CODE, text).filter((code) => PATH.test(code));
  return [
    ...all(LINK, text).flatMap((link) => linkFault(document, link, holdings) ?? []),
    ...paths
      .filter((path) => !holdings.has(path))
      .map((path) => `${document.path} speaks of ${path}, which is not there.`),
    ...all(COMMAND, document.text)
      .filter((name) => !holdings.scripts.has(name))
      .map((name) => `${document.path} speaks of npm run ${name}, which package.json does not know.`),
  ];
}
