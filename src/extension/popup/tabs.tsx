/** Tabs after the ARIA pattern: one stop in the tab order, arrows move and choose. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { interfaceDirection, message } from '../words.ts';

/** One tab with its panel. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ComponentChildren;
  readonly panel: ComponentChildren;
}

/** Where an arrow or end key leads from tab `at` of `count`; undefined for other keys. */
function nextTab(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A row of tabs over the chosen one's panel. The chosen tab takes the focus, also where it was chosen by a key of its own. */
export function Tabs<Name extends string>(props: {
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  const { tabs, chosen, onChoose } = props;
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === chosen);
  const focus = (i: number) => row.current?.querySelectorAll<HTMLElement>('[role=tab]')[i]?.focus();
  useLayoutEffect(() => focus(at), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, at, tabs.length, interfaceDirection());
    if (next === undefined) return;
    event.preventDefault();
    onChoose(tabs[next]!.name);
    focus(next);
  };
  return (
    <main class="stage">
      <div class="tabs" role="tablist" aria-label={message('tabs_label')} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls="panel"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="body" role="tabpanel" id="panel" tabIndex={0} aria-labelledby={`tab-${chosen}`} key={chosen}>
        {tabs[at]?.panel}
      </div>
    </main>
  );
}
