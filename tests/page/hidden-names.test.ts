import { describe, expect, it } from 'vitest';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { unitBody } from './unit-document.ts';

const inForm = (name: string): Document =>
  unitBody(`<form><input name="${name}"><p>The ferry goes on sailing at ten past one.</p></form>`);

describe('a form with a field', () => {
  it.each(['parentElement', 'assignedSlot', 'localName', 'checkVisibility', 'getAttribute', 'firstChild', 'matches'])(
    'named %s is not read, and the reason names the field',
    (name) => {
      expect(() => readPage(inForm(name), markupSight())).toThrow(`“${name}”`);
    },
  );

  it.each(['email', 'id', 'title', 'children', 'before', 'remove', 'style', 'hidden'])('named %s is read', (name) => {
    expect(readPage(inForm(name), markupSight()).page.blocks).toHaveLength(1);
  });
});
