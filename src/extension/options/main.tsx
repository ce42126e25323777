/** Entry of the options page. */
import { render } from 'preact';
import { interfaceDirection, interfaceLanguage, message } from '../words.ts';
import { App } from './app.tsx';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = message('options_page_title');
render(<App />, document.body);
