/** Entry of the welcome page. */
import { render } from 'preact';
import { interfaceDirection, interfaceLanguage, message } from '../words.ts';
import { App } from './app.tsx';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = message('welcome_title');
render(<App />, document.body);
