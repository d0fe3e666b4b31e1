import { Id, Instant, PageQuery, Text, pageOf } from '../../../platform/http/index.js';

export class MailboxQuery extends PageQuery {
  @Text({ max: 254, min: 0, optional: true, description: 'A part of the address written to' })
  address?: string;
}

export class MailboxMessageView {
  @Id()
  id!: string;

  @Text({ max: 254 })
  to!: string;

  @Text({ max: 1000 })
  subject!: string;

  @Instant()
  sentAt!: string;

  @Text({ max: 100_000 })
  text!: string;

  @Text({ max: 200_000 })
  html!: string;
}

export class MailboxPage extends pageOf(MailboxMessageView) {}
