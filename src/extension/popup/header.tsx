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
        <b class="sentence">{message('extension_name')}</b>
      </header>
    );
  }
  return (
    <header>
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
