import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A number that none of the keys at hand opens: made with another secret, or altered. */
export class Unreadable extends Error {
  constructor() {
    super('An encrypted number cannot be read with the secrets that are set');
    this.name = 'Unreadable';
  }
}

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

const scheme = 'v1';
const algorithm = 'aes-256-gcm';
const tagLength = 16;
/** Every number is as long as the longest, so that its length tells nothing. */
const paddedLength = 9;

/**
 * Encrypts short texts at rest: AES-256-GCM with a key that HKDF derives from a secret of the
 * installation. The value carries the id of its key, so secrets can be changed while old values
 * stay readable, and is bound to its owner: copied to another row it does not open.
 */
export class Cipher {
  private readonly keys: readonly [Key, ...Key[]];

  /** @param secrets the one that encrypts, then those of before */
  constructor(secrets: readonly [string, ...string[]]) {
    const [current, ...previous] = secrets;
    this.keys = [keyOf(current), ...previous.map(keyOf)];
  }

  /** `<scheme>.<key id>.<nonce>.<text and tag>`, as the check of the database awaits it. */
  encrypt(text: string, owner: string): string {
    const [{ id, bytes }] = this.keys;
    const nonce = randomBytes(12);
    const cipher = createCipheriv(algorithm, bytes, nonce, { authTagLength: tagLength });
    cipher.setAAD(Buffer.from(owner));
    const sealed = [cipher.update(text.padEnd(paddedLength), 'utf8'), cipher.final()];
    const body = Buffer.concat([...sealed, cipher.getAuthTag()]);
    return [scheme, id, nonce.toString('base64url'), body.toString('base64url')].join('.');
  }

  /** @throws Unreadable */
  decrypt(value: string, owner: string): string {
    const [, id, nonce = '', body = ''] = value.split('.');
    const key = this.keys.find((one) => one.id === id);
    if (!key) throw new Unreadable();
    try {
      const bytes = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv(algorithm, key.bytes, Buffer.from(nonce, 'base64url'), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-tagLength));
      const text = [decipher.update(bytes.subarray(0, -tagLength)), decipher.final()];
      return Buffer.concat(text).toString('utf8').trimEnd();
    } catch {
      throw new Unreadable();
    }
  }

  /** Whether a value was made with the secret in use. */
  isCurrent(value: string): boolean {
    return value.startsWith(`${scheme}.${this.keys[0].id}.`);
  }
}

function keyOf(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'danpung passport number v1', 32));
  return { bytes, id: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
}
