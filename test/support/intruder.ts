import { createHmac } from 'node:crypto';
import { insert } from '../builders/index.js';
import type { Answer } from './client.js';
import type { Db } from './database.js';

interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Any request below `/api`, with only the headers that are given. */
export type Intruder = (method: string, path: string, sent?: Sent) => Promise<Answer>;

/** Somebody without a browser: no origin, no cookie but those they bring. */
export const anIntruder =
  (origin: string): Intruder =>
  async (method, path, { body, headers = {} } = {}) => {
    const answer = await fetch(`${origin}/api${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
  };

/** The secret of a one-time link, as the mail of a development server carries it. */
export async function linkOf(
  db: Db,
  accountId: string,
  { purpose = 'reset_password', hours = 1 } = {},
): Promise<string> {
  const id = await insert(db, 'one_time_token', {
    account_id: accountId,
    purpose,
    expires_at: new Date(Date.now() + hours * 3_600_000),
  });
  const secret = process.env['DANPUNG_SECRET'] ?? 'danpung-development-secret';
  const signature = createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url');
  return `${id}.${signature}`;
}
