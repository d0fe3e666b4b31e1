import type { Rooms } from './rooms.js';

/** What an upload says of its file. */
export const metadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

const version = { 'tus-resumable': '1.0.0' };

/** Requests of the tus protocol, as an account sends them. */
export const tusOf = (rooms: () => Rooms) => ({
  async begin(account: string, length: number, values: Record<string, string>) {
    const headers = {
      ...version,
      'upload-length': `${length}`,
      'upload-metadata': metadata({ kind: 'transcript', filename: 'transcript.pdf', ...values }),
    };
    const answer = await rooms().fetch(account, '/uploads', { method: 'POST', headers });
    const location = answer.headers.get('location') ?? '';
    return { answer, id: location.split('/').at(-1) ?? '' };
  },

  head: (account: string, id: string) =>
    rooms().fetch(account, `/uploads/${id}`, { method: 'HEAD', headers: version }),

  drop: (account: string, id: string) =>
    rooms().fetch(account, `/uploads/${id}`, { method: 'DELETE', headers: version }),

  patch: (account: string, id: string, offset: number, body: BodyInit, more: RequestInit = {}) =>
    rooms().fetch(account, `/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        ...version,
        'upload-offset': `${offset}`,
        'content-type': 'application/offset+octet-stream',
      },
      body,
      ...more,
    }),
});

/** How many bytes the server says are there. */
export const offsetOf = (answer: Response): number => Number(answer.headers.get('upload-offset'));
