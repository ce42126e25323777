/** The innermost ring, compiled as if it stood alone: a file of its own, because a compiler takes seconds. */
import { expect, it } from 'vitest';
import { coreErrors } from './architecture/core-types.ts';
import { readSources } from './architecture/sources.ts';

it('compiles in the core without the names of a page, a browser or Node', () => {
  expect(coreErrors(readSources('src/core'))).toEqual([]);
});
