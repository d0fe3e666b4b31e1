import { walkApplication } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { pdfOf } from '../support/files.js';
import { storedFiles, useUploads } from '../support/uploads.js';

const { db, rooms, aWriter, list, replace, upload } = useUploads();
const asked = [
  { stage: 'apply', kind: 'transcript', isRequired: true },
  { stage: 'apply', kind: 'cv', isRequired: false },
  { stage: 'nominate', kind: 'pledge', isRequired: false },
  { stage: 'pre_departure', kind: 'insurance', isRequired: true },
];
const [first, second] = [pdfOf(100), pdfOf(200)];

const read = async (account: string, path: string) => {
  const answer = await rooms().fetch(account, path);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('a document with versions', () => {
  it('is replaced by the next file of its kind, and both stay readable', async () => {
    const { account, id } = await aWriter(asked);
    const { body } = await upload(account, id, { content: first });
    const { body: later } = await upload(account, id, { content: second, name: '새 성적.pdf' });
    expect(later).toMatchObject({ id: body.id, number: 2, name: '새 성적.pdf', bytes: 200 });
    expect(later.versions).toMatchObject([
      { number: 2, bytes: 200 },
      { number: 1, bytes: 100, sha256: body.sha256, name: 'transcript.pdf' },
    ]);
    expect(await list(account, id)).toEqual([later]);
    const old = `/documents/${body.id}/versions/1/content`;
    expect((await read(account, old)).bytes).toEqual(first);
    expect((await read(account, `/documents/${body.id}/content`)).bytes).toEqual(second);
    expect((await read(account, `/documents/${body.id}/versions/3/content`)).status).toBe(404);
    expect((await read(account, `/documents/${body.id}/versions/x/content`)).status).toBe(404);
    expect(await db().rows(`SELECT name FROM event ORDER BY position`)).toEqual([
      { name: 'document.added' },
      { name: 'document.replaced' },
    ]);
  });

  it('is numbered once, however many replace it at the same time', async () => {
    const { account, id } = await aWriter();
    const { body } = await upload(account, id);
    const again = Array.from({ length: 8 }, () => replace(account, body.id, second));
    expect((await Promise.all(again)).map(({ status }) => status)).toEqual(Array(8).fill(201));
    const [document] = await list(account, id);
    expect(document.versions.map(({ number }: { number: number }) => number)).toEqual([
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1],
    ]);
  });

  it('keeps what was handed in, also when it is removed after a return', async () => {
    const { account, id, student } = await aWriter();
    const { body } = await upload(account, id, { content: first });
    await walkApplication(db(), id, 'submitted');
    await walkApplication(db(), id, 'returned');
    expect((await rooms().send(account, 'DELETE', `/documents/${body.id}`)).status).toBe(204);
    expect(await list(account, id)).toEqual([]);
    expect((await read(account, `/documents/${body.id}/content`)).status).toBe(404);
    const home = await anAccountWith(db(), 'university_coordinator', {
      kind: 'university',
      id: student.universityId,
    });
    const kept = await read(home, `/documents/${body.id}/versions/1/content`);
    expect([kept.status, kept.bytes]).toEqual([200, first]);
    const stranger = (await aWriter()).account;
    expect((await read(stranger, `/documents/${body.id}/versions/1/content`)).status).toBe(404);
  });

  it('is erased with all its files when the draft was never handed in', async () => {
    const { account, id } = await aWriter();
    const { body } = await upload(account, id);
    await replace(account, body.id, second);
    await rooms().send(account, 'DELETE', `/documents/${body.id}`);
    expect(await storedFiles()).toEqual([]);
    const gone = await rooms().send(account, 'GET', `/documents/${body.id}/versions/1/content`);
    expect(gone).toMatchObject({ status: 409, body: { code: 'document.erased' } });
  });
});

describe('the documents of a stage', () => {
  it('are named with what is asked, and taken in their time', async () => {
    const { account, id, student } = await aWriter(asked);
    const page = async (who: string) =>
      (await rooms().send(who, 'GET', `/applications/${id}/documents`)).body;
    expect(await page(account)).toMatchObject({ asked, open: ['apply'], items: [] });
    const early = await upload(account, id, { kind: 'insurance' });
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'document.too_early', stage: 'pre_departure' },
    });
    expect(await upload(account, id, { kind: 'flight' })).toMatchObject({
      status: 409,
      body: { code: 'document.not_asked' },
    });
    expect((await upload(account, id, { kind: 'other' })).body).toMatchObject({ stage: 'apply' });
    const odd = await upload(account, id, { kind: 'cv', stage: 'nominate' });
    expect(odd.body.code).toBe('document.not_asked');

    await walkApplication(db(), id, 'submitted');
    const home = await anAccountWith(db(), 'university_coordinator', {
      kind: 'university',
      id: student.universityId,
    });
    const { status, body: pledge } = await upload(home, id, { kind: 'pledge' });
    expect([status, pledge.stage, pledge.can.remove]).toEqual([201, 'nominate', true]);
    // What the university added is the university's.
    expect((await replace(account, pledge.id, second)).status).toBe(403);
    expect((await upload(home, id, { kind: 'cv' })).status).toBe(403);
    expect((await upload(account, id, { kind: 'cv' })).body.code).toBe('application.not_editable');
    expect((await page(home)).open).toEqual(['nominate']);
    await walkApplication(db(), id, 'endorsed');
    expect((await upload(account, id, { kind: 'pledge' })).body).toMatchObject({
      code: 'application.not_editable',
    });
    await walkApplication(db(), id, 'accepted');
    expect((await upload(account, id, { kind: 'insurance' })).status).toBe(201);
    expect((await upload(account, id, { kind: 'pledge' })).body).toMatchObject({
      code: 'document.too_late',
      stage: 'nominate',
    });
  });
});
