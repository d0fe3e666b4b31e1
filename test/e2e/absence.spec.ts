import type { OpenAPIObject } from '@nestjs/swagger';
import { aReviewer, aUniversity, insert } from '../builders/index.js';
import { anEventfulApplication, aStay, aWorld, readsIn, type World } from '../support/absent.js';
import { useApp } from '../support/app.js';
import { anIntruder, type Intruder } from '../support/intruder.js';
import { aSignedIn } from '../support/matrix.js';

const { db, app } = useApp();
const nowhere = 'a5b1c2d3-0000-4000-8000-00000000abcd';
let knock: Intruder;
let paths: string[];
let world: World;

beforeAll(async () => {
  knock = anIntruder(app().origin);
  const answer = await app().visitor().get('/openapi.json');
  paths = readsIn(answer.body as OpenAPIObject);
});

beforeEach(async () => {
  world = await aWorld(db());
});

interface Reader {
  readonly id: string;
  readonly cookie: string;
}

const readers: Record<string, () => Promise<Reader>> = {
  'a programme coordinator': () => aSignedIn(db(), 'programme_coordinator', 'all'),
  'the home university': () => aSignedIn(db(), 'university_coordinator', 'university', world.home),
  'a reviewer': async () => {
    const reader = await aSignedIn(db(), 'reviewer', 'all');
    await insertPool(reader.id);
    return reader;
  },
  'an adviser': () => aSignedIn(db(), 'adviser', 'all'),
};

const insertPool = (account: string) =>
  db().query('INSERT INTO reviewer (account_id) VALUES ($1)', [account]);

const declare = (applicationId: string, account: string) =>
  insert(db(), 'conflict_of_interest', {
    ...{ application_id: applicationId, account_id: account, declared_by: account },
    kind: 'teacher',
  });

/** What is new with every answer, whoever asks. */
const isNoAnswer = (path: string): boolean =>
  /^\/(health|metrics|openapi|mailbox|session)/.test(path) || path.includes('{token}');

/** Every read with the ids of what stays; and lists asked for what the conflicted one is named. */
async function answersTo({ cookie }: Reader, id: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const path of paths.filter((one) => !isNoAnswer(one))) {
    const filled = path.replace(/\{\w+\}/g, (name) => (name === '{number}' ? '1' : id));
    for (const query of path.includes('{') ? [''] : ['', '?limit=100', '?limit=100&q=kim']) {
      const { status, body } = await knock('GET', `${filled}${query}`, { headers: { cookie } });
      found[`${path}${query}`] = { status, body: timeless(body) };
    }
  }
  return found;
}

/** An answer without what every answer has anew. */
const timeless = (body: unknown): unknown => {
  if (typeof body === 'string') return body.replaceAll(/DTSTAMP:\w+/g, '');
  return typeof body === 'object' && body !== null ? { ...body, instance: '' } : body;
};

describe.each(Object.entries(readers))('for %s with a conflict', (_, aReader) => {
  it('every read answers as if the application were not there', async () => {
    const reader = await aReader();
    const ids = [world.callId, world.projectId, world.studentId, world.other];
    const before = await Promise.all(ids.map((id) => answersTo(reader, id)));
    // A student's profile says when it was changed; handing in changes nothing there.
    const application = await anEventfulApplication(db(), world);
    await declare(application, reader.id);
    const after = await Promise.all(ids.map((id) => answersTo(reader, id)));
    expect(after).toEqual(before);
    expect(await answersTo(reader, application)).toEqual(await answersTo(reader, nowhere));
  });

  it('a placement that came of it is absent from lists and records', async () => {
    const reader = await aReader();
    const stay = await aStay(db(), world);
    const { rows } = await db().query('SELECT application_id FROM placement WHERE id = $1', [
      stay.id,
    ]);
    await declare(String(rows[0]?.['application_id']), reader.id);
    const told = JSON.stringify([
      await answersTo(reader, stay.id),
      await answersTo(reader, world.studentId),
      await answersTo(reader, String(rows[0]?.['application_id'])),
    ]);
    expect(told).not.toContain(stay.id);
  });
});

/** Makes an account the supervisor of a project. */
async function supervises(account: string, projectId: string): Promise<void> {
  const place = { university_id: await aUniversity(db(), { kind: 'host' }), name: 'M. Okafor' };
  const id = await insert(db(), 'supervisor', { ...place, account_id: account });
  await db().query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [projectId, id]);
}

describe('a conflict is inferred', () => {
  const conflictsOf = async (account: string) =>
    (
      await db().rows<{ origin: string }>(
        'SELECT DISTINCT origin FROM conflict WHERE account_id = $1 ORDER BY origin',
        [account],
      )
    ).map(({ origin }) => origin);

  it('from a named referee, a home supervisor, a department, and a chosen project', async () => {
    const application = await anEventfulApplication(db(), world);
    const reviewer = await aReviewer(db(), { university: world.home, department: 'Physics' });
    expect(await conflictsOf(reviewer)).toEqual([]);
    const [account] = await db().rows<{ email: string }>(
      'SELECT email::text FROM account WHERE id = $1',
      [reviewer],
    );
    await db().query(`UPDATE student SET major = 'PHYSICS' WHERE id = $1`, [world.studentId]);
    expect(await conflictsOf(reviewer)).toEqual(['department']);
    await db().query('UPDATE application SET home_supervisor_email = upper($2) WHERE id = $1', [
      application,
      account?.email,
    ]);
    await db().query(
      `INSERT INTO reference_request (application_id, name, email, locale, waives_access, due_at)
       VALUES ($1, 'A', $2, 'en', true, now() + interval '9 days')`,
      [application, account?.email],
    );
    await supervises(reviewer, world.projectId);
    expect(await conflictsOf(reviewer)).toEqual([
      ...['chosen_supervisor', 'department', 'home_supervisor', 'referee'],
    ]);
  });

  it('from an earlier stay of the student with the same supervisor', async () => {
    const application = await anEventfulApplication(db(), world);
    const stay = await aStay(db(), world);
    const reviewer = await aReviewer(db());
    await supervises(reviewer, stay.projectId);
    expect(await conflictsOf(reviewer)).toContain('past_supervision');
    const [held] = await db().rows<{ has: boolean }>('SELECT has_conflict($1, $2) AS has', [
      ...[reviewer, application],
    ]);
    expect(held?.has).toBe(true);
  });

  it('and a supervisor who reviews nothing keeps their own candidates', async () => {
    await anEventfulApplication(db(), world);
    const supervisor = await aSignedIn(db(), 'supervisor', 'self');
    await supervises(supervisor.id, world.projectId);
    expect(await conflictsOf(supervisor.id)).toEqual([]);
  });
});

describe('a declaration', () => {
  const ask = (reader: Reader, method: string, path: string, body?: object) =>
    knock(method, path, { body, headers: { cookie: reader.cookie, origin: app().origin } });

  it('takes effect at once, is seen by others, and is lifted by another', async () => {
    const [one, two] = await Promise.all([
      aSignedIn(db(), 'programme_coordinator', 'all'),
      aSignedIn(db(), 'programme_coordinator', 'all'),
    ]);
    const path = `/applications/${world.other}`;
    expect((await ask(one, 'GET', path)).status).toBe(200);
    const made = await ask(one, 'POST', `${path}/conflicts`, {
      kind: 'family',
      words: 'A cousin.',
    });
    expect(made.status).toBe(204);
    expect((await ask(one, 'GET', path)).status).toBe(404);
    expect((await ask(one, 'POST', `${path}/endorsement`)).status).toBe(404);
    const { body } = await ask(two, 'GET', `${path}/conflicts`);
    expect(body.items).toMatchObject([
      { accountId: one.id, origin: 'declared', kind: 'family', words: 'A cousin.' },
    ]);
    const lift = (reader: Reader) => ask(reader, 'DELETE', `${path}/conflicts/${body.items[0].id}`);
    expect((await lift(one)).status).toBe(404);
    expect((await lift(two)).status).toBe(204);
    expect((await ask(one, 'GET', path)).status).toBe(200);
  });

  it('of another is a programme coordinator’s only', async () => {
    const home = await aSignedIn(db(), 'university_coordinator', 'university', world.home);
    const programme = await aSignedIn(db(), 'programme_coordinator', 'all');
    const path = `/applications/${world.other}/conflicts`;
    const body = { kind: 'teacher', accountId: programme.id };
    expect((await ask(home, 'POST', path, body)).status).toBe(403);
    const stranger = { kind: 'teacher', accountId: nowhere };
    expect((await ask(programme, 'POST', path, stranger)).status).toBe(422);
    const other = { kind: 'teacher', accountId: home.id };
    expect((await ask(programme, 'POST', path, other)).status).toBe(204);
    expect((await ask(home, 'GET', `/applications/${world.other}`)).status).toBe(404);
  });
});
