/** The drawings of the interface. All are decoration: the words beside them say the same. */
import type { ComponentChildren } from 'preact';

function Glyph({ box = 16, name, children }: { box?: number; name: string; children: ComponentChildren }) {
  return (
    <svg class={`glyph ${name}`} viewBox={`0 0 ${box} ${box}`} fill="none" stroke="currentColor" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The toolbar icon: the fold glyph on its sheet while on, an outlined sheet with its lines while off. */
export function BrandGlyph({ on }: { on: boolean }) {
  return on ? (
    <Glyph name="brand">
      <rect class="sheet" width="16" height="16" rx="3" stroke="none" />
      <path class="fold" d="M3 8h10" stroke-width="2" />
      <path class="fold" d="M5 2.75 8 5l3-2.25M5 13.25 8 11l3 2.25" stroke-width="1.5" />
    </Glyph>
  ) : (
    <Glyph name="brand off">
      <rect x=".75" y=".75" width="14.5" height="14.5" rx="2.25" stroke-width="1.5" />
      <path d="M4 4.5h8M4 8h8M4 11.5h8" stroke-width="1.5" />
    </Glyph>
  );
}

/** Two arrowheads that meet at a line: folded here. */
export const FoldGlyph = () => (
  <Glyph name="fold">
    <path d="M2 8h12M5.5 2.5 8 5l2.5-2.5M5.5 13.5 8 11l2.5 2.5" stroke-width="1.5" />
  </Glyph>
);

/** Two sheets, for Copy. */
export const CopyGlyph = () => (
  <Glyph name="copy">
    <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" stroke-width="1.4" stroke-linejoin="round" />
  </Glyph>
);

/** An open book, for the reader page. */
export const BookGlyph = () => (
  <Glyph name="book">
    <path
      d="M8 3.75v9.5M8 3.75C6.5 2.9 4.5 2.6 2 2.6v9.5c2.5 0 4.5.3 6 1.15 1.5-.85 3.5-1.15 6-1.15V2.6c-2.5 0-4.5.3-6 1.15z"
      stroke-width="1.3"
      stroke-linejoin="round"
    />
  </Glyph>
);

/** A framed landscape, for pictures. */
export const PictureGlyph = () => (
  <Glyph name="picture">
    <path d="M1.75 2.75h12.5v10.5H1.75z" stroke-width="1.4" stroke-linejoin="round" />
    <path
      d="m2 12 4-4.5 3 3 2-2 3 3.5M10.75 5.75h.01"
      stroke-width="1.4"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </Glyph>
);

/** Three dots, for what else can be done. */
export const MoreGlyph = () => (
  <Glyph name="more">
    <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.5" stroke-linecap="round" />
  </Glyph>
);

/** A magnifying glass, for search fields. */
export const SearchGlyph = () => (
  <Glyph name="search">
    <circle cx="7" cy="7" r="4.75" stroke-width="1.4" />
    <path d="m10.5 10.5 3.75 3.75" stroke-width="1.4" />
  </Glyph>
);

/** How sure a speaker is: full, half or empty. */
export function CertaintyGlyph({ shape }: { shape: 'full' | 'half' | 'empty' }) {
  return (
    <Glyph name="certainty" box={10}>
      <circle cx="5" cy="5" r="4" stroke-width="1.25" fill={shape === 'full' ? 'currentColor' : 'none'} />
      {shape === 'half' && <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" stroke="none" />}
    </Glyph>
  );
}
