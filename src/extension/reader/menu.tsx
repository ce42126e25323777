/** A button that shows a small sheet of choices under it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Closes by Escape, by a press elsewhere and when the focus leaves; a button in it that acts closes it too. */
export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current!;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) element.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const close = () => {
    details.current!.open = false;
    details.current!.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onClick={({ target }) => target instanceof Element && target.closest('.menu-item') && close()}
    >
      <summary class="button">
        {label}
        <svg class="glyph" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m4 6 4 4 4-4" stroke-width="1.5" />
        </svg>
      </summary>
      <div class="menu-sheet">{children}</div>
    </details>
  );
}
