import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { pdfOf } from '../support/files.js';
import { startDanpung, type Running } from '../support/running.js';
import { metadata, offsetOf } from '../support/tus.js';

const file = pdfOf(3 * 1024 * 1024);
const half = file.length / 2;
const version = { 'tus-resumable': '1.0.0' };
let danpung: Running;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danpung-resume-'));
  danpung = await startDanpung({ DANPUNG_DATA_DIR: folder });
}, 120_000);
afterAll(async () => {
  await danpung.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A student of the demonstration with a draft. */
async function aDraft() {
  const { origin } = danpung;
  const signedIn = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'student@jnu.example', password: 'danpung-demo-2027' }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { cookie, origin };
  const get = async (path: string) => (await fetch(`${origin}/api${path}`, { headers })).json();
  for (const { id } of (await get('/calls?limit=50')).items) {
    const answer = await fetch(`${origin}/api/applications`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ callId: id }),
    });
    if (answer.status === 201) return { id: (await answer.json()).id as string, headers, get };
  }
  throw new Error('No call is open to the student.');
}

/** Half of the file, and then nothing more. */
async function* halfAndSilence(until: AbortSignal) {
  yield file.subarray(0, half);
  while (!until.aborted) await pause(20);
}

const sizeOfUnfinished = async (): Promise<number> => {
  const names = await readdir(join(folder, 'uploads'));
  const name = names.find((one) => !one.endsWith('.json'));
  return name ? (await stat(join(folder, 'uploads', name))).size : 0;
};

it('goes on after the API was killed, at the one that was started anew and at its twin', async () => {
  const { id: applicationId, headers, get } = await aDraft();
  const words = { applicationId, kind: 'transcript', filename: '성적.pdf' };
  const begun = await fetch(`${danpung.origin}/api/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      ...version,
      'upload-length': `${file.length}`,
      'upload-metadata': metadata(words),
    },
  });
  const path = begun.headers.get('location') ?? '';
  const patch = (origin: string, from: number, body: BodyInit) =>
    fetch(`${origin}${path}`, {
      method: 'PATCH',
      headers: {
        ...{ ...headers, ...version, origin },
        'upload-offset': `${from}`,
        'content-type': 'application/offset+octet-stream',
      },
      body,
      duplex: 'half',
    } as RequestInit);
  const ask = (origin: string) =>
    fetch(`${origin}${path}`, { method: 'HEAD', headers: { ...headers, ...version } });

  const gone = new AbortController();
  const torn = patch(
    danpung.origin,
    0,
    Readable.toWeb(Readable.from(halfAndSilence(gone.signal))) as BodyInit,
  );
  torn.catch(() => undefined);
  while ((await sizeOfUnfinished()) < half) await pause(20);
  await danpung.killApi();
  await expect(torn).rejects.toThrow();
  gone.abort();

  await danpung.startApi();
  const twin = await danpung.startTwin();
  expect(offsetOf(await ask(danpung.origin))).toBe(half);
  const most = half + 1024 * 1024;
  const more = await patch(danpung.origin, half, new Uint8Array(file.subarray(half, most)));
  expect([more.status, offsetOf(more)]).toEqual([204, most]);
  expect(offsetOf(await ask(twin))).toBe(most);
  const last = await patch(twin, most, new Uint8Array(file.subarray(most)));
  expect(last.status).toBe(204);
  const { items } = await get(`/applications/${applicationId}/documents`);
  expect(items).toMatchObject([
    { name: '성적.pdf', sha256: createHash('sha256').update(file).digest('hex') },
  ]);
}, 60_000);

it('gives way to a second connection at another process while the first hangs', async () => {
  const { id: applicationId, headers } = await aDraft();
  const begun = await fetch(`${danpung.origin}/api/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      ...version,
      'upload-length': `${file.length}`,
      'upload-metadata': metadata({ applicationId, kind: 'cv', filename: 'cv.pdf' }),
    },
  });
  const path = begun.headers.get('location') ?? '';
  const gone = new AbortController();
  const hanging = fetch(`${danpung.origin}${path}`, {
    method: 'PATCH',
    headers: {
      ...{ ...headers, ...version },
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
    body: Readable.toWeb(Readable.from(halfAndSilence(gone.signal))) as BodyInit,
    duplex: 'half',
  } as RequestInit);
  hanging.catch(() => undefined);
  while ((await sizeOfUnfinished()) < half) await pause(20);
  const twin = await danpung.startTwin();
  const asked = await fetch(`${twin}${path}`, {
    method: 'HEAD',
    headers: { ...headers, ...version },
  });
  expect([asked.status, offsetOf(asked)]).toEqual([200, half]);
  gone.abort();
}, 60_000);
