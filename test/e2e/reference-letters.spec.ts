import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anAccountWith } from '../support/catalogue.js';
import { pdf } from '../support/files.js';
import {
  answers,
  followDeadline,
  makeRounds,
  moveClock,
  useReferees,
} from '../support/referees.js';

const { db, rooms, anAsker, ask, asked, listed, atLink, attach, letterOf, coordinatorOf } =
  useReferees();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const pathOf = (key: string) =>
  join(process.env.DANPUNG_DATA_DIR ?? '', 'files', key.slice(0, 2), key);

const looks = () =>
  db().rows(
    `SELECT actor_id AS actor, subject_id AS subject, payload FROM event
     WHERE name = 'reference.letter_read' ORDER BY position`,
  );

describe('a letter', () => {
  it('that staff read leaves a trace, with ids only; the student’s own look does not', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const id = await asked(asker, { waivesAccess: false });
    await attach(id, 'letter.pdf', pdf);
    await atLink('POST', id, '', answers);
    expect((await letterOf(asker.account, asker, id)).status).toBe(200);
    expect(await looks()).toEqual([]);
    const coordinator = await coordinatorOf(asker);
    expect((await letterOf(coordinator, asker, id)).status).toBe(200);
    const path = `/applications/${asker.id}/references/${id}/letter/file`;
    expect((await rooms().fetch(coordinator, path)).status).toBe(200);
    const look = { actor: coordinator, subject: id, payload: { applicationId: asker.id } };
    expect(await looks()).toEqual([look, look]);
    expect((await letterOf(await anAccountWith(db(), 'adviser'), asker, id)).status).toBe(403);
    expect(await looks()).toHaveLength(2);
  });

  it('that was waived stays closed to a student who works for the programme by now', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const id = await asked(asker, { waivesAccess: true });
    await atLink('POST', id, '', answers);
    await db().query(
      `UPDATE role_grant SET role = 'programme_coordinator', scope_kind = 'all'
       WHERE account_id = $1`,
      [asker.account],
    );
    expect((await letterOf(asker.account, asker, id)).status).toBe(403);
    expect((await listed(asker.account, asker.id)).items[0].can.readLetter).toBe(false);
  });

  it('that was begun and never handed in goes with its file, when it can be removed', async () => {
    const asker = await anAsker();
    const [declined, cancelled] = [
      await asked(asker),
      await asked(asker, { email: 'second@chonnam.ac.kr' }),
    ];
    for (const id of [declined, cancelled]) {
      expect((await attach(id, 'letter.pdf', pdf)).status).toBe(200);
    }
    const drafts = () =>
      db().rows<{ key: string }>('SELECT storage_key AS key FROM reference_draft');
    const paths = (await drafts()).map(({ key }) => pathOf(key));
    expect(paths.map(existsSync)).toEqual([true, true]);
    await atLink('POST', declined, '/decline');
    const request = `/applications/${asker.id}/references/${cancelled}`;
    expect((await rooms().send(asker.account, 'DELETE', request)).status).toBe(204);
    // What cannot be removed as a file: the round ends as if its worker had died.
    for (const path of paths) {
      await rm(path);
      await mkdir(path);
    }
    await expect(makeRounds()).rejects.toThrow();
    expect(await drafts()).toHaveLength(2);
    for (const path of paths) {
      await rmdir(path);
      await writeFile(path, pdf);
    }
    await makeRounds();
    expect(await drafts()).toEqual([]);
    expect(paths.map(existsSync)).toEqual([false, false]);
  });
});

describe('an application that was returned', () => {
  it('takes further referees until the day of the return, whatever the call says', async () => {
    const asker = await anAsker({ state: 'submitted' });
    const coordinator = await coordinatorOf(asker);
    const editableUntil = new Date(Date.now() + 60 * 86_400_000).toISOString();
    const body = { reason: 'Please name somebody else.', editableUntil };
    const path = `/applications/${asker.id}/return`;
    expect((await rooms().send(coordinator, 'POST', path, body)).status).toBe(200);
    moveClock(50);
    const answer = await ask(asker);
    expect(answer.status).toBe(201);
    const { dueAt, can } = await listed(asker.account, asker.id);
    expect([new Date(dueAt) > new Date(editableUntil), can.add]).toEqual([true, true]);
    await followDeadline(asker.callId);
    await makeRounds();
    expect((await atLink('POST', answer.body.id, '', answers)).status).toBe(200);
  });
});
