/** Floors: the figures reached so far, below which no change may fall. */
import type { Figure } from './figures.ts';

/** Floors by the figure's name. */
export type Floors = Readonly<Record<string, number>>;

const DIGITS = 4;

/** Rounds towards the worse side, so that the figure itself never falls below its own floor. */
function rounded(value: number, better: Figure['better']): number {
  const scaled = value * 10 ** DIGITS;
  return (better === 'up' ? Math.floor(scaled + 1e-6) : Math.ceil(scaled - 1e-6)) / 10 ** DIGITS;
}

/** What is wrong with a figure, as a sentence; undefined where it holds. */
function fault({ name, value, error, better }: Figure, floor: number | undefined): string | undefined {
  if (!Number.isFinite(value)) return `${name}: no figure came out (${value}).`;
  if (better === 'zero') return value > 0 ? `${name}: ${value}, and there may be none.` : undefined;
  if (floor === undefined) return undefined;
  const behind = better === 'up' ? floor - value : value - floor;
  if (behind <= error) return undefined;
  const side = better === 'up' ? 'below its floor of' : 'above its ceiling of';
  return `${name}: ${value.toFixed(DIGITS)} is ${side} ${floor} by more than one standard error (${error.toFixed(DIGITS)}).`;
}

/** One sentence for each figure that must be zero and is not, fell below its floor, or was not measured at all. */
export function faultsOf(figures: readonly Figure[], floors: Floors): readonly string[] {
  const measured = new Set(figures.map(({ name }) => name));
  const missing = Object.keys(floors).filter((name) => !measured.has(name));
  return [
    ...figures.map((figure) => fault(figure, floors[figure.name])).filter((sentence) => sentence !== undefined),
    ...missing.map((name) => `${name}: it has a floor but was not measured.`),
  ];
}

/** Floors lifted to the figures; none is ever lowered. Figures that must be zero have no floor. */
export function raised(floors: Floors, figures: readonly Figure[]): Floors {
  const lifted: Record<string, number> = { ...floors };
  for (const { name, value, better } of figures) {
    if (better === 'zero' || !Number.isFinite(value)) continue;
    const [now, before] = [rounded(value, better), floors[name]];
    lifted[name] = before === undefined ? now : better === 'up' ? Math.max(before, now) : Math.min(before, now);
  }
  return lifted;
}

/** The best floor that a figure ever had; undefined where it never had one. */
function bestOf(name: string, better: Figure['better'], past: readonly Floors[]): number | undefined {
  const values = past.map((floors) => floors[name]).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return better === 'up' ? Math.max(...values) : Math.min(...values);
}

/** One sentence for each floor that is lower than it once was, or gone, and that no paper names. */
export function loweredUnnoted(
  floors: Floors,
  past: readonly Floors[],
  figures: readonly Figure[],
  papers: string,
): readonly string[] {
  const directions = new Map(figures.map(({ name, better }) => [name, better]));
  const names = [...new Set(past.flatMap((state) => Object.keys(state)))];
  return names.flatMap((name) => {
    const better = directions.get(name) ?? 'up';
    const [now, best] = [floors[name], bestOf(name, better, past)];
    const isLower = now === undefined || best === undefined || (better === 'up' ? now < best : now > best);
    if (!isLower || papers.includes(name)) return [];
    return [`${name}: its floor was ${best} and is ${now ?? 'gone'}. Say why in docs/decisions, naming the figure.`];
  });
}
