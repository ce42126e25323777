import { expect, it } from 'vitest';
import { afterFrame, type FrameWindow } from '../../src/page/after-frame.ts';

/** A window that notes what it was asked to do; nothing of it happens by itself. */
function stillWindow() {
  const timers = new Map<number, () => void>();
  const frames: (() => void)[] = [];
  const window = {
    setTimeout: (work: () => void) => (timers.set(timers.size + 1, work), timers.size),
    clearTimeout: (timer: number) => void timers.delete(timer),
    requestAnimationFrame: (work: () => void) => frames.push(work),
  } as unknown as FrameWindow;
  const fire = () => timers.forEach((work) => work());
  return { window, frames, timers, fire };
}

it('a frame is over when the task behind it runs', async () => {
  const { window, frames, timers, fire } = stillWindow();
  let isOver = false;
  const done = afterFrame(window).then(() => (isOver = true));
  frames[0]!();
  await Promise.resolve();
  expect([isOver, timers.size]).toEqual([false, 1]);
  fire();
  await done;
  expect(isOver).toBe(true);
});

it('a window without frames is not waited for', async () => {
  const { window, fire } = stillWindow();
  const done = afterFrame(window);
  fire();
  await expect(done).resolves.toBeUndefined();
});
