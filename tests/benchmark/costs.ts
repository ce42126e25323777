/** What reading costs, as figures that hold on any machine. Timing is told and never decides. */
import type { PageLine, PageTimes, PeerName } from './page-reading.ts';
import { fitPowerLaw, quantile, ratios, type PowerLaw, type Ratios } from './statistics.ts';

/** The steps in the order in which they run. */
export const STEPS = ['layout', 'floor', 'gate', 'read', 'fold', 'quotes'] as const satisfies (keyof PageTimes)[];

/** Median and 95th percentile in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Costs over all pages that were read. */
export interface Costs {
  readonly pages: number;
  readonly steps: Readonly<Record<(typeof STEPS)[number], Spread>>;
  /** Our reading against the floor and against the readers measured beside it. */
  readonly against: Readonly<Partial<Record<'floor' | PeerName, Ratios>>>;
  /** Deciding whether a page is news against the floor: on every page, and on those that are none. */
  readonly deciding: Readonly<Partial<Record<'every page' | 'pages that are no news', Ratios>>>;
  /** How reading grows with the page's nodes. */
  readonly growth: PowerLaw | undefined;
  /** Longest synchronous stretch of our own script on any page, ms. */
  readonly longestTask: number;
}

type Timed = PageLine & { readonly ms: PageTimes };

const spread = (values: readonly number[]): Spread => ({
  median: quantile(values) ?? NaN,
  p95: quantile(values, 0.95) ?? NaN,
});

/** Costs of some readings; undefined where no page has times. */
export function costsOf(lines: readonly PageLine[]): Costs | undefined {
  const timed = lines.filter((line): line is Timed => line.ms !== null);
  if (timed.length === 0) return undefined;
  const pairs = (other: (line: Timed) => number | undefined) =>
    timed.flatMap((line) => {
      const ms = other(line);
      return ms === undefined ? [] : [[line.ms.read, ms] as const];
    });
  const gates = (lines: readonly Timed[]) => ratios(lines.map(({ ms }) => [ms.gate, ms.floor] as const));
  const deciding = {
    'every page': gates(timed),
    'pages that are no news': gates(timed.filter(({ isArticle }) => !isArticle)),
  };
  const against = {
    floor: ratios(pairs(({ ms }) => ms.floor)),
    readability: ratios(pairs(({ peers }) => peers?.readability.ms)),
    defuddle: ratios(pairs(({ peers }) => peers?.defuddle.ms)),
  };
  return {
    pages: timed.length,
    steps: Object.fromEntries(STEPS.map((step) => [step, spread(timed.map(({ ms }) => ms[step]))])) as Costs['steps'],
    against: Object.fromEntries(Object.entries(against).filter(([, value]) => value)) as Costs['against'],
    deciding: Object.fromEntries(Object.entries(deciding).filter(([, value]) => value)) as Costs['deciding'],
    growth: fitPowerLaw(timed.map(({ nodes, ms }) => [nodes, ms.read])),
    longestTask: Math.max(...timed.map(({ longestTask }) => longestTask)),
  };
}
