/** The popup, drawn from what is known: no browser, no clock. */
import type { Quote } from '../../core/model.ts';
import type { Rules } from '../../core/reading.ts';
import { Trouble } from '../ui/trouble.tsx';
import { message } from '../words.ts';
import { ArticleFace, type ArticleActions } from './article-face.tsx';
import { OptionsLinks } from './footer.tsx';
import { Header } from './header.tsx';
import type { PopupState } from './popup-state.ts';
import { ShortState, type ShortActions } from './short-state.tsx';

/** Everything that leads out of the popup. */
export interface PopupActions extends ShortActions, ArticleActions {
  readonly onSwitch: (on: boolean) => void;
}

const hostOf = (state: PopupState): string => ('host' in state ? state.host : '');

/** The whole popup. `state` is undefined while nothing is known yet, and then little is shown, so that nothing flickers. */
export function Popup(props: {
  tabId: number;
  state: PopupState | undefined;
  quotes: readonly Quote[] | undefined;
  /** What the reader's settings say of the tab's site; undefined while they are unknown. */
  on: boolean | undefined;
  /** Which kinds fold on this site. */
  kinds: Rules | undefined;
  /** Do single keys act? */
  singleKeys: boolean;
  /** A sentence about a choice that could not be stored. */
  trouble: string | undefined;
  actions: PopupActions;
}) {
  const { tabId, state, quotes, on, kinds, singleKeys, trouble, actions } = props;
  if (!state) return null;
  return (
    <>
      <Header host={hostOf(state)} on={on ?? state.name !== 'off'} onSwitch={actions.onSwitch} />
      <Trouble sentence={trouble} />
      {state.name === 'article' ? (
        <ArticleFace
          tabId={tabId}
          state={state}
          quotes={quotes}
          kinds={kinds}
          singleKeys={singleKeys}
          actions={actions}
        />
      ) : (
        <>
          {state.name === 'reading' ? (
            <main class="short">
              <p role="status">{message('reading')}</p>
            </main>
          ) : (
            <ShortState state={state} actions={actions} />
          )}
          <footer class="footer short-footer">
            <OptionsLinks />
          </footer>
        </>
      )}
    </>
  );
}
