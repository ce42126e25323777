/** One local TLS server that stands in for every host of the web, so that each page shows under its own address. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';

/** Page scripts never run and nothing is fetched; the parser's scripting flag stays on, as for a reader. */
const POLICY = "script-src 'none'; connect-src 'none'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'";

/** What makes a page cross-origin isolated, so that its clock steps in 5 µs instead of 100. */
const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A running server. */
export interface PageServer {
  readonly port: number;
  /** How many requests so far named an extension as where they come from. */
  extensionRequests(): number;
  close(): void;
}

const comesFromExtension = ({ headers }: IncomingMessage): boolean =>
  [headers.origin, headers.referer].some((value) => /^(?:chrome|moz)-extension:/u.test(value ?? ''));

/** Serves what `htmlOf` gives for an https address, and 404 for all others, on a free port of this machine. */
export async function startPageServer(htmlOf: (address: string) => string | undefined): Promise<PageServer> {
  const server = createServer(selfSignedCertificate('Clean Copy measuring', Date.now()));
  let fromExtension = 0;
  server.on('request', (request, response) => {
    if (comesFromExtension(request)) fromExtension++;
    const html = htmlOf(`https://${request.headers.host ?? ''}${request.url ?? '/'}`);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      ...ISOLATION,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    extensionRequests: () => fromExtension,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
