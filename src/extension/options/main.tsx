/** Entry of the options page. */
import { render } from 'preact';
import { takeInterfaceLanguage } from '../ui/take-interface-language.ts';
import { message } from '../words.ts';
import { App } from './app.tsx';

takeInterfaceLanguage(document);
document.title = message('options_page_title');
render(<App />, document.body);
