/** Entry of the reader page. `?tab=N` names the tab whose page it shows. */
import { render } from 'preact';
import { interfaceDirection, interfaceLanguage } from '../words.ts';
import { App } from './app.tsx';
import { applyLook, loadLook } from './look.ts';

const asked = new URLSearchParams(location.search).get('tab') ?? '';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
const look = await loadLook();
applyLook(look, document.documentElement);
render(<App tabId={/^\d+$/u.test(asked) ? Number(asked) : undefined} firstLook={look} />, document.body);
