/** How long the extension's own script runs at a time in a page, out of the browser's trace. */

/** What the browser's trace tells of one call; times in microseconds. */
export interface TracedCall {
  readonly name: string;
  readonly dur?: number;
  /** What the thread itself worked of that: a busy machine lets it wait in between. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Calls of the extension's script, their sum, and the longest, in milliseconds of its thread. */
export interface OwnStretches {
  readonly calls: number;
  readonly total: number;
  readonly longest: number;
}

const isOurs = ({ name, args }: TracedCall): boolean =>
  name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:') === true;

/** The extension's stretches among all calls of a trace. */
export function ownStretches(trace: readonly TracedCall[]): OwnStretches {
  const times = trace.filter(isOurs).map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    calls: times.length,
    total: times.reduce((sum, ms) => sum + ms, 0),
    longest: times.reduce((longest, ms) => Math.max(longest, ms), 0),
  };
}
