/** The article the project began with, where the material lies beside the project: its text is never copied here. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/core/model.ts';
import { quotesOf } from '../src/core/quotes/quotes-of.ts';
import { analyse } from './core/analyse.ts';
import { markupSight } from '../src/page/markup-sight.ts';
import { readPage } from '../src/page/read-page.ts';

const file = resolve(process.env['CLEAN_COPY_CORPUS'] ?? '../shared/corpus', 'seed.txt');

/** Does a line end where the next one goes on in the same sentence? */
const goesOn = (line: string): boolean => !/[.!?”"]$/u.test(line) && line.length > 40;

/** Hard-wrapped lines joined: a lone dash opens a list item, a short unfinished line is a line of its own. */
function paragraphsOf(text: string): { tag: 'p' | 'li'; text: string }[] {
  const out: { tag: 'p' | 'li'; text: string }[] = [];
  let open: { tag: 'p' | 'li'; text: string } | undefined;
  for (const line of text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)) {
    if (line === '-') {
      open = { tag: 'li', text: '' };
      out.push(open);
    } else if (open && (open.text === '' || goesOn(open.text) || line === line.toLowerCase())) {
      open.text = `${open.text} ${line}`.trim();
      if (open.tag === 'li' && !goesOn(open.text)) open = undefined;
    } else {
      open = { tag: 'p', text: line };
      out.push(open);
    }
  }
  return out;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const isHere = existsSync(file);
const name = isHere ? 'the seed article' : 'the seed article, not run here: no corpus lies beside the project.';

describe.runIf(isHere)(name, () => {
  const blocks = isHere ? paragraphsOf(readFileSync(file, 'utf8')) : [];
  const body = blocks.map(({ tag, text }) => `<${tag}>${escape(text)}</${tag}>`).join('\n');
  const { document } = new JSDOM(`<!doctype html><html lang="en"><title>Seed</title><body>${body}`).window;
  const { page } = readPage(document, markupSight());
  const { article, findings } = analyse(page);
  const textOf = ({ boxes }: Finding) => boxes.map((box) => page.blocks[page.boxes[box]!.firstBlock]?.text ?? '');
  const repeats = findings.filter(({ kind }) => kind === 'repeat');
  const offers = findings.filter(({ kind }) => kind !== 'repeat');

  const texts = blocks.map(({ text }) => text);
  const secondLead = texts.findIndex((text, i) => i > 0 && text === texts[0]);

  it('folds exactly the two repeated paragraphs', () => {
    expect(repeats.flatMap(textOf)).toEqual(texts.slice(secondLead, secondLead + 2));
  });

  it('folds the whole offer as one', () => {
    expect(offers.map(({ kind }) => kind)).toEqual(['subscription']);
    expect(textOf(offers[0]!)).toEqual(texts.slice(secondLead + 2));
  });

  it('keeps every paragraph of the article once', () => {
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(10);
    expect(new Set(article.blocks.map(({ text }) => text)).size).toBe(article.blocks.length);
  });

  it('gives every quotation to its speaker by full name, each once', () => {
    const quotes = quotesOf(article);
    const [spokesman, rapporteur, state] = ['Lu Kang', 'Tomas Ojea Quintana', 'China'];
    expect(quotes.map(({ speaker }) => speaker)).toEqual([
      spokesman,
      rapporteur,
      spokesman,
      spokesman,
      rapporteur,
      rapporteur,
      rapporteur,
      state,
      state,
    ]);
    expect(quotes[5]!.utterance).toBe(quotes[6]!.utterance);
  });
});
