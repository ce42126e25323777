/** The time of a live blog's entry in figures, as the page has it. */

const STAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/u;

/** Day, clock and zone: "2026-11-02 18:00 +01:00", "2026-11-02 18:00 UTC". */
export function entryTime(stamp: string): string {
  const [, day, clock, zone = ''] = STAMP.exec(stamp) ?? [];
  return day === undefined ? stamp : [day, clock, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
}
