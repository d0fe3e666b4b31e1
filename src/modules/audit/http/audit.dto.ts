import { Id, Instant, PageQuery, Text, Whole, pageOf } from '../../../platform/http/index.js';

export class AuditQuery extends PageQuery {
  @Id({ optional: true, description: 'The record that the events are about' })
  subject?: string;
}

export class AuditEntryView {
  @Id()
  id!: string;

  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'The place in the chain, from 1' })
  position!: number;

  @Instant()
  at!: string;

  @Text({ max: 100, description: 'What happened, such as application.submitted' })
  name!: string;

  @Text({ max: 200, nullable: true, description: 'Null when the programme itself acted' })
  actorName!: string | null;

  @Text({ max: 100 })
  subjectType!: string;

  @Id()
  subjectId!: string;

  @Text({ max: 64, description: 'SHA-256 over the hash before and this entry' })
  hash!: string;
}

export class AuditPage extends pageOf(AuditEntryView) {}
