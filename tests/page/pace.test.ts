import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/page/pace.ts';
import { createQuarrel } from '../../src/page/quarrel.ts';

/** Reads a page that asks for it all the time; answers how many milliseconds went into reading. */
function readingTime(total: number, cost: number, isNew: boolean): number {
  const pace = createPace();
  let spent = 0;
  for (let now = 0; now < total;) {
    now += pace.wait(now, false);
    pace.wasRead(now, now + cost, isNew);
    now += cost;
    spent += cost;
  }
  return spent;
}

describe('the pace of reading again', () => {
  it('takes at most a fiftieth of the time of a page that brings something new with each change', () => {
    expect(readingTime(600_000, 20, true)).toBeLessThanOrEqual(600_000 / 50);
    expect(readingTime(600_000, 200, true)).toBeLessThanOrEqual(600_000 / 50 + 200);
  });

  it('slows down to six readings a minute where nothing new comes', () => {
    expect(readingTime(600_000, 1, false)).toBeLessThanOrEqual(70);
  });

  it('answers a lone change within 150 ms', () => {
    expect(createPace().wait(5_000, false)).toBe(150);
  });

  it('does not let an urgent reading wait for useless ones, only for its own cost', () => {
    const pace = createPace();
    for (let i = 0; i < 20; i++) pace.wasRead(0, 10, false);
    expect(pace.wait(10, false)).toBe(10_000);
    expect(pace.wait(10, true)).toBe(500);
    pace.reset();
    expect(pace.wait(10, false)).toBe(500);
  });
});

describe('a quarrel with a page', () => {
  it('is given up at the fourth time in a row', () => {
    const givesIn = createQuarrel(() => 0);
    expect([givesIn(), givesIn(), givesIn(), givesIn()]).toEqual([false, false, false, true]);
  });

  it('is none with a page that redraws itself now and then', () => {
    let now = 0;
    const givesIn = createQuarrel(() => now);
    for (let i = 0; i < 10; i++, now += 6_000) expect(givesIn()).toBe(false);
  });
});
