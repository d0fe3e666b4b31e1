import { Clamd } from '../support/clamd.js';
import { useReferees } from '../support/referees.js';
import { storedFiles } from '../support/uploads.js';

const word = 'X5O-A-LETTER';
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

const { anAsker, asked, attach, atLink } = useReferees();
const letterWith = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);

it('a letter is taken once the scanner has seen it, while the referee waits', async () => {
  const id = await asked(await anAsker());
  expect((await attach(id, 'letter.pdf', letterWith('Good'))).status).toBe(200);
  const before = (await storedFiles()).length;
  const refused = await attach(id, 'worse.pdf', letterWith(word));
  expect([refused.status, (await refused.json()).code]).toEqual([409, 'document.refused']);
  expect((await atLink('GET', id)).body.draft.file).toMatchObject({ name: 'letter.pdf' });
  expect(await storedFiles()).toHaveLength(before);
});

it('nothing is kept unseen while the scanner is away', async () => {
  const id = await asked(await anAsker());
  const before = (await storedFiles()).length;
  clamd.excuse = 'busy';
  expect((await attach(id, 'letter.pdf', letterWith('Good'))).status).toBe(503);
  expect(await storedFiles()).toHaveLength(before);
});
