import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVES, checksumLines, type Archive } from './packages.ts';
import { archiveFaults, changelogFaults, historyFaults, measurementFaults, versionFaults } from './release-faults.ts';

const archive = (name: string, version: string): Archive => ({
  name,
  bytes: zipSync({ 'manifest.json': strToU8(JSON.stringify({ version })) }),
});
const PACKED = [archive(ARCHIVES.chrome, '1.2.0'), archive(ARCHIVES.firefox, '1.2.0'), archive(ARCHIVES.source, '')];

describe('a release is held back by', () => {
  it.each([
    ['a version that is no three numbers', versionFaults('1.2', '1.2'), '"1.2" must be three numbers'],
    ['a lock file of another version', versionFaults('1.2.0', '1.1.0'), 'package-lock.json still says 1.1.0'],
    [
      'a changelog of another version',
      changelogFaults('# Changes\n\n## 1.1.0\n\n- x\n', '1.2.0'),
      'not with "## 1.1.0"',
    ],
    [
      'a changelog that says nothing',
      changelogFaults('## 1.2.0\n\n## 1.1.0\n\n- x\n', '1.2.0'),
      'says nothing of 1.2.0',
    ],
    ['missing packages', archiveFaults([], undefined, '1.2.0'), 'Nothing is packed'],
    ['changed packages', archiveFaults(PACKED, 'another checksum', '1.2.0'), 'not those of SHA256SUMS'],
    ['packages of another version', archiveFaults(PACKED, checksumLines(PACKED), '1.3.0'), 'carries version 1.2.0'],
    ['measurements of another version', measurementFaults('with Clean Copy 1.1.0, Chrome', '1.2.0'), 'npm run measure'],
    ['uncommitted changes', historyFaults(' M README.md\n', [], '1.2.0'), 'not committed'],
    ['a tag that exists', historyFaults('', ['v1.2.0'], '1.2.0'), 'There is a tag v1.2.0 already'],
  ])('%s', (_, faults, sentence) => {
    expect(faults.join(' ')).toContain(sentence);
  });
});

it('nothing else holds it back', () => {
  expect([
    ...versionFaults('1.2.0', '1.2.0'),
    ...changelogFaults('# Changes\n\n## 1.2.0\n\nWords.\n\n- A change.\n', '1.2.0'),
    ...archiveFaults(PACKED, checksumLines(PACKED), '1.2.0'),
    ...measurementFaults('with Clean Copy 1.2.0, Chrome', '1.2.0'),
    ...historyFaults('', ['v1.1.0'], '1.2.0'),
  ]).toEqual([]);
});
