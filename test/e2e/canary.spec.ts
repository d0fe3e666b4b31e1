import { Passwords } from '../../src/modules/identity/index.js';
import { aCall, anAccount, aProject, aUniversity } from '../builders/index.js';
import { useApp } from '../support/app.js';
import { anIntruder, linkOf } from '../support/intruder.js';
import type { Client } from '../support/client.js';

const lines: string[] = [];
const { db, app } = useApp({ workers: true, log: { write: (line) => void lines.push(line) } });

/** Texts that are nobody's but this student's: none may be found where it does not belong. */
const canary = {
  email: 'goldammer@canary.example',
  password: 'Zeisig-and-Stieglitz-9',
  name: '황금방울새',
  surname: 'GOLDAMMER',
  given: 'KANARIA SERINA',
  phone: '+82 10-9731-8642',
  passport: 'Z47110815',
  address: 'Sperlingsgasse 7',
  relation: 'Wachtelmutter',
  mother: 'Dompfaff Lerche',
  born: '2003-09-17',
  college: 'Ornithologische Fakultät',
  statement: `Girlitz statement ${'of a bird that sings in winter '.repeat(6)}`,
  file: 'Rotkehlchen-transcript.pdf',
  reason: 'Buchfink is missing on page two',
};
const words =
  /goldammer|zeisig|stieglitz|황금방울새|kanaria|9731|2003-09-17|ornitholog|girlitz|rotkehlchen|buchfink|47110815|sperling|wachtel|dompfaff/i;

/** The student registers, is refused in every way, hands in, and is sent back. */
async function journey(): Promise<void> {
  const universityId = await aUniversity(db());
  await db().query('INSERT INTO university_domain (domain, university_id) VALUES ($1, $2)', [
    'canary.example',
    universityId,
  ]);
  const student = await aRegistered();
  const id = await writes(student);
  await stumbles(student, id);
  await handsIn(student, id);
  await isReturned(id, universityId);
  await student.post(`/applications/${id}/withdrawal`, { reason: canary.reason });
}

async function aRegistered(): Promise<Client> {
  const { email, password, name } = canary;
  await app().visitor().post('/registrations', { email, password, name, locale: 'ko' });
  const [account] = await db().rows<{ id: string }>('SELECT id FROM account');
  const token = await linkOf(db(), account?.id ?? '', { purpose: 'verify_email' });
  expect((await app().visitor().post('/email-verifications', { token })).status).toBe(204);
  await app().visitor().post('/password-resets', { email });
  await app().visitor().post('/registrations', { email, password, name, locale: 'ko' });
  return app().signIn(email, password);
}

async function writes(student: Client): Promise<string> {
  const { body: me } = await student.get('/students/me');
  const profile = await student.patch(`/students/${me.id}`, {
    passportSurname: canary.surname,
    passportGivenNames: canary.given,
    phone: canary.phone,
    bornOn: canary.born,
    college: canary.college,
    track: 'core_ai',
    level: 'undergraduate',
    semestersLeft: 3,
    major: 'Biology',
    gpa: { value: '4.1', scale: '4.5' },
    address: canary.address,
    emergencyContact: { name: canary.mother, relation: canary.relation, phone: canary.phone },
  });
  expect(profile.status).toBe(200);
  for (const kind of ['collection', 'provision', 'transfer', 'sensitive']) {
    await student.post('/consents', { kind, textVersion: 1, given: true });
  }
  const passport = { number: canary.passport, expiresOn: '2031-05-01' };
  expect((await student.put(`/students/${me.id}/passport`, passport)).status).toBe(200);
  const { id: callId } = await aCall(db());
  const { body } = await student.post('/applications', { callId });
  const { id: projectId } = await aProject(db(), { callId });
  const choices = [{ projectId, startsOn: '2027-06-01', weeks: 12 }];
  await student.put(`/applications/${body.id}/choices`, choices);
  return body.id;
}

async function stumbles(student: Client, id: string): Promise<void> {
  const { email, statement } = canary;
  await app()
    .visitor()
    .post('/session', { email, password: `${canary.password} wrong` });
  await app().visitor().post('/session', `{"email":"${email}",`);
  await app()
    .visitor()
    .get(`/${encodeURIComponent(canary.name)}/%zz?q=${canary.surname}`);
  await student.get(`/projects?q=${canary.surname}&cursor=${canary.surname}`);
  await student.get(`/applications/${canary.surname}`);
  await student.patch(`/applications/${id}`, { statement: `${statement}\u0000` });
  await student.patch(`/applications/${id}`, { statement, [canary.surname]: canary.name });
  await student.patch(`/applications/${id}`, { statement: statement.repeat(200) });
  await student.put(`/applications/${id}/choices`, [{ projectId: canary.given }]);
  await student.put(`/students/x/passport`, { number: canary.passport, expiresOn: canary.name });
  await student.patch('/session', { locale: canary.name });
  await student.get('/session', { authorization: `Bearer ${canary.password}` });
  await anIntruder(app().origin)('DELETE', '/session', {
    headers: { origin: `https://${canary.surname}.example`, cookie: canary.password },
  });
}

async function handsIn(student: Client, id: string): Promise<void> {
  const form = new FormData();
  form.append('kind', 'transcript');
  form.append('file', new Blob(['%PDF-1.7\n%%EOF\n']), canary.file);
  await student.patch(`/applications/${id}`, { statement: canary.statement });
  const cookie = student.cookieForForms();
  const url = `${app().origin}/api/applications/${id}/documents`;
  const sent = await fetch(url, {
    method: 'POST',
    headers: { cookie, origin: app().origin },
    body: form,
  });
  expect(sent.status).toBe(201);
  const submitted = await student.post(`/applications/${id}/submission`);
  expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
}

async function isReturned(id: string, universityId: string): Promise<void> {
  const email = 'coordinator@staff.example';
  const passwordHash = await new Passwords().hash('a long enough password');
  const account = await anAccount(db(), { email, passwordHash, name: 'A. Park' });
  await db().query(
    `INSERT INTO role_grant (account_id, role, scope_kind, scope_id)
     VALUES ($1, 'university_coordinator', 'university', $2)`,
    [account, universityId],
  );
  const coordinator = await app().signIn(email, 'a long enough password');
  await coordinator.get(`/applications?q=${encodeURIComponent(canary.name)}`);
  const { body } = await coordinator.get(`/applications/${id}`);
  const look = { reason: canary.reason };
  const revealed = await coordinator.post(`/students/${body.student.id}/passport-reveals`, look);
  expect(revealed.body).toMatchObject({ number: canary.passport });
  const answer = await coordinator.post(`/applications/${id}/return`, {
    reason: canary.reason,
    marks: [{ field: 'statement', note: canary.reason }],
  });
  expect(answer.status).toBe(200);
}

/** Waits until every event was handled and every mail has left. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    // What waits for its hour goes too: the hour has come.
    await db().query('UPDATE outbox SET not_before = now() WHERE not_before > now()');
    const [row] = await db().rows<{ busy: boolean }>(
      `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (SELECT FROM outbox_mail WHERE state = 'waiting')
         OR (SELECT count(*) FROM event) > (SELECT count(*) FROM audit_entry) AS busy`,
    );
    if (!row?.busy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The worker does not come to rest.');
}

describe('what a student types', () => {
  it('is in no line of log, no job, no event, no entry of the audit and no outbox', async () => {
    lines.length = 0;
    await journey();
    await settled();
    const [mails] = await db().rows<{ count: number }>(
      'SELECT count(*)::int AS count FROM mailbox_message',
    );
    expect(mails?.count).toBeGreaterThan(2);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => words.test(line))).toEqual([]);
    const tables = await db().rows<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
       FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
         AND (table_schema <> 'public' OR table_name IN
           ('event', 'outbox', 'outbox_mail', 'handled_event', 'audit_entry', 'session', 'migration'))`,
    );
    expect(tables.length).toBeGreaterThan(9);
    for (const { name } of tables) {
      const rows = await db().rows<{ text: string }>(
        `SELECT to_jsonb(t)::text AS text FROM ${name} t`,
      );
      expect([name, rows.filter(({ text }) => words.test(text))]).toEqual([name, []]);
    }
  });
});
