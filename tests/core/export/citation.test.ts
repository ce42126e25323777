import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/core/export/bibtex.ts';
import { citationLine } from '../../../src/core/export/citation-line.ts';
import { toCslJson } from '../../../src/core/export/csl-json.ts';
import { anyArticle } from './any-article.ts';
import { articleOf, ferryArticle } from './invented-article.ts';

const DAY = '2026-05-06';

describe('a citation', () => {
  it('as one line', () => {
    expect(citationLine({ ...ferryArticle, byline: ['Lea Sander', 'Jon Ek'] }, '4 May 2026')).toBe(
      'Lea Sander, Jon Ek: Ferry to Lindholm sails again. Lindholm Courier, 4 May 2026. https://courier.example/ferry\n',
    );
  });

  it('as one line closes no sentence twice and leaves out what is not known', () => {
    expect(citationLine(articleOf([], { title: 'Does it sail?' }), '')).toBe('Does it sail?\n');
  });

  it('as BibTeX', () => {
    expect(toBibtex({ ...ferryArticle, byline: ['Lea Sander', 'Harbour News Agency'] }, DAY)).toBe(
      `@article{sander2026ferry,
  author = {Sander, Lea and {Harbour News Agency}},
  title = {{Ferry to Lindholm sails again}},
  journal = {Lindholm Courier},
  year = {2026},
  month = {5},
  day = {4},
  url = {https://courier.example/ferry},
  urldate = {2026-05-06},
  language = {en}
}
`,
    );
  });

  it('as BibTeX writes out what TeX would read as something else', () => {
    const entry = toBibtex(articleOf([], { title: '50% of #1 {R&D} cost $3 in a_b ~ c^2 \\ d' }), DAY);
    expect(entry).toContain(
      '{{50\\% of \\#1 \\textbraceleft{}R\\&D\\textbraceright{} cost \\$3 in a\\_b \\textasciitilde{} c\\textasciicircum{}2 \\textbackslash{} d}}',
    );
  });

  it('as BibTeX has as many closing braces as opening ones, whatever the title', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const entry = toBibtex({ ...article, url: 'https://a.example/{x}}?a=\\' }, DAY).trimEnd();
        const braces = [...entry].filter((sign) => '{}'.includes(sign));
        const depths = braces.map((_, i) => braces.slice(0, i + 1).reduce((sum, b) => sum + (b === '{' ? 1 : -1), 0));
        expect(depths.indexOf(0)).toBe(depths.length - 1);
      }),
    );
  });

  it('as CSL-JSON', () => {
    const article = { ...ferryArticle, byline: ['Lea Sander', 'Harbour News Agency'] };
    expect(JSON.parse(toCslJson(article, DAY))).toEqual([
      {
        id: 'sander2026ferry',
        type: 'article-newspaper',
        title: 'Ferry to Lindholm sails again',
        author: [{ given: 'Lea', family: 'Sander' }, { literal: 'Harbour News Agency' }],
        'container-title': 'Lindholm Courier',
        section: 'Region',
        issued: { 'date-parts': [[2026, 5, 4]] },
        accessed: { 'date-parts': [[2026, 5, 6]] },
        language: 'en',
        URL: 'https://courier.example/ferry',
      },
    ]);
  });

  it('names the host where the page names no site, and has a key in any script', () => {
    const article = articleOf([], { title: '渡し船', url: 'https://www.courier.example/a', byline: ['田中'] });
    expect(JSON.parse(toCslJson(article, DAY))[0]).toMatchObject({
      id: 'article',
      'container-title': 'courier.example',
    });
  });
});
