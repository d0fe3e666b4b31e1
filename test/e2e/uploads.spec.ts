import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { walkApplication } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { pdfOf } from '../support/files.js';
import { offsetOf, tusOf } from '../support/tus.js';
import { mebibyte, storedFiles, useUploads } from '../support/uploads.js';

const { db, rooms, aWriter, list } = useUploads();
const tus = tusOf(rooms);
const file = pdfOf(mebibyte);
const half = mebibyte / 2;
const folder = () => join(process.env.DANPUNG_DATA_DIR ?? '', 'uploads');
const unfinished = () => readdir(folder());

beforeEach(async () => {
  for (const name of await unfinished()) await rm(join(folder(), name));
});

describe('an upload in pieces', () => {
  it('becomes a document with its last byte, once', async () => {
    const { account, id: applicationId } = await aWriter();
    const { answer, id } = await tus.begin(account, file.length, { applicationId });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/uploads/${id}`]);
    const first = await tus.patch(account, id, 0, new Uint8Array(file.subarray(0, half)));
    expect([first.status, offsetOf(first)]).toEqual([204, half]);
    expect(await list(account, applicationId)).toEqual([]);
    const asked = await tus.head(account, id);
    expect([offsetOf(asked), asked.headers.get('upload-length')]).toEqual([half, `${mebibyte}`]);
    const last = await tus.patch(account, id, half, new Uint8Array(file.subarray(half)));
    const [document] = await list(account, applicationId);
    expect(last.status).toBe(204);
    expect(last.headers.get('danpung-document')).toBe(document.id);
    expect(document).toMatchObject({
      name: 'transcript.pdf',
      bytes: mebibyte,
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    // Whoever lost the last answer asks again, and learns that it is done.
    const again = await tus.head(account, id);
    expect([again.status, offsetOf(again)]).toEqual([200, mebibyte]);
    expect(again.headers.get('danpung-document')).toBe(document.id);
    expect(await list(account, applicationId)).toHaveLength(1);
    expect(await unfinished()).toEqual([]);
  });

  it('goes on after a connection that was torn', async () => {
    const { account, id: applicationId } = await aWriter();
    const { id } = await tus.begin(account, file.length, { applicationId });
    const leave = new AbortController();
    async function* torn() {
      yield file.subarray(0, half);
      while ((await stat(join(folder(), id))).size < half) await delay(10);
      leave.abort();
    }
    const stop = tus.patch(
      account,
      id,
      0,
      Readable.toWeb(Readable.from(torn())) as BodyInit,
      {
        signal: leave.signal,
        duplex: 'half',
      } as RequestInit,
    );
    await expect(stop).rejects.toThrow();
    const offset = offsetOf(await tus.head(account, id));
    expect(offset).toBe(half);
    const rest = await tus.patch(account, id, offset, new Uint8Array(file.subarray(offset)));
    expect(rest.status).toBe(204);
    expect(await list(account, applicationId)).toMatchObject([{ bytes: mebibyte }]);
  });

  it('becomes one document when its end is asked for by many at once', async () => {
    const { account, id: applicationId } = await aWriter();
    const { id } = await tus.begin(account, file.length, { applicationId });
    const all = tus.patch(account, id, 0, new Uint8Array(file));
    const answers = await Promise.all([all, ...[1, 2, 3].map(() => tus.head(account, id))]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(offsetOf(await tus.head(account, id))).toBe(mebibyte);
    expect(await list(account, applicationId)).toHaveLength(1);
  });

  it('is one account’s alone', async () => {
    const { account, id: applicationId } = await aWriter();
    const stranger = await aWriter();
    expect((await tus.begin(stranger.account, 100, { applicationId })).answer.status).toBe(404);
    const { id } = await tus.begin(account, file.length, { applicationId });
    for (const answer of [
      await tus.head(stranger.account, id),
      await tus.patch(stranger.account, id, 0, new Uint8Array(file)),
      await tus.drop(stranger.account, id),
    ]) {
      expect(answer.status).toBe(404);
    }
    const programme = await anAccountWith(db(), 'programme_coordinator');
    expect((await tus.begin(programme, 100, { applicationId })).answer.status).toBe(403);
    expect((await tus.drop(account, id)).status).toBe(204);
    expect((await tus.head(account, id)).status).toBe(404);
    expect(await unfinished()).toEqual([]);
  });
});

describe('an upload that is refused', () => {
  it.each([
    ['ten gigabytes', 10 * 1024 ** 3, {}, 413, 'document.too_large'],
    ['nothing', 0, {}, 422, 'document.empty'],
    ['an unknown kind', 100, { kind: 'passport' }, 422, 'input.invalid'],
    ['an application that is none', 100, { applicationId: 'none' }, 404, 'not_found'],
  ])('%s is refused before its first byte', async (_what, length, values, status, code) => {
    const { account, id: applicationId } = await aWriter();
    const { answer } = await tus.begin(account, length, { applicationId, ...values });
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
    expect(await unfinished()).toEqual([]);
  });

  it('a file that is none of ours is forgotten with the answer', async () => {
    const { account, id: applicationId } = await aWriter();
    const program = new Uint8Array(1000).fill(77);
    const { id } = await tus.begin(account, program.length, { applicationId });
    const answer = await tus.patch(account, id, 0, program);
    expect([answer.status, (await answer.json()).code]).toEqual([415, 'document.wrong_type']);
    expect((await tus.head(account, id)).status).toBe(404);
    expect([...(await unfinished()), ...(await storedFiles())]).toEqual([]);
  });

  it('more bytes than were announced, or at the wrong place', async () => {
    const { account, id: applicationId } = await aWriter();
    const { id } = await tus.begin(account, 100, { applicationId });
    expect((await tus.patch(account, id, 0, new Uint8Array(200))).status).toBe(413);
    expect((await tus.patch(account, id, 50, new Uint8Array(50))).status).toBe(409);
    expect(offsetOf(await tus.head(account, id))).toBe(0);
  });

  it('one whose application was handed in meanwhile', async () => {
    const { account, id: applicationId } = await aWriter();
    const { id } = await tus.begin(account, file.length, { applicationId });
    await walkApplication(db(), applicationId, 'submitted');
    const answer = await tus.patch(account, id, 0, new Uint8Array(file));
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'application.not_editable']);
    expect([...(await unfinished()), ...(await storedFiles())]).toEqual([]);
  });

  it('the twenty-first that nobody finished', async () => {
    const { account, id: applicationId } = await aWriter();
    for (let begun = 0; begun < 20; begun += 1) await tus.begin(account, 100, { applicationId });
    const { answer } = await tus.begin(account, 100, { applicationId });
    expect(await answer.json()).toMatchObject({ code: 'upload.too_many', limit: 20 });
  });

  it('a request without the words of the protocol', async () => {
    const { account, id: applicationId } = await aWriter();
    const plain = await rooms().fetch(account, '/uploads', { method: 'POST' });
    expect([plain.status, (await plain.json()).code]).toEqual([400, 'upload.malformed']);
    const { id } = await tus.begin(account, 100, { applicationId });
    const bare = await rooms().fetch(account, `/uploads/${id}`, { method: 'PATCH' });
    expect([bare.status, (await bare.json()).code]).toEqual([400, 'upload.malformed']);
  });
});
