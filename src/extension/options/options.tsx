/** The options page, drawn from the settings: one page, every change holds at once. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Kind } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { BrandGlyph } from '../ui/glyphs.tsx';
import { message, type MessageKey } from '../words.ts';
import { Segments } from '../ui/segments.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { STUB_LOOKS } from '../settings-shape.ts';
import { WhereItWorks } from '../ui/where-it-works.tsx';
import { KindsFolded } from './kinds-folded.tsx';
import { Keyboard } from './keyboard.tsx';
import { LearnedBlocks, type LearnedActions } from './learned-blocks.tsx';
import { Sites, type SiteActions } from './sites.tsx';
import { UndoBars, type Undoable } from './undo-bars.tsx';
import { useSectionInSight } from './use-section-in-sight.ts';

/** Everything that leads out of the options page. */
export interface OptionsActions extends SiteActions, LearnedActions {
  readonly onEverywhere: (everywhere: boolean) => void;
  readonly onKind: (kind: Kind, on: boolean) => void;
  readonly onStubLook: (look: Settings['stubLook']) => void;
  readonly onReset: () => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
}

const SECTIONS = [
  ['where', 'where_title'],
  ['kinds', 'kinds_title'],
  ['sites', 'sites_title'],
  ['keyboard', 'keyboard_title'],
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

const SECTION_IDS = SECTIONS.map(([id]) => id);

function Contents() {
  const inSight = useSectionInSight(SECTION_IDS);
  return (
    <nav aria-label={message('contents')}>
      {SECTIONS.map(([id, key]) => (
        <a key={id} class="anchor" href={`#${id}`} {...(id === inSight && { 'aria-current': 'true' })}>
          {message(key)}
        </a>
      ))}
    </nav>
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

/** How much of a fold is to be seen on the page. */
const StubLookChoice = ({ look, onChoose }: { look: Settings['stubLook']; onChoose: OptionsActions['onStubLook'] }) => (
  <>
    <div class="look">
      <span aria-hidden="true">{message('stub_look')}</span>
      <Segments
        name="stub-look"
        label="stub_look"
        values={STUB_LOOKS}
        words={(value) => `stub_look_${value}`}
        chosen={look}
        onChoose={onChoose}
      />
    </div>
    <p class="note">{message('stub_look_note')}</p>
  </>
);

const Promises = () => (
  <ul class="promises">
    {PROMISES.map((key) => (
      <li key={key}>{message(key)}</li>
    ))}
  </ul>
);

/** The whole page. `trouble` is a sentence about an import or a change that did not work; `learnedSites` counts sites with known blocks. */
export function Options(props: {
  settings: Settings;
  learnedSites: number | undefined;
  trouble: string | undefined;
  done: readonly Undoable[];
  actions: OptionsActions;
}) {
  const { settings, learnedSites, trouble, done, actions } = props;
  return (
    <>
      <Head onImport={actions.onImport} onExport={actions.onExport} />
      <Contents />
      <main>
        <Trouble sentence={trouble} />
        <Section id="where">
          <WhereItWorks everywhere={settings.everywhere} onChange={actions.onEverywhere} />
        </Section>
        <Section id="kinds">
          <p class="note">{message('kinds_note')}</p>
          <KindsFolded kinds={settings.kinds} onChange={actions.onKind} />
          <StubLookChoice look={settings.stubLook} onChoose={actions.onStubLook} />
        </Section>
        <Section id="sites">
          <Sites settings={settings} actions={actions} />
        </Section>
        <Section id="keyboard">
          <Keyboard />
        </Section>
        <Section id="privacy">
          <Promises />
          <LearnedBlocks learn={settings.learn} sites={learnedSites} actions={actions} />
        </Section>
        <section>
          <button type="button" class="button" onClick={actions.onReset}>
            {message('reset')}
          </button>
        </section>
        <UndoBars done={done} home="sites" />
      </main>
    </>
  );
}
