import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/core/steps.ts';
import { inSlices } from '../../src/page/slices.ts';
import { unitBody } from './unit-document.ts';

const window = unitBody('').defaultView as unknown as Window;

/** Work of so many steps that take `ms` each by the clock that comes with it. */
function slowWork(steps: number, ms: number) {
  let now = 0;
  function* work(): Steps<string> {
    for (let i = 0; i < steps; i++) {
      now += ms;
      yield;
    }
    return 'done';
  }
  return { work: work(), clock: () => now };
}

describe('work in slices', () => {
  it('rests after each short stretch and tells the longest', async () => {
    const { work, clock } = slowWork(30, 4);
    let rests = 0;
    const mayGoOn = () => ++rests > 0;
    const done = await inSlices(work, { window, clock, signal: new AbortController().signal, mayGoOn });
    expect(done).toEqual({ result: 'done', ms: 120, longest: 12 });
    expect(rests).toBe(10);
  });

  it('has something done around each stretch, and rests less often where that is wanted', async () => {
    const { work, clock } = slowWork(30, 4);
    let stretches = 0;
    const around = (stretch: () => void) => (stretches++, stretch());
    const { signal } = new AbortController();
    const done = await inSlices(work, { window, clock, signal, mayGoOn: () => true, stretch: 30, around });
    expect(done).toEqual({ result: 'done', ms: 120, longest: 32 });
    expect(stretches).toBe(4);
  });

  it('waits between two stretches as it is told to', async () => {
    const { work, clock } = slowWork(30, 4);
    let waits = 0;
    const between = async () => void waits++;
    const { signal } = new AbortController();
    await inSlices(work, { window, clock, signal, mayGoOn: () => true, stretch: 30, between });
    expect(waits).toBe(3);
  });

  it('takes no rest where it is soon done', async () => {
    const { work, clock } = slowWork(2, 4);
    const mayGoOn = () => expect.unreachable();
    const done = await inSlices(work, { window, clock, signal: new AbortController().signal, mayGoOn });
    expect(done?.longest).toBe(8);
  });

  it('is given up when the page is another one, or nobody wants it any more', async () => {
    const first = slowWork(30, 4);
    const { signal } = new AbortController();
    expect(await inSlices(first.work, { window, clock: first.clock, signal, mayGoOn: () => false })).toBeUndefined();
    const second = slowWork(30, 4);
    const gone = AbortSignal.abort();
    expect(
      await inSlices(second.work, { window, clock: second.clock, signal: gone, mayGoOn: () => true }),
    ).toBeUndefined();
  });
});
