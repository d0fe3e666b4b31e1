import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { On, type RecordedEvent } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { ReferenceFactsOf } from './queries/reference-facts.js';
import { referencePlan } from './reference-plan.js';

/** Turns events about references into mails, to somebody without an account too. */
@Injectable()
export class ReferenceLetterWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly facts: ReferenceFactsOf,
  ) {}

  @On(...Object.keys(referencePlan))
  async tell(event: RecordedEvent): Promise<void> {
    const studentAccount = await this.facts.studentAccount(event.subjectId);
    if (!studentAccount) return;
    for (const { to, template } of referencePlan[event.name] ?? []) {
      const [accountId, refereeOf] =
        to === 'student' ? [studentAccount, null] : [null, event.subjectId];
      await this.write(event.id, { accountId, refereeOf, template });
    }
  }

  /** Mail and job are written in the transaction in which the event is handled. */
  private async write(
    eventId: string,
    letter: { accountId: string | null; refereeOf: string | null; template: string },
  ): Promise<void> {
    const [mail] = await this.uow.query<{ id: string }>(
      `INSERT INTO outbox_mail (event_id, account_id, reference_request_id, template)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
      [eventId, letter.accountId, letter.refereeOf, letter.template],
    );
    if (!mail) return;
    const payload = { mailId: mail.id };
    await this.jobs.enqueue({ queue: 'mail', name: 'send', key: `mail-${mail.id}`, payload });
  }
}
