/** Other readers on the same page: first run on a clone of the document, the clone counted, in a fresh load. */
import { bundle } from './bundle.ts';
import type { PeerName, PeerResult } from './page-reading.ts';
import { loadPage, type VisitingTab } from './page-visit.ts';

/** Each reader as a script that sets `cleanCopyPeer.readClone`. */
export type PeerScripts = Readonly<Record<PeerName, string>>;

/** Bundles both readers. `pathOf` makes a path of a file name in this folder. */
export async function peerScripts(pathOf: (file: string) => string): Promise<PeerScripts> {
  return {
    readability: await bundle(pathOf('peer-readability.ts'), 'cleanCopyPeer'),
    defuddle: await bundle(pathOf('peer-defuddle.ts'), 'cleanCopyPeer'),
  };
}

const RUN = `(() => {
  const begin = performance.now();
  const html = cleanCopyPeer.readClone(document.cloneNode(true));
  const ms = performance.now() - begin;
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\\s+/g, ' ').trim();
  return { ms, text };
})()`;

async function readPeer(visiting: VisitingTab, address: string, script: string): Promise<PeerResult> {
  const evaluate = await loadPage(visiting, address);
  await evaluate(`${script}; document.body?.getBoundingClientRect(); 0`);
  const { ms, text } = await evaluate<PeerResult>(RUN);
  return { ms: Math.round(ms * 1000) / 1000, text };
}

/** Both readers' text and time on one page; the extension stays switched off there. */
export async function readPeers(
  visiting: VisitingTab,
  address: string,
  scripts: PeerScripts,
): Promise<Record<PeerName, PeerResult>> {
  return {
    readability: await readPeer(visiting, address, scripts.readability),
    defuddle: await readPeer(visiting, address, scripts.defuddle),
  };
}
