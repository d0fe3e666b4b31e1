import { randomUUID } from 'node:crypto';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { type Job, UnrecoverableError } from 'bullmq';
import { inContext } from '../../../platform/context/index.js';
import { workerDefaults } from '../../../platform/jobs/index.js';
import { LetterValueMissing, MailRefused } from '../../../platform/mail/index.js';
import { SendMail } from '../commands/send-mail.js';

/** Takes mails from the queue; Bull tries again what could not be delivered. */
@Processor('mail', { ...workerDefaults, concurrency: 5 })
export class MailProcessor extends WorkerHost {
  constructor(private readonly mail: SendMail) {
    super();
  }

  async process(job: Job<{ mailId: string }>): Promise<void> {
    await inContext({ requestId: randomUUID() }, () =>
      this.mail.execute(job.data.mailId).catch((error: unknown) => this.complain(job, error)),
    );
  }

  /** The queue and the log keep what they are told: a mail server quotes addresses, we do not. */
  private async complain(job: Job<{ mailId: string }>, error: unknown): Promise<never> {
    const hopeless = error instanceof LetterValueMissing || error instanceof MailRefused;
    const isLast = hopeless || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    if (isLast) await this.mail.giveUp(job.data.mailId);
    const what = isLast ? 'mail given up' : 'mail not delivered yet';
    const complaint = `${what}: ${reasonOf(error)} (${job.data.mailId})`;
    throw hopeless ? new UnrecoverableError(complaint) : new Error(complaint);
  }
}

/** The kind of a failure in words of our own: class, code of Node, answer code of the server. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [error.name, code, responseCode].filter((part) => part !== undefined).join(' ');
};
