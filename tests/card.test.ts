/** What the project promises of its own form: packages, files, icons and permissions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import { permissionFaults } from './architecture/permissions.ts';
import { readSources } from './architecture/sources.ts';
import { looseVersions, topLevelFaults } from './architecture/top-level.ts';
import { changelogFaults } from './tools/release-faults.ts';

const packages: Readonly<Record<string, string>> = { ...project.dependencies, ...project.devDependencies };

describe('the project', () => {
  it('has the promised files and folders at its top, and no others', () => {
    expect(topLevelFaults(readdirSync('.'))).toEqual([]);
  });

  it.each(['typescript', 'webextension-polyfill', 'vite', '@crxjs/vite-plugin', 'vitest'])(
    'is made with %s',
    (name) => {
      expect(packages).toHaveProperty([name]);
      expect(existsSync(`node_modules/${name}/package.json`)).toBe(true);
    },
  );

  it('pins each package to one version', () => {
    expect(looseVersions(packages)).toEqual([]);
  });

  it('has one version, which package.json tells the manifest, and the changelog speaks of it', () => {
    expect(manifest).not.toHaveProperty('version');
    expect(lock.version).toBe(project.version);
    expect(changelogFaults(readFileSync('CHANGELOG.md', 'utf8'), project.version)).toEqual([]);
  });
});

/** Width and height as a PNG file states them. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(['on', 'off', 'restricted'])('the icon “%s”', (state) => {
  it.each([16, 32, 48, 128])('is drawn at %i px', (size) => {
    expect(sizeOf(`icons/${state}-${size}.png`)).toEqual([size, size]);
  });
});

describe('the manifest', () => {
  it('names icons in the sizes they have', () => {
    const named = Object.entries({ ...manifest.icons, ...manifest.action.default_icon });
    expect(named.map(([size, file]) => [size, sizeOf(file)[0]])).toEqual(named.map(([size]) => [size, Number(size)]));
  });

  it('names only files that are there', () => {
    const { action, background, content_scripts: scripts, options_ui: options } = manifest;
    const files = [action.default_popup, options.page, background.service_worker, ...scripts.flatMap(({ js }) => js)];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('asks for exactly the permissions that the sources use', () => {
    expect(permissionFaults(manifest.permissions, readSources('src'))).toEqual([]);
    expect(Object.keys(manifest).filter((key) => /optional_|host_permissions/.test(key))).toEqual([]);
  });

  it('lets no page fetch a file of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its own pages ask nothing of the network but the pictures that the reader asks for', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    const pictures = "img-src 'self' data: http: https:";
    expect(policy.split('; ')).toContain(pictures);
    expect(policy.replace(pictures, '')).not.toMatch(/https?:|unsafe-|\*/);
  });
});
