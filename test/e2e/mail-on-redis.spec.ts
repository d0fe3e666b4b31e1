import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anApplication } from '../builders/index.js';
import { correspondents } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';

const program = process.env.REDIS_SERVER_PATH;
const folder = mkdtempSync(join(tmpdir(), 'danpung-redis-'));
let redis: ChildProcess | undefined;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function startRedis(): Promise<string> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  redis = spawn(program ?? '', options, { stdio: 'ignore' });
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50));
  return `redis://127.0.0.1:${port}`;
}

const when = program ? describe : describe.skip;

when('with the queues on Redis', () => {
  const { db, office } = usePostOffice(async () => ({ redisUrl: await startRedis() }));

  afterAll(() => {
    redis?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('an event makes one mail for each reader and one entry of the audit trail', async () => {
    const { student, callId, address } = await correspondents(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'nominated' });
    const event = await office().record('application.nominated', id);
    await office().settle();
    await office().forget();
    await db().query('INSERT INTO outbox (event_id) VALUES ($1)', [event]);
    await office().settle();
    const mails = await db().rows<{ to: string }>(
      'SELECT to_address::text AS to FROM mailbox_message',
    );
    expect(mails.map(({ to }) => to).sort()).toEqual([address.student, address.programme].sort());
    const [audited] = await db().rows('SELECT count(*)::int AS entries FROM audit_entry');
    expect(audited).toEqual({ entries: 1 });
    expect(await db().breaches()).toEqual([]);
    const [postgres] = await db().rows(`SELECT to_regclass('bullmq.job') AS queue`);
    expect(postgres).toEqual({ queue: null });
  });
});
