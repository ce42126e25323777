import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORE_PICTURES, STORE_SIZES, STORE_WORDS } from './store-pictures.ts';

/** Width and height as a PNG's first chunk tells them. */
const sizeOf = (path: string): readonly number[] => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(Object.keys(STORE_WORDS))('the stores’ pictures in %s', (language) => {
  it.each(Object.entries(STORE_SIZES))('%s has the size that is asked for', (name, size) => {
    const path = join(STORE_PICTURES, language, name);
    expect(existsSync(path), `${path} is missing: run "npm run pictures".`).toBe(true);
    expect(sizeOf(path)).toEqual(size);
  });
});
