import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pageAddress, pageHtml, readManifest } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the address of a page', () => {
  const address = (url: string | null, id = 'set/Harbour News_1') => pageAddress({ id, url, file: '' });

  it('is its own, by https and without a fragment', () => {
    expect(address('http://news.example/harbour?page=2#top')).toBe('https://news.example/harbour?page=2');
    expect(address('https://news.example:8443/')).toBe('https://news.example/');
  });

  it.each([null, '', '8003098', 'set::news.example-1', '//news.example/x'])(
    'is a name of its own instead of %s',
    (url) => {
      expect(address(url)).toBe('https://set-harbour-news-1.test/');
    },
  );
});

describe('a stored page', () => {
  it('is served without meta refresh, packed or not', () => {
    const html = '<meta charset="utf-8"><META HTTP-EQUIV="refresh" content="0;url=/x"><p>Fähre</p>';
    writeFileSync(join(folder, 'a.html'), html);
    writeFileSync(join(folder, 'b.html.gz'), gzipSync(html));
    for (const file of ['a.html', 'b.html.gz']) {
      expect(pageHtml(folder, { id: 'x', file })).toBe('<meta charset="utf-8"><p>Fähre</p>');
    }
  });

  it('needs a page list', () => {
    expect(() => readManifest(join(folder, 'none'))).toThrow(/Name a folder with a manifest\.json/u);
  });
});
