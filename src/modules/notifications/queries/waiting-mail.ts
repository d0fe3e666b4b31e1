import type { LetterTemplate } from '../../../platform/mail/index.js';
import type { Step } from './case-facts.js';

/** A mail to an account that still has to leave, with the event that it tells of. */
export interface WaitingMail extends Step {
  readonly accountId: string;
  readonly template: LetterTemplate;
  /** Of the link to a new password. */
  readonly tokenId: string | null;
}

/** The same to whomever: a referee has no account. */
export interface AnyWaitingMail extends Omit<WaitingMail, 'accountId'> {
  readonly accountId: string | null;
  /** The request whose referee is written to. */
  readonly refereeOf: string | null;
}

/** Reads {@link AnyWaitingMail} by id. */
export const selectWaitingMail = `
  SELECT m.account_id AS "accountId", m.reference_request_id AS "refereeOf", m.template,
    e.subject_id AS "subjectId", e.name, e.occurred_at AS "occurredAt",
    e.payload ->> 'tokenId' AS "tokenId"
  FROM outbox_mail m JOIN event e ON e.id = m.event_id
  WHERE m.id = $1 AND m.state = 'waiting'`;
