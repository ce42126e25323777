import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSignedCertificate } from './certificate.ts';
import { startPageServer, type PageServer } from './page-server.ts';

describe('the certificate', () => {
  it('signs itself and is good today', () => {
    const now = Date.UTC(2026, 4, 3, 12);
    const certificate = new X509Certificate(selfSignedCertificate('Night ferry', now).cert);
    expect(certificate.subject).toBe('CN=Night ferry');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBe(Date.UTC(2026, 4, 2, 12));
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(now);
  });
});

describe('the page server', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPageServer((address) =>
      address === 'https://news.example/harbour?page=2' ? '<p>Fähre</p>' : undefined,
    );
  });
  afterAll(() => server.close());

  const ask = (host: string, path: string) =>
    new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
      const options = { port: server.port, path, headers: { host }, rejectUnauthorized: false, agent: false } as const;
      get({ host: '127.0.0.1', ...options }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      }).on('error', reject);
    });

  it('shows a page under its own address, with its scripts off', async () => {
    const { status, headers, body } = await ask('news.example', '/harbour?page=2');
    expect(status).toBe(200);
    expect(body).toBe('<p>Fähre</p>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "script-src 'none'; connect-src 'none'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('has nothing for any other address', async () => {
    expect((await ask('elsewhere.example', '/harbour?page=2')).status).toBe(404);
  });
});
