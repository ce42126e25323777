import { describe, expect, it } from 'vitest';
import { addFoldRule, dropFoldRules, foldRulesFor } from '../../src/core/fold-rules.ts';
import type { FoldRule, SiteChoice } from '../../src/core/site-rules.ts';

const NONE: SiteChoice = { everywhere: true, sites: {} };
const HOST = 'www.example-times.example';
const rule = (selector: string, action: FoldRule['action'] = 'never'): FoldRule => ({
  selector,
  fingerprint: 'a.b',
  action,
});

describe('the rules for the blocks of a site', () => {
  it('are kept in the order they came, under the site’s name', () => {
    const choice = addFoldRule(addFoldRule(NONE, HOST, rule('.one')), HOST, rule('.two'));
    expect(choice.sites).toEqual({ 'example-times.example': { folds: [rule('.one'), rule('.two')] } });
  });

  it('hold one decision for a block: the last', () => {
    const choice = addFoldRule(addFoldRule(NONE, HOST, rule('.one', 'fold')), HOST, rule('.one'));
    expect(foldRulesFor(choice, HOST)).toEqual([rule('.one')]);
  });

  it('leave what else the site’s rule says', () => {
    const off: SiteChoice = { everywhere: true, sites: { 'example-times.example': { on: false } } };
    const choice = dropFoldRules(addFoldRule(off, HOST, rule('.one')), HOST, [rule('.one')]);
    expect(choice).toEqual(off);
  });

  it('go without leaving an empty site behind', () => {
    expect(dropFoldRules(addFoldRule(NONE, HOST, rule('.one')), HOST, [rule('.one')])).toEqual(NONE);
  });

  it('are dropped only where they say the same', () => {
    const choice = addFoldRule(NONE, HOST, rule('.one', 'fold'));
    expect(dropFoldRules(choice, HOST, [rule('.one', 'never')])).toEqual(choice);
  });
});
