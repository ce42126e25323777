import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { KINDS } from '../src/core/model.ts';
import { anchorsIn, deadEnds, type Document, type Holdings } from './architecture/documents.ts';

const read = (path: string): Document => ({ path, text: readFileSync(path, 'utf8') });

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].map(read);

const HERE: Holdings = {
  has: existsSync,
  scripts: new Set(Object.keys(project.scripts)),
  anchors: (path) => anchorsIn(read(path).text),
};

describe('the documents', () => {
  it.each(DOCUMENTS.map((document) => [document.path, document] as const))(
    '%s leads nowhere in vain',
    (_, document) => {
      expect(deadEnds(document, HERE)).toEqual([]);
    },
  );

  it('are read, those of the decisions too', () => {
    expect(DOCUMENTS.map(({ path }) => path)).toContain('README.md');
    expect(DOCUMENTS.some(({ path }) => path.startsWith('docs/decisions/'))).toBe(true);
  });
});

describe('the forms and the workflow', () => {
  const files = readdirSync('.github', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => read(`.github/${name.replaceAll('\\', '/')}`));

  it.each(files.map((file) => [file.path, file] as const))('%s runs commands that there are', (_, file) => {
    expect(deadEnds(file, HERE)).toEqual([]);
  });

  it('offer every kind of fold in the words of the extension', () => {
    const form = read('.github/ISSUE_TEMPLATE/missed-offer.yml').text;
    expect(/options: \[(.+)\]/u.exec(form)?.[1]?.split(', ')).toEqual([...KINDS]);
  });
});

describe('a document is told of', () => {
  const holdings: Holdings = {
    has: (path) => ['docs/a.md', 'src/core/text.ts'].includes(path),
    scripts: new Set(['test', 'check']),
    anchors: () => anchorsIn('# A title\n\n## `npm test`, and more\n'),
  };
  const faults = (text: string) => deadEnds({ path: 'docs/a.md', text }, holdings);

  it.each([
    ['a dead link', '[x](gone.md)', 'links to gone.md'],
    ['a dead picture', '![x](pictures/gone.png)', 'links to pictures/gone.png'],
    ['a dead anchor', '[x](a.md#nowhere)', 'has no such heading'],
    ['a path that moved', 'See `src/core/gone.ts`.', 'speaks of src/core/gone.ts'],
    ['a command that is gone', 'Run `npm run gone`.', 'npm run gone'],
    ['a command that is gone, in a block', '```sh\nnpm run gone\n```', 'npm run gone'],
  ])('%s', (_, text, sentence) => {
    expect(faults(text).join()).toContain(sentence);
  });

  it('and what is there is left alone', () => {
    const text =
      '[x](a.md#a-title) [y](#npm-test-and-more) [z](https://news.example) `src/core/text.ts` `src/<code>/x`';
    expect(faults(`${text} \`npm test\` \`npm run check\` \`npm run --silent check\``)).toEqual([]);
  });
});
