/** Styles that leave an element in its place and nothing in it to be read. */

/** Below this opacity nobody reads a text. */
export const MIN_OPACITY = 0.1;
/** From this radius on letters are no longer told apart, in CSS pixels. */
const BLUR_RADIUS = 1;
/** A transform that leaves less of an area than this share of it leaves no letters. */
const MIN_SCALE = 0.001;

const isBlurred = (filter: string): boolean =>
  filter !== 'none' &&
  filter !== '' &&
  (Number.parseFloat(/blur\(([\d.]+)px/u.exec(filter)?.[1] ?? '0') >= BLUR_RADIUS ||
    Number.parseFloat(/opacity\(([\d.]+)/u.exec(filter)?.[1] ?? '1') < MIN_OPACITY);

/** Does a computed transform or scale leave nothing of an element's width or height? */
function isPressedFlat({ transform, scale }: CSSStyleDeclaration): boolean {
  if (
    scale &&
    scale !== 'none' &&
    scale
      .split(' ')
      .slice(0, 2)
      .some((factor) => Number(factor) === 0)
  )
    return true;
  if (!transform || transform === 'none') return false;
  const numbers = transform
    .slice(transform.indexOf('(') + 1, -1)
    .split(',')
    .map(Number);
  const [a, b, c, d] = numbers.length === 6 ? numbers : [0, 1, 4, 5].map((i) => numbers[i]);
  return Math.abs(a! * d! - b! * c!) < MIN_SCALE;
}

/** Inside it nothing is drawn; on inline elements the property says nothing. */
const isPassedBy = ({ contentVisibility, display }: CSSStyleDeclaration): boolean =>
  contentVisibility === 'hidden' && display !== 'inline';

/** Is what stands in an element of this computed style blurred, filtered away, pressed flat or not drawn at all? */
export const isDimmed = (style: CSSStyleDeclaration): boolean =>
  isBlurred(style.filter) || isPressedFlat(style) || isPassedBy(style);
