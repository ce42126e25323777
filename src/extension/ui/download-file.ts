/** A file for the reader to keep, made in the page itself: nothing is asked of the network. */

/** How long the browser may take to begin the download, in milliseconds, before its source is given up. */
const TIME_TO_BEGIN = 60_000;

/** Hands a text to the browser as a download. `type` is its MIME type. */
export function downloadFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TIME_TO_BEGIN);
}
