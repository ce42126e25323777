/** `npm run release:check`: says what is missing before a release. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import lock from '../../package-lock.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { ARCHIVES, PACKAGES, writtenChecksums, type Archive } from './packages.ts';
import { archiveFaults, changelogFaults, historyFaults, measurementFaults, versionFaults } from './release-faults.ts';

const { version } = project;

const git = (...words: string[]): string => spawnSync('git', words, { encoding: 'utf8' }).stdout;
const text = (path: string): string => readFileSync(path, 'utf8');

const packed: readonly Archive[] = Object.values(ARCHIVES)
  .filter((name) => existsSync(join(PACKAGES, name)))
  .map((name) => ({ name, bytes: readFileSync(join(PACKAGES, name)) }));

const checks: readonly (readonly [what: string, faults: readonly string[]])[] = [
  ['One version', versionFaults(version, lock.version)],
  ['Changelog', changelogFaults(text('CHANGELOG.md'), version)],
  ['Packages', archiveFaults(packed, writtenChecksums('.'), version)],
  ['Measurements', measurementFaults(text('docs/measurements.md'), version)],
  ['History', historyFaults(git('status', '--porcelain'), git('tag', '--list').split('\n'), version)],
];

for (const [what, faults] of checks) {
  process.stdout.write(`${faults.length > 0 ? '✗' : '✓'} ${what}\n${faults.map((fault) => `    ${fault}\n`).join('')}`);
}
const missing = checks.flatMap(([, faults]) => faults).length;
if (missing > 0) {
  process.stdout.write(`\nClean Copy ${version} is not ready: ${missing} to do.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`
Clean Copy ${version} is ready. What no command can see: npm test, npm run test:release and npm run endurance went well
today, and somebody looked at every picture in docs/store/pictures. Then: git tag v${version}
`);
}
