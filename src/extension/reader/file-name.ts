/** The name of the file an article is saved in. */

/** Signs that some system does not allow in a file's name, and those that end a line or turn its direction. */
const NOT_ALLOWED = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
/** In characters; some systems take no more than 255 bytes with the ending. */
const LONGEST = 80;

/** The title as a file name with an ending; `fallback` where no title is left. */
export function fileName(title: string, ending: string, fallback: string): string {
  const words = title.replace(NOT_ALLOWED, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/gu, '');
  return `${short || fallback}.${ending}`;
}
