import { describe, expect, it } from 'vitest';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { unitBody } from './unit-document.ts';

/** Browsers show a form's fields as its own properties, whatever else goes by the name; jsdom does not. */
function inForm(name: string): Document {
  const document = unitBody(`<form><input name="${name}"><p>The ferry goes on sailing at ten past one.</p></form>`);
  const [form] = document.forms;
  Object.defineProperty(form, name, { value: form!.elements[0] });
  return document;
}

describe('a form with a field', () => {
  it.each(['parentElement', 'assignedSlot', 'checkVisibility', 'getAttribute', 'firstChild', 'matches'])(
    'named %s is not read, and the reason names the field',
    (name) => {
      expect(() => readPage(inForm(name), markupSight())).toThrow(`“${name}”`);
    },
  );

  it.each(['email', 'children', 'before', 'remove', 'after', 'method'])('named %s is read', (name) => {
    expect(readPage(inForm(name), markupSight()).page.blocks).toHaveLength(1);
  });
});
