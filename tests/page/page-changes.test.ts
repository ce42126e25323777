import { describe, expect, it } from 'vitest';
import { followChanges } from '../../src/page/page-changes.ts';
import { unitBody } from './unit-document.ts';

describe('the changes of a page', () => {
  const open = (body: string, isOurs: (node: Node) => boolean = () => false) => {
    const document = unitBody(body);
    return { document, changes: followChanges(document, isOurs, new AbortController().signal) };
  };

  it.each([
    ['a text that is another one', (p: Element) => (p.firstChild!.nodeValue = 'Ebb')],
    ['a class that may show something', (p: Element) => p.setAttribute('class', 'open')],
    ['an element more', (p: Element) => p.append(p.ownerDocument.createElement('b'))],
  ])('are seen: %s', (_, change) => {
    const { document, changes } = open('<p>Flood</p>');
    expect(changes.hasChanged).toBe(false);
    change(document.querySelector('p')!);
    expect(changes).toMatchObject({ hasChanged: true, hasLost: false });
    changes.forget();
    expect(changes.hasChanged).toBe(false);
  });

  it('tell when something was taken away', () => {
    const { document, changes } = open('<p>Flood</p>');
    document.querySelector('p')!.remove();
    expect(changes).toMatchObject({ hasChanged: true, hasLost: true });
  });

  it('are not what Clean Copy itself does', () => {
    const isOurs = (node: Node) => (node as Element).id === 'ours';
    const { document, changes } = open('<p id="ours">Flood</p>', isOurs);
    document.querySelector('p')!.setAttribute('hidden', 'until-found');
    document.querySelector('p')!.remove();
    expect(changes).toMatchObject({ hasChanged: false, hasLost: false });
  });

  it('tell which element they touched', () => {
    const { document, changes } = open('<div id="a"><p>Flood</p></div><div id="b"><p>Ebb</p></div>');
    const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)!);
    a!.querySelector('p')!.append(' and wind');
    expect([a, b, document.body].map((element) => changes.hasTouched(element!))).toEqual([true, false, true]);
    changes.forget();
    expect(changes.hasTouched(a!)).toBe(false);
  });
});
