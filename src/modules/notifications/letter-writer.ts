import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { On, type RecordedEvent } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { LetterTemplate } from '../../platform/mail/index.js';
import { letterPlan } from './letter-plan.js';
import { CaseFactsOf } from './queries/case-facts.js';
import { DraftAuthors } from './queries/draft-authors.js';
import { Recipients } from './queries/recipients.js';

interface NewLetter {
  readonly accountId: string;
  readonly template: LetterTemplate;
}

/** Turns events into mails to be sent: one a reader and letter, however often an event arrives. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly caseFacts: CaseFactsOf,
    private readonly recipients: Recipients,
    private readonly draftAuthors: DraftAuthors,
  ) {}

  @On('student.registered')
  async welcome(event: RecordedEvent): Promise<void> {
    const { accountId } = event.payload;
    if (typeof accountId !== 'string') return;
    await this.write(event, [{ accountId, template: 'verify-email' }]);
  }

  @On('account.password_reset_requested')
  async helpIn(event: RecordedEvent): Promise<void> {
    await this.write(event, [{ accountId: event.subjectId, template: 'reset-password' }]);
  }

  @On('call.rules_changed')
  async tellDrafts(event: RecordedEvent): Promise<void> {
    const authors = await this.draftAuthors.of(event);
    const template = 'rules-changed' as const;
    await this.write(
      event,
      authors.map((accountId) => ({ accountId, template })),
    );
  }

  @On(...Object.keys(letterPlan))
  async tell(event: RecordedEvent): Promise<void> {
    const facts = await this.caseFacts.step(event);
    if (!facts) return;
    const letters: NewLetter[] = [];
    for (const { to, template, when } of letterPlan[event.name] ?? []) {
      if (when && !when(facts)) continue;
      const accounts = await this.recipients.of(to, facts);
      letters.push(...accounts.map((accountId) => ({ accountId, template })));
    }
    await this.write(event, letters, whenSettled(event));
  }

  /** Mail and job are written in the transaction in which the event is handled. */
  private async write(
    event: RecordedEvent,
    letters: readonly NewLetter[],
    notBefore?: Date,
  ): Promise<void> {
    if (letters.length === 0) return;
    const mails = await this.uow.query<{ id: string }>(
      `INSERT INTO outbox_mail (event_id, account_id, template)
       SELECT $1, l."accountId", l.template
       FROM jsonb_to_recordset($2::jsonb) AS l("accountId" uuid, template text)
       ON CONFLICT ON CONSTRAINT outbox_mail_is_written_once DO NOTHING RETURNING id`,
      [event.id, JSON.stringify(letters)],
    );
    await this.jobs.enqueue(
      ...mails.map(({ id }) => ({
        queue: 'mail' as const,
        name: 'send',
        key: `mail-${id}`,
        payload: { mailId: id },
        notBefore,
      })),
    );
  }
}

/** What can be undone is told of when it cannot any more; undefined where nothing can be. */
function whenSettled({ occurredAt, payload }: RecordedEvent): Date | undefined {
  const { undoMinutes } = payload;
  if (typeof undoMinutes !== 'number' || undoMinutes === 0) return undefined;
  return new Date(occurredAt.getTime() + undoMinutes * 60_000);
}
