/** Entry of the welcome page. */
import { render } from 'preact';
import { takeInterfaceLanguage } from '../ui/take-interface-language.ts';
import { message } from '../words.ts';
import { App } from './app.tsx';

takeInterfaceLanguage(document);
document.title = message('welcome_title');
render(<App />, document.body);
