/** A button that shows a small sheet of choices beside it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Closes by Escape, by a press elsewhere and when the focus leaves; a button in it that acts closes it too. */
export function Menu(props: { summary: ComponentChildren; children: ComponentChildren; onClose?: () => void }) {
  const { summary, children, onClose } = props;
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
      onToggle={({ currentTarget }) => !currentTarget.open && onClose?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        // Else the browser would close the popup with it.
        event.preventDefault();
        close();
      }}
      onClick={({ target }) => target instanceof Element && target.closest('.menu-item') && close()}
    >
      <summary class="button">{summary}</summary>
      <div class="menu-sheet">{children}</div>
    </details>
  );
}

/** What a menu's button says: a word, and the arrow that tells of the sheet. */
export const MenuWord = ({ label }: { label: string }) => (
  <>
    {label}
    <svg class="glyph" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m4 6 4 4 4-4" stroke-width="1.5" />
    </svg>
  </>
);
