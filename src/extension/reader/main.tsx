/** Entry of the reader page. `?tab=N` names the tab whose page it shows. */
import { render } from 'preact';
import { takeInterfaceLanguage } from '../ui/take-interface-language.ts';
import { App } from './app.tsx';
import { applyLook, loadLook } from './look.ts';

const asked = new URLSearchParams(location.search).get('tab') ?? '';

takeInterfaceLanguage(document);
const look = await loadLook();
applyLook(look, document.documentElement);
render(<App tabId={/^\d+$/u.test(asked) ? Number(asked) : undefined} firstLook={look} />, document.body);
