import { Id, Instant, OneOf, pageOf, Text } from '../../../platform/http/index.js';
import { conflictKinds, conflictOrigins, type ConflictKind } from '../../applications/index.js';

export class DeclareConflict {
  @OneOf(conflictKinds)
  kind!: ConflictKind;

  @Text({ min: 0, max: 2000, optional: true })
  words?: string;

  @Id({ optional: true, description: 'Of whom it is; oneself when left out' })
  accountId?: string;
}

export class ConflictView {
  @Id({ nullable: true, description: 'Null for one that is inferred: it cannot be lifted' })
  id!: string | null;

  @Id()
  accountId!: string;

  @Text({ max: 200 })
  name!: string;

  @OneOf(conflictOrigins)
  origin!: string;

  @OneOf(conflictKinds, { nullable: true })
  kind!: ConflictKind | null;

  @Text({ min: 0, max: 2000 })
  words!: string;

  @Instant({ nullable: true })
  declaredAt!: Date | null;
}

export class ConflictPage extends pageOf(ConflictView) {}
