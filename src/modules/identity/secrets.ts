import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits that only their holder knows. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored instead of a secret: it has full entropy, so one SHA-256 is enough. */
export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** Signs an id for one purpose; the link of a mail is made from the id alone. */
export const signatureOf = (key: string, purpose: string, id: string): string =>
  createHmac('sha256', key).update(`${purpose}:${id}`).digest('base64url');

/** Whether two texts are the same, told in a time that does not say where they differ. */
export function sameText(one: string, other: string): boolean {
  // Compared as bytes: letters beyond ASCII take more of them than the text is long.
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
