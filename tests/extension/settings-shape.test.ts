/** What was stored is read: whole, older, damaged. */
import { describe, expect, it } from 'vitest';
import { isOnFor, rulesFor, siteRule, switchSite } from '../../src/core/site-rules.ts';
import { readSettings } from '../../src/extension/settings-shape.ts';

const FOLD = { selector: '#join', fingerprint: '3f', action: 'never' } as const;

describe('stored settings', () => {
  it('of a reader who has chosen nothing are the defaults', () => {
    const fresh = readSettings(undefined);
    expect(fresh).toMatchObject({ everywhere: true, sites: {}, stubLook: 'line', welcomed: false });
    expect(Object.values(fresh.kinds).every(Boolean)).toBe(true);
  });

  it('of the first version are read as they were meant', () => {
    const old = { everywhere: false, kinds: { newsletter: false }, sites: { 'a.example': { on: true } } };
    const read = readSettings(old);
    expect(read.everywhere).toBe(false);
    expect(read.kinds).toMatchObject({ newsletter: false, meter: true });
    expect(read.sites).toEqual({ 'a.example': { on: true } });
  });

  it('keep every sound part when the part beside it is damaged', () => {
    const read = readSettings({
      everywhere: 'yes',
      stubLook: 'balloon',
      welcomed: true,
      sites: {
        'a.example': {
          on: 'no',
          kinds: { newsletter: false, meter: 3, unheard: true },
          folds: [FOLD, { selector: '' }, 7],
        },
        'b.example': 'off',
        'c.example': { on: false, kinds: [], folds: 'all' },
      },
    });
    expect(read).toMatchObject({ everywhere: true, stubLook: 'line', welcomed: true });
    expect(read.sites['a.example']).toEqual({ on: undefined, kinds: { newsletter: false }, folds: [FOLD] });
    expect(read.sites['b.example']).toEqual({});
    expect(read.sites['c.example']).toMatchObject({ on: false });
  });

  it.each([[null], ['a text'], [42], [[]], [{ sites: [] }]])('(%j) never stop the reading', (damaged) => {
    expect(readSettings(damaged)).toEqual(readSettings({}));
  });
});

describe('the rules for a host', () => {
  const settings = readSettings({
    everywhere: false,
    kinds: { donation: false },
    sites: { 'times.example': { kinds: { newsletter: false, donation: true }, folds: [FOLD] } },
  });

  it('are the kinds chosen for all sites, the site’s own before them', () => {
    expect(rulesFor(settings, 'www.times.example')).toMatchObject({ newsletter: false, donation: true, meter: true });
    expect(rulesFor(settings, 'other.example')).toMatchObject({ newsletter: true, donation: false });
  });

  it('leave a site on or off by default where only kinds or blocks were chosen', () => {
    expect(isOnFor(settings, 'times.example')).toBe(false);
    expect(isOnFor(switchSite(settings, 'WWW.Times.example.', true), 'times.example')).toBe(true);
  });

  it('stay when the site is switched', () => {
    expect(siteRule(switchSite(settings, 'times.example', true), 'times.example')).toMatchObject({
      on: true,
      folds: [FOLD],
      kinds: { newsletter: false },
    });
  });

  it('are not those of a name that every object has', () => {
    expect(siteRule(settings, 'constructor')).toEqual({});
  });
});
