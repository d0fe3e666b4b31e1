import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { On, type RecordedEvent } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Accounts } from '../identity/index.js';
import { consentPlan } from './consent-plan.js';
import { ConsentFactsOf } from './queries/consent-facts.js';

/** Tells the student's university what a revoked consent asks it to do. */
@Injectable()
export class ConsentLetterWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly accounts: Accounts,
    private readonly facts: ConsentFactsOf,
  ) {}

  @On('consent.revoked')
  async tell({ id, subjectId, payload }: RecordedEvent): Promise<void> {
    const template = consentPlan[String(payload.kind)];
    const student = template && (await this.facts.of(subjectId));
    if (!student) return;
    const readers = await this.accounts.holders('university_coordinator', student.homeId);
    const mails = await this.uow.query<{ id: string }>(
      `INSERT INTO outbox_mail (event_id, account_id, template)
       SELECT $1, reader, $3 FROM unnest($2::uuid[]) reader
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, readers, template],
    );
    await this.jobs.enqueue(
      ...mails.map((mail) => ({
        queue: 'mail' as const,
        name: 'send',
        key: `mail-${mail.id}`,
        payload: { mailId: mail.id },
      })),
    );
  }
}
