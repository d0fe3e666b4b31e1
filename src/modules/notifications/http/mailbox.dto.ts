import { Id, Instant, ListOf, PageQuery, Text } from '../../../platform/http/index.js';

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

export class MailboxPage {
  @ListOf(() => MailboxMessageView, { maxItems: 100 })
  items!: MailboxMessageView[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;
}
