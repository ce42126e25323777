/** `npm run package`: builds the extension and packs it for both stores, with the sources that reviewers build from. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { lintPackage } from './lint-package.ts';
import { archivesOf, ARCHIVES, checksumLines, PACKAGES, tellingFiles, writePackages } from './packages.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

for (const mode of ['chrome', 'firefox'] as const) {
  say(`Building Clean Copy for ${mode} …`);
  // What an earlier build left would go into the archive.
  rmSync(join('dist', mode), { recursive: true, force: true });
  await buildExtension(mode);
}
const archives = archivesOf('.');
const telling = tellingFiles(archives, process.cwd());
if (telling.length > 0) throw new Error(`These built files tell the folder they were built in:\n${telling.join('\n')}`);
writePackages('.', archives);
for (const { name, bytes } of archives) say(`  ${PACKAGES}/${name}  ${inKilobytes(bytes.length)}`);
say(`\nSHA-256:\n${checksumLines(archives)}`);

const { failed, output, notes } = await lintPackage(join(PACKAGES, ARCHIVES.firefox));
for (const note of notes) say(`Mozilla's linter: ${note}`);
if (failed > 0) throw new Error(`Mozilla's linter objects to ${ARCHIVES.firefox}:\n${output}`);
say(`Mozilla's linter has no objection to ${ARCHIVES.firefox}.`);
