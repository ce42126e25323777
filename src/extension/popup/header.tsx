/** The popup's head: the icon, and the switch with the site's name, the whole row its label. */
import { siteName } from '../../core/site-rules.ts';
import { BrandGlyph } from '../ui/glyphs.tsx';
import { HostSentence } from '../ui/host-sentence.tsx';
import { message } from '../words.ts';

/** What the head shows. Without a host there is nothing to switch, and the extension's name stands instead. */
export interface HeaderProps {
  readonly host: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The popup's head. */
export function Header({ host, on, onSwitch }: HeaderProps) {
  if (!host) {
    return (
      <header class="header">
        <BrandGlyph on={false} />
        <h1 class="sentence">{message('extension_name')}</h1>
      </header>
    );
  }
  return (
    <header>
      <h1 class="visually-hidden">{message('extension_name')}</h1>
      <label class="header">
        <BrandGlyph on={on} />
        <b class="sentence">
          <HostSentence id={on ? 'on_for' : 'off_for'} host={siteName(host)} />
        </b>
        <input
          class="switch"
          type="checkbox"
          role="switch"
          checked={on}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
      </label>
    </header>
  );
}
