import type { OpenAPIObject } from '@nestjs/swagger';
import { Passwords } from '../../src/modules/identity/index.js';
import { anAccount, anApplication, aReference, aStudent } from '../builders/index.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anIntruder } from '../support/intruder.js';
import { operationsOf } from '../support/operations.js';
import { answers, linkTo } from '../support/referees.js';

const lines: string[] = [];
const { db, app } = useApp({ workers: true, log: { write: (line) => void lines.push(line) } });
const password = 'a long enough password';
const canary = 'Zaunkönig';
const traces = /zaunk|Zaunk/i;

interface Case {
  readonly student: Client;
  readonly coordinator: Client;
  readonly studentId: string;
  readonly applicationId: string;
  readonly referenceId: string;
}

async function signedIn(accountId: string, role: string, scope: [string, string | null]) {
  await db().query(
    'INSERT INTO role_grant (account_id, role, scope_kind, scope_id) VALUES ($1, $2, $3, $4)',
    [accountId, role, ...scope],
  );
  const [account] = await db().rows<{ email: string }>('SELECT email FROM account WHERE id = $1', [
    accountId,
  ]);
  return app().signIn(account?.email ?? '', password);
}

/** A reference that came, with the canary in its words, in its file and in the file's name. */
async function aLetterThatCame(waivesAccess: boolean): Promise<Case> {
  const passwordHash = await new Passwords().hash(password);
  const account = await anAccount(db(), { passwordHash });
  const student = await aStudent(db(), { accountId: account });
  const { id: applicationId } = await anApplication(db(), {
    studentId: student.id,
    state: 'submitted',
  });
  const { id: referenceId } = await aReference(db(), { applicationId, waivesAccess });
  const referee = anIntruder(app().origin);
  const form = new FormData();
  form.append('file', new Blob([`%PDF-1.7\n${canary}\n%%EOF\n`]), `${canary}.pdf`);
  const link = `${app().origin}/api/reference-requests/${linkTo(referenceId)}`;
  expect((await fetch(`${link}/letter`, { method: 'PUT', body: form })).status).toBe(200);
  const body = { ...answers, text: `${canary}: ${answers.text}` };
  const path = `/reference-requests/${linkTo(referenceId)}`;
  expect((await referee('PATCH', path, { body })).status).toBe(200);
  expect((await referee('POST', path, { body })).status).toBe(200);
  return {
    ...{ applicationId, referenceId, studentId: student.id },
    student: await signedIn(account, 'student', ['self', null]),
    coordinator: await signedIn(await anAccount(db(), { passwordHash }), 'university_coordinator', [
      'university',
      student.universityId,
    ]),
  };
}

/** Every reading route of the API, with each id that the student knows in each place. */
async function readingRoutes({ studentId, applicationId, referenceId }: Case): Promise<string[]> {
  const { body } = await app().visitor().get('/openapi.json');
  const found = operationsOf(body as OpenAPIObject).filter(({ method }) => method === 'GET');
  const ids = [applicationId, referenceId, studentId];
  return found.flatMap(({ path }) => {
    const known = path.replace('{referenceId}', referenceId).replace('{number}', '1');
    const bare = known.replace('{token}', linkTo(referenceId));
    return bare.includes('{') ? ids.map((id) => bare.replace(/\{\w+\}/g, id)) : [bare];
  });
}

/** The routes on which a person finds a trace of the letter. */
async function tracesFor(person: Client, routes: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of routes) {
    const answer = await fetch(`${app().origin}/api${path}`, {
      headers: { cookie: person.cookieForForms() },
    });
    const headers = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
    if (traces.test(headers + (await answer.text()))) found.push(path);
  }
  return found;
}

/** Waits until every event was handled and every mail has left. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const [row] = await db().rows<{ busy: boolean }>(
      `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (SELECT FROM outbox_mail WHERE state = 'waiting')
         OR (SELECT count(*) FROM event) > (SELECT count(*) FROM audit_entry) AS busy`,
    );
    if (!row?.busy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The worker does not come to rest.');
}

const letterOf = ({ applicationId, referenceId }: Case): string =>
  `/applications/${applicationId}/references/${referenceId}/letter`;

it('a letter that the student gave up reading is on no route that the student can call', async () => {
  const one = await aLetterThatCame(true);
  const routes = await readingRoutes(one);
  expect(routes.length).toBeGreaterThan(40);
  expect(await tracesFor(one.student, routes)).toEqual([]);
  const [text, file] = [letterOf(one), `${letterOf(one)}/file`];
  expect(await tracesFor(one.coordinator, routes)).toEqual([text, file]);
  for (const path of [text, file]) {
    expect(await one.student.get(path)).toMatchObject({
      status: 403,
      body: { code: 'reference.access_waived' },
    });
  }
});

it('a letter that the student kept the right to read is read by the student', async () => {
  const one = await aLetterThatCame(false);
  const routes = await readingRoutes(one);
  expect(await tracesFor(one.student, routes)).toEqual([letterOf(one), `${letterOf(one)}/file`]);
});

it('neither a letter nor the link to it is in a line of log, a job, an event or a mail', async () => {
  lines.length = 0;
  const one = await aLetterThatCame(true);
  const secret = linkTo(one.referenceId).slice(37);
  await app()
    .visitor()
    .get(`/reference-requests/${linkTo(one.referenceId)}/nowhere`);
  await app()
    .visitor()
    .get(`/reference-requests/${linkTo(one.referenceId)}%zz`);
  await settled();
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => traces.test(line) || line.includes(secret))).toEqual([]);
  const tables = await db().rows<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
     FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
       AND table_name <> 'reference_letter'`,
  );
  for (const { name } of tables) {
    const rows = await db().rows<{ text: string }>(
      `SELECT to_jsonb(t)::text AS text FROM ${name} t`,
    );
    const told = rows.filter(({ text }) => traces.test(text) || text.includes(secret));
    expect([name, told]).toEqual([name, []]);
  }
});

it('the link does not travel on: no referrer, no cache', async () => {
  const { id } = await aReference(db());
  for (const path of [`/api/reference-requests/${linkTo(id)}`, `/references/${linkTo(id)}`]) {
    const { headers } = await fetch(app().origin + path, { headers: { accept: 'text/html' } });
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toMatch(/no-store|max-age=0/);
  }
});
