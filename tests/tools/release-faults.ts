/** What a release still lacks. Each guard gives a sentence for each fault, and none where all is well. */
import { strFromU8, unzipSync } from 'fflate';
import { ARCHIVES, checksumLines, type Archive } from './packages.ts';

/** The version is three numbers, and the lock file tells the same. */
export const versionFaults = (version: string, locked: string): readonly string[] => [
  ...(/^\d+\.\d+\.\d+$/u.test(version) ? [] : [`package.json's version "${version}" must be three numbers.`]),
  ...(version === locked ? [] : [`package-lock.json still says ${locked}: run "npm install --package-lock-only".`]),
];

/** The changelog begins with this version and says something about it. */
export function changelogFaults(changelog: string, version: string): readonly string[] {
  const [, newest = '', words = ''] = /^## (\S+).*\n([\s\S]*?)(?=^## |$(?![\s\S]))/mu.exec(changelog) ?? [];
  if (newest !== version) return [`CHANGELOG.md must begin with "## ${version}", not with "## ${newest}".`];
  return /^- \S/mu.test(words) ? [] : [`CHANGELOG.md says nothing of ${version}: write a line for each change.`];
}

function manifestVersion(bytes: Uint8Array): string | undefined {
  const file = unzipSync(bytes)['manifest.json'];
  return file && (JSON.parse(strFromU8(file)) as { version?: string }).version;
}

/** The archives are there, are those of the checksums, and both extensions carry the version. */
export function archiveFaults(
  archives: readonly Archive[],
  checksums: string | undefined,
  version: string,
): readonly string[] {
  if (checksums === undefined) return ['Nothing is packed: run "npm run package".'];
  const stale = checksumLines(archives) === checksums ? [] : ['The packages are not those of SHA256SUMS: pack again.'];
  const others = archives
    .filter(({ name }) => name !== ARCHIVES.source)
    .map(({ name, bytes }) => ({ name, found: manifestVersion(bytes) }))
    .filter(({ found }) => found !== version)
    .map(({ name, found }) => `${name} carries version ${found ?? 'none'}: run "npm run package".`);
  return [...stale, ...others];
}

/** The measurements were taken of this version. */
export const measurementFaults = (measurements: string, version: string): readonly string[] =>
  measurements.includes(`Clean Copy ${version},`)
    ? []
    : [`docs/measurements.md does not speak of ${version}: run "npm run measure".`];

/** What git tells: nothing uncommitted (`status` as --porcelain prints it), and no tag of this version yet. */
export const historyFaults = (status: string, tags: readonly string[], version: string): readonly string[] => [
  ...(status.trim() === '' ? [] : ['Some changes are not committed: a release is a commit.']),
  ...(tags.includes(`v${version}`) ? [`There is a tag v${version} already: raise package.json's version.`] : []),
];
