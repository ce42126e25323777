/** An article as one line of a list of sources. */
import type { Article } from '../model.ts';
import { siteOf } from './citation-facts.ts';

const ENDS_SENTENCE = /[.!?…。！？؟]["”’»]?$/u;

const closed = (text: string): string => (ENDS_SENTENCE.test(text) ? text : `${text}.`);

/** "Lea Sander, Jon Ek: The ferry sails again. Lindholm Courier, 4 May 2026. https://…" `day`: the day as one reads it. */
export function citationLine(article: Article, day: string): string {
  const { byline, title, url } = article;
  const authors = byline.length > 0 ? `${byline.join(', ')}: ` : '';
  const place = [siteOf(article), day].filter(Boolean).join(', ');
  const parts = [title && `${authors}${closed(title)}`, place && closed(place), url];
  return `${parts.filter(Boolean).join(' ').replace(/\s+/gu, ' ')}\n`;
}
