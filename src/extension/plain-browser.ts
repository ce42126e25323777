/**
 * Stands in for webextension-polyfill in what is packed (vite.config.ts): its 4 kB would be parsed twice in every page,
 * and there is nothing left to fill. Under Manifest 3 both browsers answer by promises under this name, and listeners
 * that answer are the messaging library's. The other name, `browser`, can be taken by an element of the page.
 */
const plainBrowser = (globalThis as { readonly chrome?: unknown }).chrome;

// The package that it stands in for has no other export.
export { plainBrowser as default };
