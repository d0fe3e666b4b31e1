import { createHash } from 'node:crypto';
import { walkApplication } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { pdfOf } from '../support/files.js';
import { jpeg, mebibyte, pdf, png, storedFiles, useUploads } from '../support/uploads.js';

const { db, rooms, aWriter, list, upload } = useUploads();

const coordinatorOf = (universityId: string) =>
  anAccountWith(db(), 'university_coordinator', { kind: 'university', id: universityId });

describe('a document', () => {
  it('is added, listed, read and removed by the student', async () => {
    const { account, id } = await aWriter();
    const added = await upload(account, id, { type: 'text/html' });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(added).toMatchObject({
      status: 201,
      body: {
        applicationId: id,
        kind: 'transcript',
        name: 'transcript.pdf',
        mediaType: 'application/pdf',
        bytes: pdf.length,
        sha256,
        can: { remove: true },
      },
    });
    expect(added.body).not.toHaveProperty('storageKey');
    expect(await list(account, id)).toEqual([added.body]);
    const content = await rooms().fetch(account, `/documents/${added.body.id}/content`);
    expect(Buffer.from(await content.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(content.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': `${pdf.length}`,
      'content-disposition': "attachment; filename*=UTF-8''transcript.pdf",
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const removed = await rooms().send(account, 'DELETE', `/documents/${added.body.id}`);
    expect(removed.status).toBe(204);
    expect(await list(account, id)).toEqual([]);
    expect(await storedFiles()).toEqual([]);
    expect(await db().rows(`SELECT name, payload FROM event ORDER BY position`)).toEqual([
      { name: 'document.added', payload: { applicationId: id } },
      { name: 'document.removed', payload: { applicationId: id } },
    ]);
    const again = await rooms().send(account, 'DELETE', `/documents/${added.body.id}`);
    expect(again.status).toBe(404);
  });

  it('is taken in without a lock, whatever key its sender names', async () => {
    const { account, id } = await aWriter();
    const form = new FormData();
    form.append('kind', 'cv');
    form.append('file', new Blob([new Uint8Array(pdf)]), 'cv.pdf');
    const init = { method: 'POST', body: form, headers: { 'idempotency-key': 'a click' } };
    const added = await rooms().fetch(account, `/applications/${id}/documents`, init);
    expect(added.status).toBe(201);
    expect(await db().rows('SELECT key FROM idempotency_key')).toEqual([]);
  });

  it('may be as large as twenty megabytes', async () => {
    const { account, id } = await aWriter();
    const added = await upload(account, id, { content: pdfOf(20 * mebibyte) });
    expect(added).toMatchObject({ status: 201, body: { bytes: 20 * mebibyte } });
    const read = await rooms().fetch(account, `/documents/${added.body.id}/content`);
    expect((await read.arrayBuffer()).byteLength).toBe(20 * mebibyte);
  });

  it.each([
    ['성적증명서.pdf'.normalize('NFD'), pdf, '성적증명서.pdf'],
    ['../../etc/passwd', pdf, 'passwd.pdf'],
    ['C:\\Users\\me\\이력서.PDF', pdf, '이력서.PDF'],
    ['cv.exe', png, 'cv.exe.png'],
    ['photo.jpeg', jpeg, 'photo.jpeg'],
    [`evil\u202Efdp.pdf`, pdf, 'evilfdp.pdf'],
    ['..', pdf, 'document.pdf'],
    [`${'가'.repeat(300)}.pdf`, pdf, `${'가'.repeat(196)}.pdf`],
  ])('given as %j has a plain name', async (name, content, kept) => {
    const { account, id } = await aWriter();
    const { status, body } = await upload(account, id, { name, content });
    expect({ status, name: body.name }).toEqual({ status: 201, name: kept });
    const read = await rooms().fetch(account, `/documents/${body.id}/content`);
    const header = read.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(header.replace("attachment; filename*=UTF-8''", ''))).toBe(kept);
  });
});

describe('documents of others', () => {
  it('are seen by staff in whose scope they lie, once handed in, and changed by none', async () => {
    const { account, id, student } = await aWriter();
    const { body } = await upload(account, id);
    const own = await coordinatorOf(student.universityId);
    const group = await anAccountWith(db(), 'programme_coordinator');
    const content = `/documents/${body.id}/content`;
    expect((await rooms().send(own, 'GET', `/applications/${id}/documents`)).status).toBe(404);
    expect((await rooms().send(own, 'GET', content)).status).toBe(404);
    await walkApplication(db(), id, 'submitted');
    for (const reader of [own, group]) {
      expect(await list(reader, id)).toMatchObject([{ id: body.id, can: { remove: false } }]);
      expect((await rooms().fetch(reader, content)).status).toBe(200);
      expect((await upload(reader, id)).status).toBe(403);
      expect((await rooms().send(reader, 'DELETE', `/documents/${body.id}`)).status).toBe(403);
    }
  });

  it('do not exist for another student or another university', async () => {
    const { account, id } = await aWriter();
    const { body } = await upload(account, id);
    await walkApplication(db(), id, 'submitted');
    const stranger = await aWriter();
    const far = await coordinatorOf(stranger.student.universityId);
    for (const reader of [stranger.account, far]) {
      for (const path of [`/applications/${id}/documents`, `/documents/${body.id}/content`]) {
        expect((await rooms().send(reader, 'GET', path)).status).toBe(404);
      }
    }
    expect((await upload(stranger.account, id)).status).toBe(404);
    const removal = await rooms().send(stranger.account, 'DELETE', `/documents/${body.id}`);
    expect(removal.status).toBe(404);
    expect((await rooms().send(undefined, 'GET', `/documents/${body.id}/content`)).status).toBe(
      401,
    );
    expect((await rooms().send(account, 'GET', '/documents/none/content')).status).toBe(404);
  });
});
