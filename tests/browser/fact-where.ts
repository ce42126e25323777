/** A fact that one browser cannot show says so in its own name, and is left out there. */
import { it } from 'vitest';

/**
 * Like `it`, for a fact that only some browsers or their drivers can show. `can`: does this one? `why`: what this
 * one lacks, without a full stop; it stands in the name of the fact that is left out, where the run reads it.
 */
export function factWhere(can: boolean, why: string): (name: string, run: () => Promise<void>) => void {
  return (name, run) => (can ? it(name, run) : it.skip(`${name}, not run here: ${why}.`, run));
}
