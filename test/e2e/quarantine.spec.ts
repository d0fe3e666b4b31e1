import { Quarantine } from '../../src/modules/documents/quarantine.js';
import { pdfOf } from '../support/files.js';
import { Clamd } from '../support/clamd.js';
import { storedFiles, useUploads } from '../support/uploads.js';

const word = 'X5O-A-TEST';
let clamd: Clamd;

// Before the rooms open: they read where the scanner is once.
beforeAll(async () => {
  clamd = await Clamd.open(word);
  process.env['CLAMD_URL'] = clamd.url;
});
afterAll(async () => {
  delete process.env['CLAMD_URL'];
  await clamd.close();
});

const { db, rooms, aWriter, list, upload } = useUploads();
const check = () => rooms().get(Quarantine).check();
const dueNow = () =>
  db().query(`UPDATE document_version SET check_due_at = now() - interval '1 s'`);

afterEach(() => (clamd.excuse = undefined));

it('lets nobody read a file before the scanner has seen it', async () => {
  const { account, id } = await aWriter();
  const { body } = await upload(account, id, { content: pdfOf(200_000) });
  expect(body).toMatchObject({ state: 'quarantined', can: { read: false } });
  for (const path of ['content', 'versions/1/content', 'content?copy=blind']) {
    const answer = await rooms().send(account, 'GET', `/documents/${body.id}/${path}`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'document.quarantined' } });
  }
  await check();
  expect(await list(account, id)).toMatchObject([
    {
      state: 'cleared',
      can: { read: true },
      versions: [{ checkedBy: 'ClamAV 1.4.6/27800', signaturesAt: '2026-11-23T08:31:05.000Z' }],
    },
  ]);
  expect((await rooms().fetch(account, `/documents/${body.id}/content`)).status).toBe(200);
});

it('takes away what the scanner refuses, and says so', async () => {
  const { account, id } = await aWriter();
  const content = Buffer.from(`%PDF-1.7\n${word}\n%%EOF`);
  const { body } = await upload(account, id, { content });
  await check();
  expect(await list(account, id)).toMatchObject([{ state: 'refused', can: { read: false } }]);
  const answer = await rooms().send(account, 'GET', `/documents/${body.id}/content`);
  expect(answer).toMatchObject({ status: 409, body: { code: 'document.refused' } });
  expect(await storedFiles()).toEqual([]);
  const [event] = await db().rows(`SELECT payload FROM event WHERE name = 'document.refused'`);
  expect(event).toEqual({ payload: { applicationId: id, versionId: expect.any(String) } });
  const history = await db().rows(
    `SELECT from_state, to_state FROM state_history WHERE machine = 'document_version' ORDER BY id`,
  );
  expect(history).toEqual([
    { from_state: '', to_state: 'quarantined' },
    { from_state: 'quarantined', to_state: 'refused' },
  ]);
  // A clean file takes its place.
  expect((await upload(account, id)).status).toBe(201);
});

it.each(['INSTREAM size limit exceeded. ERROR', '', 'nonsense'])(
  'keeps a file in quarantine while the scanner says %j, and asks again',
  async (excuse) => {
    const { account, id } = await aWriter();
    await upload(account, id);
    clamd.excuse = excuse;
    await check();
    expect(await list(account, id)).toMatchObject([{ state: 'quarantined' }]);
    clamd.excuse = undefined;
    // Not at once, though.
    await check();
    expect(await list(account, id)).toMatchObject([{ state: 'quarantined' }]);
    await dueNow();
    await check();
    expect(await list(account, id)).toMatchObject([{ state: 'cleared' }]);
  },
);

it('is refused once by two workers that look at the same time', async () => {
  const { account, id } = await aWriter();
  for (let n = 0; n < 6; n += 1) await upload(account, id);
  await Promise.all([check(), check(), check()]);
  const states = (await list(account, id)).map(({ state }: { state: string }) => state);
  expect(states).toEqual(Array(6).fill('cleared'));
  const cleared = await db().rows(`SELECT 1 FROM event WHERE name = 'document.cleared'`);
  expect(cleared).toHaveLength(6);
});
