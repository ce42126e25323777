/** How a block is known again by its text, although a number or a name in it has changed; the text itself is not kept. */
import { letters } from './text.ts';

/** Letters in a row that are compared at once: long enough to tell texts apart in every script. */
const RUN = 6;
/** How many runs stand for the whole text. */
const KEPT = 12;
/** Share of them that two texts must have in common to be the same block. */
const SAME_FROM = 0.5;

/** FNV-1a, 32 bits. */
export function hashOf(run: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) value = Math.imul(value ^ run.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const smallest = (hashes: Iterable<number>): readonly number[] => [...hashes].sort((a, b) => a - b).slice(0, KEPT);

/** The smallest hashes of the text's runs of letters, in base 36 between dots; '' where it has no letters. */
export function fingerprintOf(text: string): string {
  const all = letters(text).replace(/\p{N}+/gu, '');
  if (all === '') return '';
  const hashes = new Set<number>();
  for (let i = 0; i <= Math.max(0, all.length - RUN); i++) hashes.add(hashOf(all.slice(i, i + RUN)));
  return smallest(hashes)
    .map((value) => value.toString(36))
    .join('.');
}

const read = (fingerprint: string): readonly number[] =>
  fingerprint === '' ? [] : fingerprint.split('.').map((part) => Number.parseInt(part, 36));

/** Do two fingerprints stand for the same block? The smallest hashes of both together are a fair sample of the texts. */
export function isSameBlock(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [new Set(read(one)), new Set(read(other))];
  const sample = smallest(new Set([...a, ...b]));
  const common = sample.filter((value) => a.has(value) && b.has(value)).length;
  return sample.length > 0 && common >= SAME_FROM * sample.length;
}
