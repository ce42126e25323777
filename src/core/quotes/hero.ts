/** The person an article is about: whose words they are where nothing else tells, as in a portrait or an interview. */
import type { NameRun } from './name-runs.ts';

/** So often the text names its hero at least, and so many times as often as anybody else. */
const LEAST = { times: 3, ratio: 2 } as const;

interface Known {
  readonly kind: string;
  readonly mentions: readonly NameRun[];
}

/** The person whom the title names and the text names far more often than anybody else, undefined without one. */
export function heroOf<T extends Known>(all: readonly T[]): T | undefined {
  const times = (named: Known): number => named.mentions.filter((run) => run.block >= 0).length;
  const [best, next] = all.filter((one) => one.kind === 'person').sort((a, b) => times(b) - times(a));
  if (best === undefined || times(best) < LEAST.times) return undefined;
  const isAhead = next === undefined || times(best) >= LEAST.ratio * times(next);
  return isAhead && best.mentions.some((run) => run.block < 0) ? best : undefined;
}
