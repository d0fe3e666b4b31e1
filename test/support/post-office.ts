import { Test, type TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { AuditModule } from '../../src/modules/audit/index.js';
import { identityEntities, IdentityModule } from '../../src/modules/identity/index.js';
import { NotificationsModule } from '../../src/modules/notifications/index.js';
import { ConfigModule } from '../../src/platform/config/index.js';
import { DatabaseModule } from '../../src/platform/database/index.js';
import { EventsModule } from '../../src/platform/events/index.js';
import { JobsModule, queuesToken, type Queues, Workers } from '../../src/platform/jobs/index.js';
import { MailModule } from '../../src/platform/mail/index.js';
import { TimeModule } from '../../src/platform/time/index.js';
import { type TestDatabase, useTestDatabase } from './database.js';

export interface PostOfficeSettings {
  readonly smtpUrl?: string;
  readonly redisUrl?: string;
}

const patience = 20_000;

/** A worker with the modules that listen: relay, queues, mails and the audit trail, all real. */
export class PostOffice {
  private constructor(
    private readonly db: TestDatabase,
    private readonly module: TestingModule,
  ) {}

  static async open(db: TestDatabase, settings: PostOfficeSettings = {}): Promise<PostOffice> {
    process.env.DATABASE_URL = db.url;
    process.env.PUBLIC_URL = 'https://danpung.example';
    process.env.SMTP_URL = settings.smtpUrl ?? '';
    process.env.REDIS_URL = settings.redisUrl ?? '';
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule,
        TimeModule,
        DatabaseModule.withEntities(identityEntities),
        EventsModule,
        JobsModule,
        MailModule,
        IdentityModule,
        NotificationsModule,
        AuditModule,
      ],
    }).compile();
    await module.init();
    module.get(Workers).start();
    return new PostOffice(db, module);
  }

  get queues(): Queues {
    return this.module.get<Queues>(queuesToken);
  }

  /** Records an event as a command would; answers its id. */
  async record(name: string, subjectId: string, payload: object = {}): Promise<string> {
    const [event] = await this.db.rows<{ id: string }>(
      `INSERT INTO event (name, subject_type, subject_id, payload)
       VALUES ($1, split_part($1, '.', 1), $2, $3) RETURNING id`,
      [name, subjectId, payload],
    );
    return event?.id ?? '';
  }

  /** Answers when nothing is on its way any more; throws when that takes too long. */
  async settle(): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (!(await this.isQuiet())) {
      if (Date.now() > giveUpAt) throw new Error('The post office does not come to rest.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Answers when so many jobs wait for their hour. */
  async untilWaiting(count: number): Promise<void> {
    const giveUpAt = Date.now() + patience;
    for (;;) {
      const rows = await this.db.rows('SELECT id FROM outbox WHERE not_before > now()');
      if (rows.length === count) return;
      if (Date.now() > giveUpAt) throw new Error(`${rows.length} jobs wait, not ${count}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The hour of every job that waits for one has come. */
  async passTime(): Promise<void> {
    await this.db.query('UPDATE outbox SET not_before = now() WHERE not_before > now()');
  }

  /** Makes the queues forget what they did, so that they would do it again. */
  async forget(): Promise<void> {
    await Promise.all(this.all().map((queue) => queue.clean(0, 0, 'completed')));
  }

  async close(): Promise<void> {
    await this.module.get(Workers).stop();
    await this.module.close();
  }

  private all(): Queue[] {
    return Object.values<Queue>(this.queues);
  }

  private async isQuiet(): Promise<boolean> {
    const [{ waiting } = { waiting: true }] = await this.db.rows<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (
         SELECT FROM outbox_mail WHERE state = 'waiting') AS waiting`,
    );
    if (waiting) return false;
    const counts = await Promise.all(
      this.all().map((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')),
    );
    return counts.every((count) => Object.values(count).every((jobs) => jobs === 0));
  }
}

/** Opens a post office on a database of its own for the test file. */
export function usePostOffice(settings: () => Promise<PostOfficeSettings> | PostOfficeSettings) {
  let office: PostOffice | undefined;
  // Declared before those of the database: the workers stop before it is dropped.
  afterAll(() => office?.close());
  const db = useTestDatabase();
  beforeAll(async () => {
    office = await PostOffice.open(db(), await settings());
  });
  return {
    db,
    office: (): PostOffice => {
      if (!office) throw new Error('The post office opens in beforeAll: ask for it in a test.');
      return office;
    },
  };
}
