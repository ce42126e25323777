import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model.ts';
import { foldRuleFor, matchRules } from '../../src/page/fold-rule.ts';
import { heedRules } from '../../src/page/heed-rules.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage, type PageReading } from '../../src/page/read-page.ts';
import { unitBody } from './unit-document.ts';

const LETTER = 'Sign up for our free newsletter and get the news of the harbour in your inbox every Friday.';
const page = (letter: string, around = '') =>
  unitBody(
    `<main><p>One</p>${around}<aside class="harbour-letter css-1x2y3z is-open" id="x7f3k2"><p>${letter}</p></aside></main>`,
  );

function read(document: Document): PageReading {
  Object.assign(globalThis, { Node: document.defaultView!.Node, document });
  return readPage(document, markupSight());
}
const boxOf = ({ elements }: PageReading, selector: string) => elements.findIndex((e) => e.matches(selector));
const newsletter = (box: number): Finding => ({
  kind: 'newsletter',
  boxes: [box],
  state: 'folded',
  reason: { type: 'evidence', parts: [{ type: 'emailField' }] },
});

describe('a rule for a block', () => {
  let reading: PageReading;
  beforeAll(() => {
    reading = read(page(LETTER));
  });

  it('names it by what people named it, not by what a build tool made', () => {
    expect(foldRuleFor(reading, boxOf(reading, 'aside'), 'never').selector).toBe('.harbour-letter');
  });

  it('finds it on another page of the site', () => {
    const rule = foldRuleFor(reading, boxOf(reading, 'aside'), 'never');
    const other = page(LETTER.replace('Friday', 'Sunday'), '<p>Two</p><div>Three</div>');
    const there = read(other);
    expect(matchRules(other, [rule], there)).toEqual([{ rule, box: boxOf(there, 'aside') }]);
  });

  it('does not hold where the selector now names another text', () => {
    const rule = foldRuleFor(reading, boxOf(reading, 'aside'), 'fold');
    const other = page(
      'The last ferry to Sandholm will go on leaving at ten past one in the morning, the council says.',
    );
    expect(matchRules(other, [rule], read(other))).toEqual([]);
  });

  it('that is no selector at all harms nothing', () => {
    const document = page(LETTER);
    const rule = { selector: ':::', fingerprint: '', action: 'fold' as const };
    expect(matchRules(document, [rule], read(document))).toEqual([]);
  });
});

describe('heeding the reader’s rules', () => {
  it('marks a finding that is never to be folded, and says by which rule', () => {
    const document = page(LETTER);
    const reading = read(document);
    const box = boxOf(reading, 'aside');
    const rule = foldRuleFor(reading, box, 'never');
    const found = newsletter(box);
    const heeded = heedRules(document, reading, [found], [rule]);
    expect(heeded.findings).toEqual([found]);
    expect([...heeded.never]).toEqual([found]);
    expect(heeded.rulesOf(found)).toEqual([rule]);
  });

  it('adds what the reader picked, in the place of what was found inside of it', () => {
    const document = page(LETTER);
    const reading = read(document);
    const box = boxOf(reading, 'aside');
    const inside = newsletter(boxOf(reading, 'aside p'));
    const heeded = heedRules(document, reading, [inside], [foldRuleFor(reading, box, 'fold')]);
    expect(heeded.findings).toEqual([{ kind: 'pick', boxes: [box], state: 'folded', reason: { type: 'picked' } }]);
  });

  it('leaves a pick out that is folded already with what holds it', () => {
    const document = page(LETTER);
    const reading = read(document);
    const found = newsletter(boxOf(reading, 'aside'));
    const rule = foldRuleFor(reading, boxOf(reading, 'aside p'), 'fold');
    expect(heedRules(document, reading, [found], [rule]).findings).toEqual([found]);
  });
});
