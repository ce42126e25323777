import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archivesOf, ARCHIVES, PACKAGES, writePackages } from './packages.ts';
import { FIREFOX_ZIP, unpackRelease } from './unpack-release.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'clean-copy-release-'));
  for (const path of ['dist/chrome/deep/a.js', 'dist/firefox/manifest.json']) {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), `words of ${path}`);
  }
});
afterEach(() => rmSync(top, { recursive: true }));

it('the release run says when nothing is packed', () => {
  expect(() => unpackRelease(top)).toThrow('run "npm run package" first');
});

it('the release run takes the packed files and no others', () => {
  const archives = archivesOf(top);
  writePackages(top, archives);
  writeFileSync(join(top, 'dist/chrome/deep/a.js'), 'built again');
  const folder = unpackRelease(top);
  expect(readFileSync(join(folder, 'chrome/deep/a.js'), 'utf8')).toBe('words of dist/chrome/deep/a.js');
  expect(Buffer.compare(readFileSync(join(folder, FIREFOX_ZIP)), archives[1]!.bytes)).toBe(0);
});

it('the release run refuses packages that were changed', () => {
  writePackages(top, archivesOf(top));
  writeFileSync(join(top, PACKAGES, ARCHIVES.firefox), 'something else');
  expect(() => unpackRelease(top)).toThrow('not those of SHA256SUMS');
});
