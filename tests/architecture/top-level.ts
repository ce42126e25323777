/** What lies at the top of the project. */

const PROMISED = ['package.json', 'tsconfig.json', 'vite.config.ts', 'manifest.json', 'src', 'icons', 'tests'];
const BESIDE = ['README.md', 'LICENSE', 'CHANGELOG.md', 'docs', 'package-lock.json'];
/** Made by the commands and never kept. */
const MADE = ['node_modules', 'dist', 'coverage'];

/** Files and folders that are missing, and those that nobody promised. */
export function topLevelFaults(names: readonly string[]): readonly string[] {
  const known = new Set([...PROMISED, ...BESIDE, ...MADE]);
  return [
    ...PROMISED.filter((name) => !names.includes(name)).map((name) => `${name} is missing.`),
    ...names
      .filter((name) => !name.startsWith('.') && !known.has(name))
      .map((name) => `${name} does not belong to the top level.`),
  ];
}

/** Packages whose version is a range: a build must be the same tomorrow. */
export const looseVersions = (packages: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(packages)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} must be pinned to one version, not "${version}".`);
