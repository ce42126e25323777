/** The options page, drawn from the settings: one page, every change holds at once. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Kind } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { BrandGlyph } from '../ui/glyphs.tsx';
import { message, type MessageKey } from '../words.ts';
import { KindsFolded, WhereItWorks } from './choices.tsx';
import { Sites, type SiteActions } from './sites.tsx';

/** Something that was done and can be taken back while the page is open. */
export interface Undoable {
  readonly id: string;
  readonly sentence: string;
  readonly undo: () => void;
}

/** Everything that leads out of the options page. */
export interface OptionsActions extends SiteActions {
  readonly onEverywhere: (everywhere: boolean) => void;
  readonly onKind: (kind: Kind, on: boolean) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
}

const SECTIONS = [
  ['where', 'where_title'],
  ['kinds', 'kinds_title'],
  ['sites', 'sites_title'],
  ['privacy', 'privacy'],
] as const satisfies readonly (readonly [string, MessageKey])[];

const PROMISES = [
  'privacy_requests',
  'privacy_history',
  'privacy_reading',
  'privacy_stored',
  'privacy_visible',
  'privacy_closed',
] as const satisfies readonly MessageKey[];

function Section({ id, children }: { id: (typeof SECTIONS)[number][0]; children: ComponentChildren }) {
  return (
    <section>
      <h2 id={id} tabIndex={-1}>
        {message(SECTIONS.find(([name]) => name === id)![1])}
      </h2>
      {children}
    </section>
  );
}

function Head({ onImport, onExport }: Pick<OptionsActions, 'onImport' | 'onExport'>) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file) onImport(file);
    if (input.current) input.current.value = '';
  };
  return (
    <header>
      <BrandGlyph on />
      <h1>{message('extension_name')}</h1>
      <input type="file" accept=".json,application/json" hidden ref={input} onChange={take} />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {message('import')}
      </button>
      <button type="button" class="button" onClick={onExport}>
        {message('export')}
      </button>
    </header>
  );
}

const UndoBars = ({ done }: { done: readonly Undoable[] }) => (
  <div role="status">
    {done.map(({ id, sentence, undo }) => (
      <p key={id} class="undo">
        <span>{sentence}</span>
        <button type="button" class="text-button" onClick={undo}>
          {message('undo')}
        </button>
      </p>
    ))}
  </div>
);

/** The whole page. `trouble` is a sentence about an import or a change that did not work. */
export function Options(props: {
  settings: Settings;
  trouble: string | undefined;
  done: readonly Undoable[];
  actions: OptionsActions;
}) {
  const { settings, trouble, done, actions } = props;
  return (
    <>
      <Head onImport={actions.onImport} onExport={actions.onExport} />
      <nav aria-label={message('contents')}>
        {SECTIONS.map(([id, key]) => (
          <a key={id} class="anchor" href={`#${id}`}>
            {message(key)}
          </a>
        ))}
      </nav>
      <main>
        {trouble && (
          <p class="alert" role="alert">
            {trouble}
          </p>
        )}
        <Section id="where">
          <WhereItWorks everywhere={settings.everywhere} onChange={actions.onEverywhere} />
        </Section>
        <Section id="kinds">
          <p class="note">{message('kinds_note')}</p>
          <KindsFolded kinds={settings.kinds} onChange={actions.onKind} />
        </Section>
        <Section id="sites">
          <Sites choice={settings} actions={actions} />
          <UndoBars done={done} />
        </Section>
        <Section id="privacy">
          <ul class="promises">
            {PROMISES.map((key) => (
              <li key={key}>{message(key)}</li>
            ))}
          </ul>
        </Section>
      </main>
    </>
  );
}
