/** The facts of an article as YAML before its Markdown. */
import type { Article } from '../model.ts';

/** Signs that YAML does not allow as they are, and halves of signs. JSON's own escapes leave them. */
const NOT_PRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
const HALF_SIGNS = /\p{Surrogate}/gu;

/** Every JSON string is a YAML string: nothing in a title can end it or be read as another kind of value. */
const quoted = (text: string): string =>
  JSON.stringify(text.replace(HALF_SIGNS, '\uFFFD')).replace(
    NOT_PRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Lines from --- to ---. What is not known has no line. */
export function frontMatter(article: Article): string {
  const { title, byline, published, updated, url, siteName, section, language, truncated } = article;
  const facts = { published, updated, source: url, site: siteName, section, language };
  return [
    '---',
    `title: ${quoted(title)}`,
    ...(byline.length > 0 ? ['author:', ...byline.map((name) => `  - ${quoted(name)}`)] : []),
    ...Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}`] : [])),
    ...(truncated ? ['truncated: true'] : []),
    '---',
    '',
  ].join('\n');
}
