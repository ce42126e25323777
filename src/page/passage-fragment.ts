/** The part of a link that leads to exact words on a page (`:~:text=…`), made by the known generator. */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  setTimeout as limitTime,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** A dash parts the pieces of the fragment, so one in the words is written as a code. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The fragment for a range, with words before and after it where it would not be clear without; undefined where no
 * fragment leads to this range alone, or none was found within `time` milliseconds.
 */
export function passageFragment(range: Range, time: number): string | undefined {
  limitTime(time);
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}
