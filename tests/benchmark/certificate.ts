/** A self-made certificate for the local page server: made anew at each start, never stored. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Key and certificate as PEM, ready for `https.createServer`. */
export interface Credentials {
  readonly key: string;
  readonly cert: string;
}

/** Tag bytes of the few DER types an X.509 certificate is made of (ITU-T X.690). */
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const EXPLICIT_0 = 0xa0;

/** The object identifiers ecdsa-with-SHA256 and commonName, encoded. */
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');

const DAY = 86_400_000;

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthBytes(body.length), body]);
}

const bitString = (bytes: Buffer): Buffer => der(BIT_STRING, Buffer.from([0]), bytes);

/** YYMMDDHHMMSSZ, good until 2049. */
const utcTime = (time: number): Buffer => {
  const digits = new Date(time).toISOString().replace(/\D/gu, '').slice(2, 14);
  return der(UTC_TIME, Buffer.from(`${digits}Z`));
};

const named = (name: string): Buffer =>
  der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from(name)))));

/** A key and a certificate that signs itself, valid from yesterday for a month. `now` in milliseconds since 1970. */
export function selfSignedCertificate(name: string, now: number): Credentials {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, ECDSA_SHA256);
  const serial = randomBytes(8);
  serial[0] = (serial[0]! & 0x7f) | 0x01;
  const signed = der(
    SEQUENCE,
    der(EXPLICIT_0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serial),
    algorithm,
    named(name),
    der(SEQUENCE, utcTime(now - DAY), utcTime(now + 30 * DAY)),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const whole = der(SEQUENCE, signed, algorithm, bitString(sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').match(/.{1,64}/gu)!;
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
