import { randomUUID } from 'node:crypto';
import { DemonstrationModule } from '../../src/demonstration/demonstration.module.js';
import { AuditModule } from '../../src/modules/audit/index.js';
import { identityEntities, IdentityModule } from '../../src/modules/identity/index.js';
import { NotificationsModule } from '../../src/modules/notifications/index.js';
import { JobsModule } from '../../src/platform/jobs/index.js';
import { MailModule } from '../../src/platform/mail/index.js';
import { anAccount, aUniversity, insert } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { useTestDatabase } from '../support/database.js';
import { Rooms } from '../support/rooms.js';

const modules = [
  JobsModule,
  MailModule,
  IdentityModule,
  NotificationsModule,
  AuditModule,
  DemonstrationModule,
];
let rooms: Rooms;
afterAll(() => rooms?.close());
const db = useTestDatabase();
beforeAll(async () => {
  rooms = await Rooms.open(db().url, modules, identityEntities);
});

/** The same rooms with another environment; closed again after the work. */
async function inEnvironment(
  variables: Record<string, string>,
  work: (other: Rooms) => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  const other = await Rooms.open(db().url, modules, identityEntities);
  process.env = before;
  await work(other).finally(() => other.close());
}

const production = { NODE_ENV: 'production', DANPUNG_SECRET: 'a-secret-of-this-test' };

describe('the audit trail', () => {
  async function audited(subject: string, actor: string, name: string): Promise<void> {
    const event = await insert(db(), 'event', {
      name,
      subject_type: 'application',
      subject_id: subject,
      actor_id: actor,
    });
    await db().query('INSERT INTO audit_entry (event_id) VALUES ($1)', [event]);
  }

  it('is read by an admin, newest first, of one record', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const actor = await anAccount(db(), { name: '정미경' });
    const subject = randomUUID();
    for (const name of ['application.submitted', 'application.nominated']) {
      await audited(subject, actor, name);
      await audited(randomUUID(), actor, 'application.started');
    }
    const first = await rooms.send(admin, 'GET', `/audit?subject=${subject}&limit=1`);
    expect(first.status).toBe(200);
    expect(first.body.items).toEqual([
      {
        id: expect.any(String),
        position: 3,
        at: expect.stringMatching(/Z$/),
        name: 'application.nominated',
        actorName: '정미경',
        subjectType: 'application',
        subjectId: subject,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const path = `/audit?subject=${subject}&limit=1&cursor=${first.body.nextCursor}`;
    const second = await rooms.send(admin, 'GET', path);
    expect(second.body).toMatchObject({ items: [{ position: 1 }], nextCursor: null });
    expect((await rooms.send(admin, 'GET', '/audit')).body.items).toHaveLength(4);
  });

  it('is closed to everybody else and strict with its questions', async () => {
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    expect((await rooms.send(coordinator, 'GET', '/audit')).status).toBe(403);
    expect((await rooms.send(undefined, 'GET', '/audit')).status).toBe(401);
    const admin = await anAccountWith(db(), 'admin');
    const wrong = await rooms.send(admin, 'GET', '/audit?subject=1');
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/subject' }] } });
    const damaged = Buffer.from('["x"]').toString('base64url');
    const cursor = await rooms.send(admin, 'GET', `/audit?cursor=${damaged}`);
    expect(cursor.status).toBe(400);
  });
});

describe('the local mailbox', () => {
  const deliver = (to: string, subject: string) =>
    insert(db(), 'mailbox_message', {
      message_id: `<${randomUUID()}@danpung>`,
      to_address: to,
      subject,
      text_body: 'Hello.',
      html_body: '<p>Hello.</p>',
    });

  it('is read newest first, of one address, a page at a time', async () => {
    for (const subject of ['A', 'B', 'C']) await deliver('Kim@jnu.example', subject);
    await deliver('lee@jnu.example', 'D');
    const first = await rooms.send(undefined, 'GET', '/mailbox?address=kim@&limit=2');
    expect(first.body.items).toEqual([
      expect.objectContaining({ to: 'Kim@jnu.example', subject: 'C', text: 'Hello.' }),
      expect.objectContaining({ subject: 'B', html: '<p>Hello.</p>' }),
    ]);
    const path = `/mailbox?address=kim@&limit=2&cursor=${first.body.nextCursor}`;
    const second = await rooms.send(undefined, 'GET', path);
    expect(second.body).toMatchObject({ items: [{ subject: 'A' }], nextCursor: null });
    expect((await rooms.send(undefined, 'GET', '/mailbox?address=')).body.items).toHaveLength(4);
  });

  it('is not there where real mail is sent, nor in production', async () => {
    for (const variables of [{ SMTP_URL: 'smtp://127.0.0.1:1' }, production]) {
      await inEnvironment(variables, async (other) => {
        expect((await other.send(undefined, 'GET', '/mailbox')).status).toBe(404);
      });
    }
  });
});

describe('the demonstration', () => {
  const aCast = async (): Promise<void> => {
    const university = await aUniversity(db(), { nameEn: 'Chonnam National University' });
    await db().query(`INSERT INTO university_domain VALUES ('jnu.ac.kr', $1)`, [university]);
    await anAccount(db(), { email: 'coordinator@aica.example', name: '한지석' });
    await anAccount(db(), { email: 'student@jnu.example', name: '김하늘' });
    await anAccount(db(), { email: 'somebody@jnu.ac.kr' });
  };

  it('names its accounts in order, and nobody else', async () => {
    expect((await rooms.send(undefined, 'GET', '/demonstration')).status).toBe(404);
    await aCast();
    const { body } = await rooms.send(undefined, 'GET', '/demonstration');
    expect(body).toEqual({
      password: 'danpung-demo-2027',
      accounts: [
        {
          email: 'student@jnu.example',
          role: 'student',
          name: '김하늘',
          university: 'Chonnam National University',
        },
        {
          email: 'coordinator@aica.example',
          role: 'programme_coordinator',
          name: '한지석',
          university: null,
        },
      ],
    });
  });

  it('is not offered in production, nor when it is switched off', async () => {
    await aCast();
    for (const variables of [{ DANPUNG_DEMO: '0' }, production]) {
      await inEnvironment(variables, async (other) => {
        expect((await other.send(undefined, 'GET', '/demonstration')).status).toBe(404);
      });
    }
  });
});
