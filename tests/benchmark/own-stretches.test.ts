import { expect, it } from 'vitest';
import { ownStretches } from './own-stretches.ts';

const call = (url: string, more: object) => ({ name: 'FunctionCall', args: { data: { url } }, ...more });

it('counts the calls of the extension’s script by what its thread worked', () => {
  const trace = [
    call('chrome-extension://abc/content.js', { dur: 9000, tdur: 4000 }),
    call('chrome-extension://abc/content.js', { dur: 2000 }),
    call('https://news.example/app.js', { dur: 90_000 }),
    { name: 'Layout', dur: 70_000 },
  ];
  expect(ownStretches(trace)).toEqual({ calls: 2, total: 6, longest: 4 });
});

it('finds nothing where the extension never ran', () => {
  expect(ownStretches([])).toEqual({ calls: 0, total: 0, longest: 0 });
});
