/** `npm run new:page -- NAME`: makes a folder in tests/pages for an invented news page. */
import { scaffoldPage } from './page-scaffold.ts';

const written = scaffoldPage('tests/pages', process.argv[3]);
process.stdout.write(`${written.map((path) => `  ${path}\n`).join('')}
Write the page, then what is right for it: what folds, who is quoted, what must stay. A page whose expectation is missing or
unfinished fails. "npm test" reads it in both browsers, "npm start" opens it.
`);
