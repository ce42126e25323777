/** What else can be done here: kinds for this site, a report, everything shown, the keys, the options. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { KINDS, type Article, type Kind } from '../../core/model.ts';
import type { Rules } from '../../core/reading.ts';
import type { FoldReport } from '../messages.ts';
import { MoreGlyph } from '../ui/glyphs.tsx';
import { POPUP_KEYS } from '../ui/key-rows.ts';
import { KeysTable } from '../ui/keys-table.tsx';
import { Menu } from '../ui/menu.tsx';
import { SingleKeysChoice } from '../ui/single-keys-choice.tsx';
import type { Copying } from '../ui/use-copy.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { kindNamePlural, message } from '../words.ts';
import type { ShowFold } from './fold-list.tsx';
import { OPTIONS_PAGE } from './footer.tsx';
import { reportText } from './report-text.ts';

/** What the menu does. */
export interface MoreActions {
  readonly onKind: (kind: Kind, on: boolean) => void;
  readonly onShow: ShowFold;
}

function KindSwitches({ kinds, onKind }: { kinds: Rules; onKind: MoreActions['onKind'] }) {
  return (
    <fieldset class="kind-switches">
      <legend class="menu-head">{message('fold_here')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <span>{kindNamePlural(kind)}</span>
          <input
            class="switch"
            type="checkbox"
            role="switch"
            checked={kinds[kind]}
            onChange={({ currentTarget }) => onKind(kind, currentTarget.checked)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** The text to paste into a report, shown before it is copied. */
function Report({ text, copied, onCopy }: { text: string; copied: boolean; onCopy: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    // Read from its beginning: a text that is set has its caret at the end.
    area.current?.setSelectionRange(0, 0);
    area.current?.scrollTo(0, 0);
  }, []);
  return (
    <div class="report">
      <h2 class="menu-head">{message('report_fold')}</h2>
      <p>{message('report_note')}</p>
      <textarea ref={area} readOnly rows={8} dir="ltr" lang="en" aria-label={message('report_fold')} value={text} />
      <button type="button" class="button" data-act="copy-report" onClick={onCopy}>
        {message(copied ? 'copied' : 'copy')}
      </button>
    </div>
  );
}

/** The popup's single keys, and the choice that lets them act. */
function Keys() {
  const { on, choose } = useSingleKeys();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <h2 class="menu-head" tabIndex={-1} ref={head}>
        {message('keys_title')}
      </h2>
      <KeysTable rows={POPUP_KEYS} />
      <SingleKeysChoice on={on} onChange={choose} />
    </>
  );
}

/** The menu behind the three dots. */
export function MoreMenu(props: {
  kinds: Rules;
  article: Article;
  folds: readonly FoldReport[];
  copying: Copying;
  actions: MoreActions;
}) {
  const { kinds, article, folds, copying, actions } = props;
  const [sheet, setSheet] = useState<'rows' | 'report' | 'keys'>('rows');
  const report = reportText(browser.runtime.getManifest().version, article.url, folds);
  return (
    <Menu
      onClose={() => setSheet('rows')}
      summary={
        <>
          <MoreGlyph />
          <span class="visually-hidden">{message('more')}</span>
        </>
      }
    >
      {sheet === 'report' && (
        <Report text={report} copied={copying.done === 'report'} onCopy={() => copying.copy('report', report)} />
      )}
      {sheet === 'keys' && <Keys />}
      {sheet === 'rows' && (
        <>
          <KindSwitches kinds={kinds} onKind={actions.onKind} />
          <button type="button" class="menu-row" onClick={() => setSheet('report')}>
            {message('report_fold')}
          </button>
          <button type="button" class="menu-row menu-item" onClick={() => actions.onShow('all', true)}>
            {message('show_everything')}
          </button>
          <button type="button" class="menu-row" onClick={() => setSheet('keys')}>
            {message('keys_title')}
          </button>
          <a class="menu-row" href={OPTIONS_PAGE} target="_blank">
            {message('options')}
          </a>
        </>
      )}
    </Menu>
  );
}
