/** docs/measurements.md: a page of sections, each written by the command that measured it. */

/** Names of the sections, in the order in which they stand. */
export const SECTIONS = ['pages', 'cost', 'opening', 'peers', 'endurance', 'trials', 'revisits'] as const;

/** A section of docs/measurements.md. */
export type Section = (typeof SECTIONS)[number];

const HEAD = `# Measurements

Written by \`npm run measure\` (pages and cost), \`npm run measure -- --peers --jobs 1\` (other readers),
\`npm run measure:opening\` (the popup), \`npm run endurance\` (very large pages), \`npm run trials\` (real pages switched,
changed and cut short) and \`npm run revisits\` (flashes); each replaces its own part. The pages are real news pages that are
not part of this project; nothing of their text is kept here. Milliseconds belong to the machine they were taken on, ratios
hold elsewhere too. Figures with a floor can only go up: \`tests/benchmark/floors.json\` holds what was reached.
`;

const begin = (section: Section): string => `<!-- ${section}: begin -->`;
const end = (section: Section): string => `<!-- ${section}: end -->`;

/** What a section holds in `text`, '' where it is not there. */
export function sectionOf(text: string, section: Section): string {
  const from = text.indexOf(begin(section));
  const to = text.indexOf(end(section));
  return from < 0 || to < from ? '' : text.slice(from + begin(section).length, to).trim();
}

/** The page with some sections replaced; the others stay as they are in `text`. */
export function withSections(text: string, fresh: Readonly<Partial<Record<Section, string>>>): string {
  const parts = SECTIONS.map((section) => [section, fresh[section] ?? sectionOf(text, section)] as const)
    .filter(([, body]) => body !== '')
    .map(([section, body]) => `${begin(section)}\n\n${body.trim()}\n\n${end(section)}\n`);
  return [HEAD, ...parts].join('\n');
}
