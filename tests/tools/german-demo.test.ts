import { describe, expect, it } from 'vitest';
import { readFixtures } from '../pages/fixtures.ts';
import { DEMO } from './demo-site.ts';
import { germanDemo } from './german-demo.ts';

const demo = readFixtures().find(({ slug }) => slug === DEMO)!.html;

describe('the demo in German', () => {
  it('has a German line for every English one', () => {
    const german = germanDemo(demo);
    const text = german.replace(/<(style|script)[\s\S]*?<\/\1>/gu, '').replace(/<[^>]*>/gu, ' ');
    expect(german).toContain('<html lang="de">');
    expect(text).not.toMatch(/\b(?:the|and|said|of|with)\b/iu);
  });

  it('fails where the demo has other lines by now', () => {
    expect(() => germanDemo(demo.replace('>Town<', '>City<'))).toThrow('write german-demo.ts anew');
  });
});
