import { Day, Id, Instant, OneOf, Text, pageOf } from '../../../platform/http/index.js';
import { revealingRoles, type RevealingRole } from '../passports/reveal.policy.js';

/** The only answer that holds a number in full. */
export class PassportView {
  @Text({ max: 9 })
  number!: string;

  @Day({ nullable: true })
  expiresOn!: string | null;
}

export class RevealView {
  @Id()
  id!: string;

  @Instant()
  at!: string;

  @OneOf(revealingRoles)
  role!: RevealingRole;

  @Text({ max: 200 })
  accountName!: string;

  @Text({ max: 500 })
  reason!: string;
}

export class RevealPage extends pageOf(RevealView) {}
