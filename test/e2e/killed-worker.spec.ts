import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useTestDatabase } from '../support/database.js';

const program = join(import.meta.dirname, '../../dist/src/worker.js');
const notifications = 1000;

let worker: ChildProcess | undefined;
afterAll(async () => {
  const ended = new Promise((resolve) => worker?.once('exit', resolve));
  if (worker?.kill('SIGTERM')) await ended;
});
const db = useTestDatabase();

/** The worker as `npm start` runs it, from the build. */
function startWorker(): ChildProcess {
  if (!existsSync(program)) throw new Error('There is no build: run the tests with npm test.');
  const env = { ...process.env, DATABASE_URL: db().url, LOG_LEVEL: 'error' };
  return spawn(process.execPath, [program], { env, stdio: 'ignore' });
}

/** That many people forget their passwords at once. */
async function askForPasswords(): Promise<void> {
  await db().query(
    `INSERT INTO account (email, name)
     SELECT 'p' || n || '@people.example', '김하늘' FROM generate_series(1, $1::int) n`,
    [notifications],
  );
  await db().query(
    `WITH token AS (
       INSERT INTO one_time_token (account_id, purpose, expires_at)
       SELECT id, 'reset_password', now() + interval '2 hours' FROM account RETURNING *)
     INSERT INTO event (name, subject_type, subject_id, payload)
     SELECT 'account.password_reset_requested', 'account', account_id,
       jsonb_build_object('tokenId', id) FROM token`,
  );
}

async function arrived(): Promise<number> {
  const [row] = await db().rows<{ mails: number }>(
    `SELECT least((SELECT count(*) FROM outbox_mail WHERE state = 'sent'),
       (SELECT count(*) FROM audit_entry))::int AS mails`,
  );
  return row?.mails ?? 0;
}

async function until(mails: number): Promise<void> {
  while ((await arrived()) < mails) await new Promise((resolve) => setTimeout(resolve, 50));
}

it('a worker killed in the middle loses no mail and sends none twice', async () => {
  await askForPasswords();
  for (const mails of [300, 600]) {
    worker = startWorker();
    await until(mails);
    const ended = new Promise((resolve) => worker?.once('exit', resolve));
    worker.kill('SIGKILL');
    await ended;
    expect(await arrived()).toBeLessThan(notifications);
  }
  worker = startWorker();
  await until(notifications);
  const [mailbox] = await db().rows(
    `SELECT count(*)::int AS mails, count(DISTINCT to_address)::int AS readers FROM mailbox_message`,
  );
  expect(mailbox).toEqual({ mails: notifications, readers: notifications });
  expect(await db().breaches()).toEqual([]);
}, 150_000);
