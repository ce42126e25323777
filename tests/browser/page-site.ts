/** The site that the tests read: every host name leads to it, and it writes down what it was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFixtures } from '../pages/fixtures.ts';

/** What the site answers under one address. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
}

/** A running site. */
export interface PageSite {
  /** Address of a page of tests/pages, or of one that was put there; `host` stands for the newspaper. */
  url(name: string, host?: string): string;
  /** Puts a page of its own under a name. */
  put(name: string, body: string | Buffer, type?: string): void;
  /** Puts a page there that is sent in parts, one after the other with a pause between them, as over a slow line. */
  putSlowly(name: string, parts: readonly string[]): void;
  /** Paths asked for so far, oldest first, with the host before them. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Milliseconds between two parts of a page that is sent slowly. */
const PAUSE = 250;

const DEFAULT_HOST = 'example-times.example';

async function sendSlowly(response: ServerResponse, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    response.write(part);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  response.end();
}

/** Starts it on a free port of this machine. */
export async function openSite(): Promise<PageSite> {
  const answers = new Map<string, Answer>(readFixtures().map(({ slug, html }) => [slug, { body: html }]));
  const slow = new Map<string, readonly string[]>();
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { host = '', pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
    asked.push(`${host.split(':')[0]}${pathname}`);
    const answer = answers.get(decodeURIComponent(pathname.slice(1)));
    // Browsers ask for it by themselves; a page is not to blame for its absence.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/html; charset=utf-8' });
    const parts = slow.get(decodeURIComponent(pathname.slice(1)));
    if (parts) return void sendSlowly(response, parts);
    response.end(answer?.body ?? '<!doctype html><title>Nothing here</title><p>Nothing here.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, host = DEFAULT_HOST) => `http://${host}:${port}/${name}`,
    put: (name, body, type) => void answers.set(name, type === undefined ? { body } : { body, type }),
    putSlowly: (name, parts) => {
      answers.set(name, { body: parts.join('') });
      slow.set(name, parts);
    },
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
